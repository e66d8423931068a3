package dev.graven.processor.schema;

import static dev.graven.processor.schema.TestDeclarations.INT;
import static dev.graven.processor.schema.TestDeclarations.argument;
import static dev.graven.processor.schema.TestDeclarations.batch;
import static dev.graven.processor.schema.TestDeclarations.called;
import static dev.graven.processor.schema.TestDeclarations.component;
import static dev.graven.processor.schema.TestDeclarations.list;
import static dev.graven.processor.schema.TestDeclarations.load;
import static dev.graven.processor.schema.TestDeclarations.loads;
import static dev.graven.processor.schema.TestDeclarations.nonNull;
import static dev.graven.processor.schema.TestDeclarations.nullable;
import static dev.graven.processor.schema.TestDeclarations.optional;
import static dev.graven.processor.schema.TestDeclarations.selection;
import static dev.graven.processor.schema.TestDeclarations.source;
import static dev.graven.processor.schema.TestDeclarations.sources;
import static dev.graven.processor.schema.TestDeclarations.stage;
import static dev.graven.processor.schema.TestDeclarations.type;
import static dev.graven.processor.schema.TestReports.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.Nullness;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The types of promised, batched, loaded and shared fields in a derived schema. */
class DerivedCallsTest {
  private static final String API = "shop.Api";
  private static final String PRODUCT = "shop.Product";
  private static final JavaType TEXT = nonNull("java.lang.String");

  private static StageResult<Optional<ValidatedSchema>> build(TestDeclarations java) {
    return new SchemaStage().build(java.build(), List.of());
  }

  private static String derive(TestDeclarations java) {
    StageResult<Optional<ValidatedSchema>> result = build(java.query(API, "p", type(PRODUCT)));
    assertThat(lines(result)).isEmpty();
    return result.value().orElseThrow().model().sdl();
  }

  @Test
  void promise_hasTheTypeOfItsValue() {
    JavaType nullableStage =
        new JavaType.StageType(TEXT, Nullness.NULLABLE, "Mono<String>", Optional.empty());
    assertThat(
            derive(
                new TestDeclarations()
                    .object(
                        PRODUCT,
                        component("a", stage(TEXT)),
                        component("b", stage(nullable("java.lang.String"))),
                        component("c", nullableStage),
                        component("d", stage(optional(TEXT))),
                        component("e", stage(list(TEXT, Nullness.NON_NULL))),
                        component("f", list(stage(TEXT), Nullness.NON_NULL)),
                        component("g", list(nullableStage)))))
        .isEqualTo(
            """
            type Query {
              p: Product
            }

            type Product {
              a: String!
              b: String
              c: String
              d: String
              e: [String!]!
              f: [String!]!
              g: [String]
            }
            """);
  }

  @Test
  void batch_hasTheTypeOfItsRows() {
    assertThat(
            derive(
                new TestDeclarations()
                    .object(PRODUCT, component("id", INT))
                    .field(
                        API,
                        "reviews",
                        list(list(TEXT)),
                        sources(PRODUCT),
                        argument("first", INT),
                        selection(),
                        loads())
                    .called(batch(PRODUCT, list(TEXT, Nullness.NON_NULL)))
                    .field(
                        API, "score", stage(list(nullable("java.lang.Double"))), sources(PRODUCT))
                    .called(batch(PRODUCT, nullable("java.lang.Double")))))
        .isEqualTo(
            """
            type Query {
              p: Product
            }

            type Product {
              id: Int!
              reviews(first: Int!): [String!]!
              score: Float
            }
            """);
  }

  @Test
  void load_hasTheTypeOfTheLoadersValue_orNull() {
    JavaType integer = type("java.lang.Integer");
    assertThat(
            derive(
                new TestDeclarations()
                    .object(
                        PRODUCT,
                        called(
                            load("shop.Products", integer, nonNull(PRODUCT)),
                            component("parent", INT)),
                        called(
                            load("shop.Products", integer, nonNull(PRODUCT)),
                            component("parts", list(INT, Nullness.NON_NULL))),
                        called(
                            load("shop.Names", integer, list(TEXT, Nullness.NON_NULL)),
                            component("names", optional(integer))))
                    .field(API, "maker", INT, source(PRODUCT), argument("old", INT))
                    .called(load("shop.Makers", integer, TEXT))))
        .isEqualTo(
            """
            type Query {
              p: Product
            }

            type Product {
              parent: Product
              parts: [Product]!
              names: [String!]
              maker(old: Int!): String
            }
            """);
  }

  @Test
  void sharedField_isAFieldOfTheTypeItNames_andOfEverythingBelow() {
    assertThat(
            derive(
                new TestDeclarations()
                    .interfaceType("shop.Item")
                    .object(PRODUCT, component("id", INT))
                    .below(PRODUCT, "shop.Item")
                    .field(API, "rate", TEXT, argument("x", INT))
                    .on("shop.Item")))
        .isEqualTo(
            """
            type Query {
              p: Product
            }

            interface Item {
              rate(x: Int!): String!
            }

            type Product implements Item {
              id: Int!
              rate(x: Int!): String!
            }
            """);
  }

  @Test
  void parentThatIsNoType_isReported() {
    assertThat(
            lines(
                build(
                    new TestDeclarations()
                        .query(API, "q", INT)
                        .field(API, "a", INT)
                        .on("shop.Other")
                        .field(API, "b", list(INT), sources("shop.Other"))
                        .called(batch("shop.Other", INT)))))
        .containsExactly(
            "[InvalidDeclaration] shop.Api.a: `shop.Api.a()` resolves a field of `shop.Other`, which"
                + " is not marked @GraphQLType, @GraphQLInterface or @GraphQLUnion. The member `on`"
                + " names the class of the parent type: mark that class.",
            "[InvalidDeclaration] shop.Api.b(sources): `shop.Api.b()` resolves a field of"
                + " `shop.Other`, which is not marked @GraphQLType, @GraphQLInterface or"
                + " @GraphQLUnion. The parameter marked @GraphQLSource has the class of the parent"
                + " type: mark that class.");
  }

  @Test
  void promise_isNoArgument() {
    assertThat(
            lines(build(new TestDeclarations().query(API, "q", INT, argument("in", stage(INT))))))
        .containsExactly(
            "[UnsupportedJavaType] shop.Api.q(in): The parameter `in` of `shop.Api.q()` takes"
                + " `java.util.concurrent.CompletionStage<int>`, a promise. Take the value itself.");
  }
}
