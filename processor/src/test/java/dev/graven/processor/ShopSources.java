package dev.graven.processor;

/** Sources that several tests start from. */
final class ShopSources {
  static final String PRODUCT =
      """
      package shop;
      import dev.graven.annotations.*;
      @GraphQLType
      public record Product(@GraphQLId int id, String title) {}
      """;

  static final String API =
      """
      package shop;
      import dev.graven.annotations.*;
      public class ShopApi {
        @GraphQLQuery
        public Product product(@GraphQLId int id) {
          return new Product(id, "Chair");
        }
      }
      """;

  static final String PAGE = "query ProductPage($id: ID!) { product(id: $id) { title } }\n";

  private ShopSources() {}
}
