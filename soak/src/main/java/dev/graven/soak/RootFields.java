package dev.graven.soak;

import dev.graven.annotations.GraphQLMutation;
import dev.graven.annotations.GraphQLQuery;
import dev.graven.soak.Types.Product;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Where operations begin. */
final class RootFields {
  private final Later later;

  RootFields(Later later) {
    this.later = later;
  }

  @GraphQLQuery
  List<Product> products() {
    return Data.PRODUCTS;
  }

  @GraphQLQuery
  List<List<@Nullable Product>> shelves() {
    List<Product> all = Data.PRODUCTS;
    return List.of(
        List.copyOf(all.subList(0, 10)), List.of(), Arrays.asList(null, all.get(11), all.get(0)));
  }

  @GraphQLQuery
  CompletionStage<@Nullable Product> cheapest() {
    return later.of(() -> Data.PRODUCTS.get(12));
  }

  @GraphQLQuery
  CompletionStage<List<Product>> few() {
    return later.of(() -> Data.PRODUCTS.subList(12, 17));
  }

  @GraphQLMutation
  CompletionStage<@Nullable Product> rename(int id, String title) {
    return later.of(
        () ->
            id > Data.PRODUCTS.size()
                ? null
                : new Product(id, title, Data.PRODUCTS.get(id - 1).supplierId(), List.of()));
  }
}
