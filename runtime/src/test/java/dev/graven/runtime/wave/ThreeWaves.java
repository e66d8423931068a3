package dev.graven.runtime.wave;

import dev.graven.runtime.BatchLoader;
import dev.graven.runtime.Field;
import dev.graven.runtime.Key;
import dev.graven.runtime.OperationInfo;
import dev.graven.runtime.OperationKind;
import dev.graven.runtime.RequestContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * {@code { items { stock price supplier { country } } }} as a compiler would write it, over
 * numbers: a future of the list, then per item a future, a batch that returns a stage and a load,
 * and below the supplier another load with the same loader.
 */
final class ThreeWaves extends WaveExecution {
  private static final OperationInfo OPERATION =
      OperationInfo.of(OperationKind.QUERY, "Q", "0".repeat(64), "Q.graphql", "{ items }");
  private static final Field ITEMS = Field.of(0, "items", "Query.items", 1, 3);
  private static final Field STOCK = Field.of(1, "stock", "Item.stock", 1, 11);
  private static final Field PRICE = Field.of(2, "price", "Item.price", 1, 17);
  private static final Field SUPPLIER = Field.of(3, "supplier", "Item.supplier", 1, 23);
  private static final Field COUNTRY = Field.of(4, "country", "Supplier.country", 1, 34);
  private static final Key ITEMS_KEY = Key.of("items");
  private static final Key STOCK_KEY = Key.of("stock");
  private static final Key PRICE_KEY = Key.of("price");
  private static final Key SUPPLIER_KEY = Key.of("supplier");
  private static final Key COUNTRY_KEY = Key.of("country");

  private static final Schedule SCHEDULE =
      Schedule.builder()
          .region(0)
          .region(1, 2, 3)
          .region(4)
          .call(Schedule.ASYNC, 1)
          .call(Schedule.ASYNC)
          .call(Schedule.BATCH)
          .call(Schedule.LOAD, 2)
          .call(Schedule.LOAD)
          .phase(0)
          .build();

  /** Where futures come from. */
  private final Function<Object, CompletableFuture<Object>> source;

  private final AsyncCall<List<Integer>> items = new AsyncCall<>(this, 0);
  private final AsyncCall<Integer> stock = new AsyncCall<>(this, 1);
  private final BatchCall<Integer, Integer> price = new BatchCall<>(this, 2, "Item.price");
  private final LoadCache suppliers = new LoadCache(ThreeWaves.class, true);
  private final LoadGroup<Integer, Integer> supplier = new LoadGroup<>(this, 3, suppliers, 2);
  private final LoadGroup<Integer, Integer> country = new LoadGroup<>(this, 4, suppliers, 3);

  private final Column<Items<Integer>> list = new Column<>(this);
  private final IntColumn stockRows = new IntColumn();
  private final IntColumn supplierRows = new IntColumn();
  private final IntColumn countryRows = new IntColumn();

  ThreeWaves(RequestContext context, Function<Object, CompletableFuture<Object>> source) {
    super(OPERATION, new Field[] {ITEMS, STOCK, PRICE, SUPPLIER, COUNTRY}, 6, context, SCHEDULE);
    this.source = source;
  }

  @SuppressWarnings("unchecked")
  private <T> CompletableFuture<T> future(T value) {
    return (CompletableFuture<T>) source.apply(value);
  }

  @Override
  protected void walk(int region) {
    switch (region) {
      case 0 -> items.add(future(List.of(1, 2, 3, 4, 5, 6, 7)));
      case 1 -> walkItems();
      default -> {
        for (int at = 0; at < list.get(0).size(); at++) {
          try {
            Integer found = supplier.get(supplierRows.get(at));
            if (found != null) {
              countryRows.set(at, country.add(found + 1));
            }
          } catch (Throwable exception) {
            // Read again when the field is written.
          }
        }
      }
    }
  }

  private void walkItems() {
    try {
      list.set(0, Items.of(items.get(0), 0));
    } catch (Throwable exception) {
      list.fail(0, exception);
      return;
    }
    Items<Integer> all = list.get(0);
    for (int at = 0; at < all.size(); at++) {
      int item = all.get(at);
      stockRows.set(at, stock.add(item % 3 == 0 ? null : future(item * 100)));
      price.add(item);
      supplierRows.set(at, supplier.add(item % 4 == 0 ? null : item / 2));
    }
  }

  @Override
  protected void start(int call) {
    switch (call) {
      case 2 -> price.stage(future(price.parents().stream().map(parent -> parent * 10).toList()));
      case 3 -> supplier.load(loader(), selection(), Map.of());
      default -> country.load(loader(), selection(), Map.of());
    }
  }

  /** Answers each key with itself, and nothing for 0. */
  private BatchLoader<Integer, Integer> loader() {
    return (keys, request) -> {
      Map<Integer, Integer> values = new java.util.HashMap<>();
      keys.stream().filter(key -> key != 0).forEach(key -> values.put(key, key));
      CompletionStage<Map<Integer, Integer>> stage = future(values);
      return stage;
    };
  }

  @Override
  protected int write(int phase, int position) {
    int p = out.firstKey(position, ITEMS_KEY);
    long mark = out.mark(p);
    path[0] = ITEMS.segment();
    try {
      Items<Integer> all = list.get(0);
      p = out.beginList(p);
      for (int at = 0; at < all.size(); at++) {
        path[1] = at;
        p = out.comma(item(p, at));
      }
      p = out.endList(p, all.size());
    } catch (Throwable exception) {
      p = nulled(exception, ITEMS, 0, mark);
    }
    return out.endObject(p);
  }

  private interface Read {
    Integer get();
  }

  private int scalar(int position, Field field, int depth, Read read) {
    long mark = out.mark(position);
    try {
      return out.value(position, read.get());
    } catch (Throwable exception) {
      return nulled(exception, field, depth, mark);
    }
  }

  private int item(int position, int at) {
    int p = out.firstKey(position, STOCK_KEY);
    p = scalar(p, STOCK, 2, () -> stock.get(stockRows.get(at)));
    p = scalar(out.key(p, PRICE_KEY), PRICE, 2, () -> price.get(at));
    p = out.key(p, SUPPLIER_KEY);
    long mark = out.mark(p);
    try {
      if (supplier.get(supplierRows.get(at)) == null) {
        p = out.nullValue(p);
      } else {
        path[2] = SUPPLIER.segment();
        p = out.firstKey(p, COUNTRY_KEY);
        p = scalar(p, COUNTRY, 3, () -> country.get(countryRows.get(at)));
        p = out.endObject(p);
      }
    } catch (Throwable exception) {
      p = nulled(exception, SUPPLIER, 2, mark);
    }
    return out.endObject(p);
  }
}
