package dev.graven.benchmarks.small;

import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLQuery;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The root field: one of a hundred products, found by its number. */
public final class ProductFields {
  private static final int COUNT = 100;
  private static final int SUPPLIERS = 10;

  private final List<Product> products =
      IntStream.range(0, COUNT).mapToObj(ProductFields::at).toList();

  private static Product at(int id) {
    int supplier = id % SUPPLIERS;
    return new Product(
        id,
        "Product " + id,
        id + 0.99,
        id % 2 == 1,
        new Supplier(supplier, "Supplier " + supplier));
  }

  /** Returns the product, or null. */
  @GraphQLQuery
  public @Nullable Product product(@GraphQLId int id) {
    return id >= 0 && id < COUNT ? products.get(id) : null;
  }
}
