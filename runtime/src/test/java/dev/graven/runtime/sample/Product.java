package dev.graven.runtime.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code type Product { id: ID! title: String! price: Float tags: [String!] supplier: Supplier
 * related: [Product]! }}.
 */
public interface Product {
  int id();

  String title();

  @Nullable Double price();

  @Nullable List<String> tags();

  @Nullable Supplier supplier();

  List<? extends @Nullable Product> related();
}
