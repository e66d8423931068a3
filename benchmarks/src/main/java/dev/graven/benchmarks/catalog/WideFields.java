package dev.graven.benchmarks.catalog;

import dev.graven.annotations.GraphQLBatch;
import dev.graven.annotations.GraphQLQuery;
import dev.graven.annotations.GraphQLSource;
import java.util.List;
import java.util.stream.IntStream;

/** The fields of <em>nested</em>. */
public final class WideFields {
  private static final int COUNT = 250;

  private final List<WideProduct> products =
      IntStream.range(0, COUNT).mapToObj(WideProduct::new).toList();
  private final List<List<WideVariant>> variants =
      IntStream.range(0, COUNT).mapToObj(WideFields::variants).toList();
  private int calls;

  private static List<WideVariant> variants(int i) {
    return IntStream.range(0, COUNT).mapToObj(k -> variant(i, k)).toList();
  }

  private static WideVariant variant(int i, int k) {
    return new WideVariant(
        i * COUNT + k,
        "SKU-" + i + "-" + k,
        "Variant " + k,
        k * 100,
        100 + k,
        i + k,
        "color " + k % 8,
        "size " + k % 5,
        k % 3 != 0,
        i * 31 + k);
  }

  /** All products. */
  @GraphQLQuery
  public List<WideProduct> wideProducts() {
    return products;
  }

  /** The variants of all products, in one call. */
  @GraphQLBatch
  public List<List<WideVariant>> variants(@GraphQLSource List<WideProduct> parents) {
    calls++;
    return parents.stream().map(it -> variants.get(it.id())).toList();
  }

  /** The calls since the last time. */
  public int counted() {
    int counted = calls;
    calls = 0;
    return counted;
  }
}
