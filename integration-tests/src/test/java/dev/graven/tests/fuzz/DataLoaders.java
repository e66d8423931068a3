package dev.graven.tests.fuzz;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.dataloader.Try;
import org.jspecify.annotations.Nullable;

/** A DataLoader for each batch, and each loader, of the generated classes. */
final class DataLoaders {
  /** A row of a batch, or a key of a loader. */
  record Row(Object parentOrKey, String arguments, int epoch) {}

  private interface Answer {
    @Nullable Object of(Row row);
  }

  private DataLoaders() {}

  static DataLoaderRegistry of(FieldCalls calls, CallsData data) {
    DataLoaderRegistry registry = new DataLoaderRegistry();
    for (FieldCall call : calls.members()) {
      if (call.kind().isBatch()) {
        registry.register(
            call.id(),
            loader(
                row ->
                    data.failsWholly(call.id(), row.arguments)
                            || data.isMisshapen(call.id(), row.arguments)
                        ? new CallsData.Failure("batch")
                        : data.value(call, (CallsData.Obj) row.parentOrKey, row.arguments)));
      }
    }
    for (FieldLoader loader : calls.loaders().values()) {
      registry.register(
          loader.name(),
          loader(
              row ->
                  data.failsWholly(loader.name(), row.arguments)
                      ? new CallsData.Failure("loader")
                      : data.loaded(loader, (Integer) row.parentOrKey, row.arguments)));
    }
    return registry;
  }

  private static DataLoader<Row, Object> loader(Answer answer) {
    return DataLoaderFactory.newDataLoaderWithTry(
        rows ->
            CompletableFuture.completedFuture(
                rows.stream().map(row -> tried(answer.of(row))).toList()));
  }

  private static Try<Object> tried(@Nullable Object value) {
    return value instanceof CallsData.Failure it
        ? Try.failed(it.exception())
        : Try.succeeded(value);
  }
}
