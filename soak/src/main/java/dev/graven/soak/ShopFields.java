package dev.graven.soak;

import dev.graven.annotations.GraphQLBatch;
import dev.graven.annotations.GraphQLField;
import dev.graven.annotations.GraphQLLoad;
import dev.graven.annotations.GraphQLSource;
import dev.graven.runtime.GraphQLException;
import dev.graven.runtime.Outcome;
import dev.graven.soak.Loaders.Suppliers;
import dev.graven.soak.Loaders.Tags;
import dev.graven.soak.Loaders.Users;
import dev.graven.soak.Types.Product;
import dev.graven.soak.Types.Review;
import dev.graven.soak.Types.Stock;
import dev.graven.soak.Types.Supplier;
import dev.graven.soak.Types.User;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A field of each kind. */
final class ShopFields {
  private final Later later;

  ShopFields(Later later) {
    this.later = later;
  }

  @GraphQLField
  CompletionStage<Stock> stock(@GraphQLSource Product product) {
    return later.of(
        () -> new Stock(product.id() * 3, product.id() % 2 == 0 ? null : "shelf " + product.id()));
  }

  @GraphQLField
  CompletionStage<@Nullable Stock> broken(@GraphQLSource Product product) {
    return later.of(
        () -> {
          if (product.id() % 10 == 3) {
            throw new GraphQLException("broken " + product.id());
          }
          return product.id() % 10 == 4 ? null : new Stock(1, null);
        });
  }

  @GraphQLField(blocking = true)
  @Nullable Double price(@GraphQLSource Product product) {
    return product.id() % 7 == 0 ? null : product.id() * 1.25;
  }

  @GraphQLField(on = Product.class)
  String currency() {
    return "CHF";
  }

  @GraphQLField
  @Nullable Integer rating(@GraphQLSource Product product) {
    if (product.id() % 6 == 1) {
      throw new GraphQLException("no rating of " + product.id());
    }
    return product.id() % 5;
  }

  @GraphQLBatch
  List<List<Review>> reviews(@GraphQLSource List<Product> products, int first) {
    return products.stream().map(it -> Data.reviews(it, first)).toList();
  }

  @GraphQLBatch
  CompletionStage<Map<Product, Outcome<@Nullable Integer>>> discount(
      @GraphQLSource List<Product> products) {
    return later.of(
        () ->
            products.stream()
                .distinct()
                .collect(Collectors.toMap(it -> it, ShopFields::discountOf)));
  }

  @SuppressWarnings("NullAway") // does not infer that these are outcomes of what may be null
  private static Outcome<@Nullable Integer> discountOf(Product product) {
    if (product.id() % 8 == 5) {
      return Outcome.failure("no discount on " + product.id());
    }
    return Outcome.of(product.id() % 30);
  }

  @GraphQLLoad(Suppliers.class)
  @Nullable Integer supplier(@GraphQLSource Product product) {
    return product.supplierId() == 0 ? null : product.supplierId();
  }

  @GraphQLLoad(Suppliers.class)
  @Nullable Integer parent(@GraphQLSource Supplier supplier) {
    return supplier.parentId() == 0 ? null : supplier.parentId();
  }

  @GraphQLLoad(Tags.class)
  List<Integer> tags(@GraphQLSource Product product) {
    return product.tagIds();
  }

  @GraphQLLoad(Users.class)
  int author(@GraphQLSource Review review) {
    return review.authorId();
  }

  @GraphQLLoad(Users.class)
  int friend(@GraphQLSource User user) {
    return user.friendId();
  }

  @GraphQLBatch
  List<List<Product>> products(@GraphQLSource List<Supplier> suppliers) {
    return suppliers.stream()
        .map(it -> Data.PRODUCTS.stream().filter(p -> p.supplierId() == it.id()).toList())
        .toList();
  }
}
