package dev.graven.benchmarks.small;

import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLQuery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The root field: one of a hundred products, found by its number.
 *
 * <p>The data is built without lambdas and without {@code +} between strings: the JDK's first use
 * of either takes as long as everything else in the program whose first answer is timed.
 */
public final class ProductFields {
  private static final int COUNT = 100;
  private static final int SUPPLIERS = 10;

  private final List<Product> products = new ArrayList<>(COUNT);

  /** Builds the products. */
  public ProductFields() {
    for (int id = 0; id < COUNT; id++) {
      products.add(at(id));
    }
  }

  private static Product at(int id) {
    int supplier = id % SUPPLIERS;
    return new Product(
        id,
        "Product ".concat(Integer.toString(id)),
        id + 0.99,
        id % 2 == 1,
        new Supplier(supplier, "Supplier ".concat(Integer.toString(supplier))));
  }

  /** Returns the product, or null. */
  @GraphQLQuery
  public @Nullable Product product(@GraphQLId int id) {
    return id >= 0 && id < COUNT ? products.get(id) : null;
  }
}
