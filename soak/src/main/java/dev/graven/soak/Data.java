package dev.graven.soak;

import dev.graven.soak.Types.Product;
import dev.graven.soak.Types.Review;
import dev.graven.soak.Types.Supplier;
import dev.graven.soak.Types.Tag;
import dev.graven.soak.Types.User;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the shop has: the same in every run. */
final class Data {
  static final List<Product> PRODUCTS =
      IntStream.rangeClosed(1, 40)
          .mapToObj(i -> new Product(i, "Product " + i, i % 9, List.of(i % 5, (i + 2) % 7, 99)))
          .toList();
  static final Map<Integer, Supplier> SUPPLIERS =
      numbered(1, 8, i -> new Supplier(i, "Supplier " + i, i / 2));
  static final Map<Integer, User> USERS =
      numbered(1, 12, i -> new User(i, "User " + i, (i * 5) % 13));
  static final Map<Integer, Tag> TAGS = numbered(0, 6, i -> new Tag("tag " + i));

  private Data() {}

  private static <T> Map<Integer, T> numbered(int from, int to, IntFunction<T> value) {
    return IntStream.rangeClosed(from, to)
        .boxed()
        .collect(Collectors.toMap(Function.identity(), value::apply));
  }

  static List<Review> reviews(Product product, int first) {
    return IntStream.range(0, Math.min(first, product.id() % 4))
        .mapToObj(i -> new Review(1 + (product.id() + i) % 5, (product.id() * 3 + i) % 13))
        .toList();
  }
}
