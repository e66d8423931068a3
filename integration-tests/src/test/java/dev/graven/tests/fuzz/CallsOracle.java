package dev.graven.tests.fuzz;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.language.AstPrinter;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.dataloader.Try;
import org.jspecify.annotations.Nullable;

/** graphql-java with DataLoader over {@link CallsData}; it notes what it fetched. */
final class CallsOracle {
  private final FieldCalls calls;
  private final CallsData data;
  private final FuzzOracle oracle;
  private final Map<List<Object>, Fetch> fetches = new LinkedHashMap<>();

  /**
   * A field of an object, fetched.
   *
   * @param written its arguments as they are written
   * @param arguments as they are coerced
   * @param epoch which root field of a mutation it belongs to
   * @param keys that were loaded
   */
  record Fetch(
      FieldCall call,
      String parentType,
      List<Object> path,
      String written,
      String arguments,
      int epoch,
      List<Integer> keys) {}

  /** A row of a batch, or a key of a loader. */
  private record Row(Object parentOrKey, String arguments, int epoch) {}

  CallsOracle(GraphQLSchema schema, FieldCalls calls, CallsData data) {
    this.calls = calls;
    this.data = data;
    this.oracle = FuzzOracle.of(schema, this::fetch);
  }

  /** The answer of a document's only operation. */
  Map<String, Object> execute(String document, Map<String, Object> variables) {
    data.reset();
    fetches.clear();
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
    for (FieldCalls.Loader loader : calls.loaders().values()) {
      registry.register(
          loader.name(),
          loader(
              row ->
                  data.failsWholly(loader.name(), row.arguments)
                      ? new CallsData.Failure("loader")
                      : data.loaded(loader, (Integer) row.parentOrKey, row.arguments)));
    }
    return oracle.execute(document, null, variables, registry);
  }

  /** What the last request fetched, by path. */
  Map<List<Object>, Fetch> fetches() {
    return fetches;
  }

  private interface Answer {
    @Nullable Object of(Row row);
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

  @SuppressWarnings("FutureReturnValueIgnored") // graphql-java takes it
  private @Nullable Object fetch(DataFetchingEnvironment environment) {
    String parentType = ((GraphQLObjectType) environment.getParentType()).getName();
    FieldCall call = calls.of(parentType, environment.getFieldDefinition().getName());
    String arguments = MemberCalls.canonical(call, plain(environment.getArguments()));
    if (parentType.equals("Mutation")) {
      data.change();
    }
    List<Integer> keys = new ArrayList<>();
    Fetch fetch =
        new Fetch(
            call,
            parentType,
            environment.getExecutionStepInfo().getPath().toList(),
            String.join(
                ",",
                environment.getField().getArguments().stream()
                    .map(AstPrinter::printAstCompact)
                    .sorted()
                    .toList()),
            arguments,
            data.epoch(),
            keys);
    fetches.put(fetch.path(), fetch);
    CallsData.Obj source = environment.getSource();
    if (call.kind().isBatch()) {
      return environment
          .<Row, Object>getDataLoader(call.id())
          .load(new Row(source, arguments, data.epoch()));
    }
    if (call.kind().isLoad()) {
      return load(environment, call, data.key(call, source, arguments), arguments, keys);
    }
    Object value = data.value(call, call.kind().isShared() ? null : source, arguments);
    if (value instanceof CallsData.Failure it) {
      throw it.exception();
    }
    if (call.kind().isByItem() && value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.forEach(
          item ->
              items.add(item instanceof CallsData.Failure ? failed(fetch, items.size()) : item));
      return items;
    }
    return value;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // graphql-java takes it
  private @Nullable Object load(
      DataFetchingEnvironment environment,
      FieldCall call,
      @Nullable Object key,
      String arguments,
      List<Integer> keys) {
    if (key instanceof CallsData.Failure it) {
      throw it.exception();
    }
    if (key == null) {
      return null;
    }
    DataLoader<Row, Object> loader = environment.getDataLoader(call.loader());
    if (key instanceof Integer it) {
      keys.add(it);
      return loader.load(new Row(it, arguments, data.epoch()));
    }
    List<Object> path = environment.getExecutionStepInfo().getPath().toList();
    List<CompletableFuture<Object>> items = new ArrayList<>();
    for (Object item : (Collection<?>) key) {
      if (item == null) {
        items.add(CompletableFuture.completedFuture(null));
      } else {
        keys.add((Integer) item);
        items.add(loader.load(new Row(item, arguments, data.epoch())));
      }
    }
    return CompletableFuture.allOf(items.toArray(new CompletableFuture<?>[0]))
        .handle((done, failure) -> joined(items, path));
  }

  private static List<@Nullable Object> joined(
      List<CompletableFuture<Object>> items, List<Object> path) {
    List<@Nullable Object> values = new ArrayList<>();
    for (CompletableFuture<Object> item : items) {
      try {
        values.add(item.join());
      } catch (CompletionException e) {
        values.add(failed(path, values.size()));
      }
    }
    return values;
  }

  private static Object failed(Fetch fetch, int index) {
    return failed(fetch.path(), index);
  }

  /** An item that is null, with an error of its own. */
  private static Object failed(List<Object> path, int index) {
    List<Object> own = new ArrayList<>(path);
    own.add(index);
    return DataFetcherResult.newResult()
        .error(GraphqlErrorBuilder.newError().message("failed item").path(own).build())
        .build();
  }

  /** Arguments as {@link MemberCalls} has them. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> plain(Map<String, Object> arguments) {
    return (Map<String, Object>) plain((Object) arguments);
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> fields = new LinkedHashMap<>();
      map.forEach((name, field) -> fields.put(name, plain(field)));
      return fields;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.forEach(item -> items.add(plain(item)));
      return items;
    }
    return value instanceof Stamp it ? it.text() : value;
  }
}
