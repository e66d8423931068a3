package dev.graven.benchmarks.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The data source that all sides ask: in batches, and it counts how often. */
public final class CatalogSource {
  private static final int PRODUCTS = 500;
  private static final int VARIANTS = 20;
  private static final int SUPPLIERS = 50;

  private final List<CatalogProduct> products =
      IntStream.range(0, PRODUCTS).mapToObj(i -> new CatalogProduct(i, "Product " + i)).toList();
  private final List<List<Variant>> variants =
      IntStream.range(0, PRODUCTS).mapToObj(CatalogSource::variants).toList();
  private final Map<Integer, CatalogSupplier> suppliers = new HashMap<>();
  private final @Nullable Executor executor;

  /** How many calls there were, and the keys of all of them. */
  private int calls;

  private int keys;

  /**
   * Builds the data.
   *
   * @param executor where answers come from; null for at once
   */
  public CatalogSource(@Nullable Executor executor) {
    this.executor = executor;
    for (int s = 0; s < SUPPLIERS; s++) {
      suppliers.put(s, new CatalogSupplier(s, "Supplier " + s, "Country " + s));
    }
  }

  /** One other thread. */
  public static Executor oneThread() {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, "source");
          thread.setDaemon(true);
          return thread;
        });
  }

  private static List<Variant> variants(int i) {
    return IntStream.range(0, VARIANTS)
        .mapToObj(
            k ->
                new Variant(
                    i * VARIANTS + k, "SKU-" + i + "-" + k, k * 100, (i * 7 + k) % SUPPLIERS))
        .toList();
  }

  /** All products. */
  public List<CatalogProduct> products() {
    return products;
  }

  /** The variants of each. */
  public CompletableFuture<List<List<Variant>>> variants(List<CatalogProduct> parents) {
    count(parents);
    return answer(() -> parents.stream().map(it -> variants.get(it.id())).toList());
  }

  /** The suppliers that these numbers name, and perhaps others. */
  public CompletableFuture<Map<Integer, CatalogSupplier>> suppliers(List<Integer> numbers) {
    count(numbers);
    return answer(() -> suppliers);
  }

  private synchronized void count(List<?> asked) {
    calls++;
    keys += asked.size();
  }

  /** The calls and keys since the last time, as text. */
  public synchronized String counted() {
    String text = calls + " calls, " + keys + " keys";
    calls = 0;
    keys = 0;
    return text;
  }

  private <T> CompletableFuture<T> answer(Supplier<T> value) {
    return executor == null
        ? CompletableFuture.completedFuture(value.get())
        : CompletableFuture.supplyAsync(value, executor);
  }
}
