package dev.graven.tests.structure;

import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;

/**
 * A project that has something of everything: records and classes, enums, lists, arguments,
 * variables with defaults, conditions, fragments in files of their own, a query and a mutation.
 */
final class Shop {
  static final String SDL =
      """
      "What the shop offers."
      type Query {
        product(id: ID!): Product
        products(first: Int! = 3, colors: [Color!]): [Product!]!
      }
      type Mutation { rename(id: ID!, title: String!): Product! }
      type Product {
        id: ID!
        title: String!
        price: Float!
        color: Color
        tags: [[String!]!]!
        supplier: Supplier
        slug(separator: String = "-"): String!
      }
      type Supplier { name: String!, country: String, products: [Product!]! }
      enum Color { RED GREEN }
      """;

  private Shop() {}

  static CompiledModule.Builder project(Path folder) {
    return CompiledModule.in(folder)
        .java(
            """
            package shop;

            import dev.graven.annotations.*;
            import java.util.List;

            @GraphQLType
            public record Product(
                @GraphQLId int id,
                String title,
                double price,
                Color color,
                List<List<String>> tags,
                Supplier supplier) {
              @GraphQLField
              public String slug(String separator) {
                return title.toLowerCase(java.util.Locale.ROOT).replace(" ", separator);
              }
            }
            """)
        .java(
            """
            package shop;

            import dev.graven.annotations.*;

            @GraphQLType
            public final class Supplier {
              public Supplier() {}
              public String getName() {
                return "Acme";
              }
              public String getCountry() {
                return null;
              }
            }
            """)
        .java(
            """
            package shop;

            @dev.graven.annotations.GraphQLEnum
            public enum Color { RED, GREEN }
            """)
        .java(
            """
            package shop;

            import dev.graven.annotations.*;
            import java.util.List;

            public final class ShopApi {
              public ShopApi() {}
              static final Product LAMP =
                  new Product(1, "Green Lamp", 9.5, Color.GREEN, List.of(List.of("a", "b")), new Supplier());

              @GraphQLQuery
              public Product product(@GraphQLId int id) {
                return id == 1 ? LAMP : null;
              }
              @GraphQLQuery
              public List<Product> products(int first, List<Color> colors) {
                return List.of(LAMP);
              }
              @GraphQLMutation
              public Product rename(@GraphQLId int id, String title) {
                return new Product(id, title, 1, Color.RED, List.of(), null);
              }
            }
            """)
        .java(
            """
            package shop;

            import dev.graven.annotations.*;
            import java.util.List;

            public final class SupplierFields {
              public SupplierFields() {}
              @GraphQLField
              public List<Product> products(@GraphQLSource Supplier supplier) {
                return List.of(ShopApi.LAMP);
              }
            }
            """)
        .graphql("schema.graphqls", SDL)
        .graphql(
            "shop/ProductPage.graphql",
            """
            query ProductPage($id: ID!, $brief: Boolean = false, $colors: [Color!]) {
              product(id: $id) { ...Card supplier @skip(if: $brief) { name country products { id } } }
              products(colors: $colors) { ...Card color }
            }
            """)
        .graphql("shop/Card.graphql", "fragment Card on Product { title price tags slug }\n")
        .graphql(
            "shop/Rename.graphql",
            "mutation Rename($id: ID!, $title: String!) { rename(id: $id, title: $title) { ...Card } }\n");
  }
}
