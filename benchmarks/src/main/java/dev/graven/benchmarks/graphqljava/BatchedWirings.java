package dev.graven.benchmarks.graphqljava;

import dev.graven.benchmarks.async.Job;
import dev.graven.benchmarks.async.JobFields;
import dev.graven.benchmarks.catalog.CatalogProduct;
import dev.graven.benchmarks.catalog.CatalogSource;
import dev.graven.benchmarks.catalog.CatalogSupplier;
import dev.graven.benchmarks.catalog.Variant;
import dev.graven.benchmarks.catalog.WideFields;
import dev.graven.benchmarks.catalog.WideProduct;
import dev.graven.benchmarks.catalog.WideVariant;
import dev.graven.benchmarks.widgets.TitledWidget;
import dev.graven.benchmarks.widgets.TitledWidgetFields;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.BatchLoader;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;

/** Data fetchers of the workloads that batch, with a DataLoader where the others batch. */
@SuppressWarnings("FutureReturnValueIgnored") // graphql-java takes them
public final class BatchedWirings {
  private static final String VARIANTS = "variants";
  private static final String SUPPLIERS = "suppliers";
  private static final String TITLES = "titles";

  private BatchedWirings() {}

  /** Wires the products. */
  public static RuntimeWiring of(CatalogSource source) {
    return Wirings.wiring(
        ObjectWiring.query().call("products", call -> source.products()),
        new ObjectWiring<>("CatalogProduct", CatalogProduct.class)
            .field("id", CatalogProduct::id)
            .field("title", CatalogProduct::title)
            .call("variants", call -> load(call, VARIANTS, Function.identity())),
        new ObjectWiring<>("Variant", Variant.class)
            .field("id", Variant::id)
            .field("sku", Variant::sku)
            .field("price", Variant::price)
            .call("supplier", call -> load(call, SUPPLIERS, Variant::supplierId)),
        new ObjectWiring<>("CatalogSupplier", CatalogSupplier.class)
            .field("id", CatalogSupplier::id)
            .field("name", CatalogSupplier::name)
            .field("country", CatalogSupplier::country));
  }

  /** The loaders of the products. */
  public static DataLoaderRegistry loaders(CatalogSource source) {
    BatchLoader<Integer, CatalogSupplier> suppliers =
        numbers -> source.suppliers(numbers).thenApply(found -> values(found, numbers));
    BatchLoader<CatalogProduct, List<Variant>> variants = source::variants;
    DataLoaderRegistry registry = new DataLoaderRegistry();
    registry.register(VARIANTS, DataLoaderFactory.newDataLoader(variants));
    registry.register(SUPPLIERS, DataLoaderFactory.newDataLoader(suppliers));
    return registry;
  }

  private static <K, V> List<V> values(Map<K, V> found, List<K> keys) {
    return keys.stream().map(key -> Objects.requireNonNull(found.get(key))).toList();
  }

  /** Wires the nested lists. */
  public static RuntimeWiring of(WideFields fields) {
    return Wirings.wiring(
        ObjectWiring.query().call("wideProducts", call -> fields.wideProducts()),
        new ObjectWiring<>("WideProduct", WideProduct.class)
            .call("variants", call -> load(call, VARIANTS, Function.identity())),
        new ObjectWiring<>("WideVariant", WideVariant.class)
            .field("id", WideVariant::id)
            .field("sku", WideVariant::sku)
            .field("title", WideVariant::title)
            .field("price", WideVariant::price)
            .field("weight", WideVariant::weight)
            .field("stock", WideVariant::stock)
            .field("color", WideVariant::color)
            .field("size", WideVariant::size)
            .field("available", WideVariant::available)
            .field("rank", WideVariant::rank));
  }

  /** The loader of the nested lists. */
  public static DataLoaderRegistry loaders(WideFields fields) {
    BatchLoader<WideProduct, List<WideVariant>> variants =
        parents -> CompletableFuture.completedFuture(fields.variants(parents));
    DataLoaderRegistry registry = new DataLoaderRegistry();
    registry.register(VARIANTS, DataLoaderFactory.newDataLoader(variants));
    return registry;
  }

  /** Wires the widgets with titles. */
  public static RuntimeWiring of(TitledWidgetFields fields) {
    return Wirings.wiring(
        ObjectWiring.query().call("titledWidgets", call -> fields.titledWidgets()),
        new ObjectWiring<>("TitledWidget", TitledWidget.class)
            .field("id", TitledWidget::id)
            .call("title", call -> load(call, TITLES, Function.identity()))
            .field("score", TitledWidget::score));
  }

  /** The loader of titles. */
  public static DataLoaderRegistry loaders(TitledWidgetFields fields) {
    BatchLoader<TitledWidget, String> titles =
        rows -> CompletableFuture.completedFuture(fields.title(rows));
    DataLoaderRegistry registry = new DataLoaderRegistry();
    registry.register(TITLES, DataLoaderFactory.newDataLoader(titles));
    return registry;
  }

  /** Wires the jobs. */
  public static RuntimeWiring of(JobFields fields) {
    return Wirings.wiring(
        ObjectWiring.query()
            .call("jobs", call -> fields.jobs())
            .call("slow", call -> fields.slow(Wirings.argument(call, "number"))),
        new ObjectWiring<>("Job", Job.class).field("id", Job::id).field("result", fields::result));
  }

  private static <S, K> CompletableFuture<?> load(
      DataFetchingEnvironment call, String loader, Function<S, K> key) {
    DataLoader<K, ?> found = Objects.requireNonNull(call.getDataLoader(loader));
    return found.load(key.apply(Objects.requireNonNull(call.<S>getSource())));
  }
}
