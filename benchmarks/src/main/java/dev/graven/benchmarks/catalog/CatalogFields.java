package dev.graven.benchmarks.catalog;

import dev.graven.annotations.GraphQLBatch;
import dev.graven.annotations.GraphQLLoad;
import dev.graven.annotations.GraphQLQuery;
import dev.graven.annotations.GraphQLSource;
import dev.graven.runtime.BatchLoader;
import dev.graven.runtime.LoadRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** The fields of <em>products</em>. */
public final class CatalogFields {
  private final CatalogSource source;

  /** Answers from this source. */
  public CatalogFields(CatalogSource source) {
    this.source = source;
  }

  /** All products. */
  @GraphQLQuery
  public List<CatalogProduct> products() {
    return source.products();
  }

  /** The variants of all products, in one call. */
  @GraphQLBatch
  public CompletionStage<List<List<Variant>>> variants(
      @GraphQLSource List<CatalogProduct> products) {
    return source.variants(products);
  }

  /** The number of a variant's supplier. */
  @GraphQLLoad(Suppliers.class)
  public int supplier(@GraphQLSource Variant variant) {
    return variant.supplierId();
  }

  /** Suppliers by number. */
  public static final class Suppliers implements BatchLoader<Integer, CatalogSupplier> {
    private final CatalogSource source;

    /** Answers from this source. */
    public Suppliers(CatalogSource source) {
      this.source = source;
    }

    @Override
    public CompletionStage<Map<Integer, CatalogSupplier>> load(
        List<Integer> keys, LoadRequest request) {
      return source.suppliers(keys);
    }
  }
}
