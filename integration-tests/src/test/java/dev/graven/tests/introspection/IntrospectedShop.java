package dev.graven.tests.introspection;

import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;

/** A schema with everything that introspection tells apart, and the classes behind it. */
final class IntrospectedShop {
  static final String SDL =
      """
      \"""
      A shop.

        Indented, with "quotes", \\backslash, and é ☃ 𝄞.
      \"""
      schema { query: Query mutation: Mutation }

      "Marks things."
      directive @tag("What to say." name: String!, weights: [Int!] = [1, 2], legacy: String @deprecated)
        repeatable on FIELD_DEFINITION | OBJECT | ENUM_VALUE | VARIABLE_DEFINITION

      type Query {
        product(
          id: ID!
          "In which unit."
          unit: Unit = KILOGRAM
          text: String = "a \\"b\\" \\\\ é \\u000A"
          many: [[Int]] = [[1], null]
          ratio: Float = -1.5e3
          whole: Float = 2
          flag: Boolean = true
          nothing: String = null
          single: [Int] = 3
          old: Int @deprecated(reason: "Not needed.")
          older: Int = 1 @deprecated
        ): Product
        "Now."
        now: String! @deprecated
        again: Query
      }

      type Mutation { rename(id: ID!, title: String!): Product }

      "What is sold."
      type Product @tag(name: "x") {
        id: ID!
        title: String! @tag(name: "a") @tag(name: "b")
        "In the shop's currency."
        price: Float
        tags: [[String!]!]!
        unit: Unit!
        sold: Boolean
        old: Int @deprecated(reason: "Use `title`.")
      }

      "How it is measured."
      enum Unit {
        KILOGRAM
        "Half of it."
        POUND @deprecated
        LITRE
        PINT @deprecated(reason: "Small.")
      }

      extend type Product { stock: Int! }
      """;

  private IntrospectedShop() {}

  /** The classes and the schema; operations are the test's. */
  static CompiledModule.Builder in(Path folder) {
    return CompiledModule.in(folder)
        .graphql("schema.graphqls", SDL)
        .java(
            """
            package shop;

            import dev.graven.annotations.*;
            import java.util.List;

            @GraphQLType
            public record Product(
                @GraphQLId int id,
                String title,
                Double price,
                List<List<String>> tags,
                Unit unit,
                Boolean sold,
                Integer old,
                int stock) {}
            """)
        .java(
            """
            package shop;

            @dev.graven.annotations.GraphQLEnum
            public enum Unit { KILOGRAM, POUND, LITRE, PINT }
            """)
        .java(
            """
            package shop;

            import dev.graven.annotations.*;
            import java.util.List;

            public final class Api {
              @GraphQLQuery
              public Product product(
                  @GraphQLId int id, Unit unit, String text, List<List<Integer>> many, Double ratio,
                  Double whole, Boolean flag, String nothing, List<Integer> single, Integer old, Integer older) {
                return null;
              }

              @GraphQLQuery
              public String now() {
                return "now";
              }

              @GraphQLQuery
              public Object again() {
                return this;
              }

              @GraphQLMutation
              public Product rename(@GraphQLId int id, String title) {
                return null;
              }
            }
            """);
  }
}
