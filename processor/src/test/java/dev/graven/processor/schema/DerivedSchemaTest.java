package dev.graven.processor.schema;

import static dev.graven.processor.schema.TestDeclarations.INT;
import static dev.graven.processor.schema.TestDeclarations.LONG;
import static dev.graven.processor.schema.TestDeclarations.STRING;
import static dev.graven.processor.schema.TestDeclarations.argument;
import static dev.graven.processor.schema.TestDeclarations.component;
import static dev.graven.processor.schema.TestDeclarations.id;
import static dev.graven.processor.schema.TestDeclarations.idArgument;
import static dev.graven.processor.schema.TestDeclarations.list;
import static dev.graven.processor.schema.TestDeclarations.nonNull;
import static dev.graven.processor.schema.TestDeclarations.nullable;
import static dev.graven.processor.schema.TestDeclarations.optional;
import static dev.graven.processor.schema.TestDeclarations.source;
import static dev.graven.processor.schema.TestDeclarations.stage;
import static dev.graven.processor.schema.TestDeclarations.type;
import static dev.graven.processor.schema.TestReports.lines;
import static dev.graven.processor.schema.TestReports.sdl;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.source.Documentation;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.Nullness;
import dev.graven.processor.source.ResolverKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerivedSchemaTest {
  private static final String API = "shop.Api";

  @Test
  void types_rootsFirst_thenByName() {
    TestDeclarations java =
        new TestDeclarations()
            .object(
                "shop.Product",
                id("id", INT),
                component("title", nonNull("java.lang.String")),
                component("color", type("shop.Color")))
            .object("shop.Offer", component("price", new JavaType.Primitive("double")))
            .enumeration("shop.Color", "RED", "Green=GREEN")
            .query(
                API, "product", nullable("shop.Product"), idArgument("id", INT), source("ignored"))
            .query(API, "all", list(nonNull("shop.Product"), Nullness.NON_NULL))
            .mutation(API, "rename", type("shop.Product"), argument("title", STRING))
            .field(
                API,
                "offers",
                list(list(type("shop.Offer"))),
                source("shop.Product"),
                argument("first", INT, "3"));

    assertThat(derive(java))
        .isEqualTo(
            """
            type Query {
              all: [Product!]!
              product(id: ID!): Product
            }

            type Mutation {
              rename(title: String): Product
            }

            type Offer {
              price: Float!
            }

            type Product {
              id: ID!
              title: String!
              color: Color
              offers(first: Int! = 3): [[Offer]]
            }

            enum Color {
              RED
              GREEN
            }
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "int, Int!",
    "java.lang.Short, Int",
    "java.util.concurrent.atomic.AtomicInteger, Int",
    "float, Float!",
    "java.lang.Double, Float",
    "java.lang.CharSequence, String",
    "char, String!",
    "boolean, Boolean!",
    "java.util.UUID, ID",
  })
  void scalars_areDerivedByTheTable(String java, String expected) {
    JavaType type =
        Character.isLowerCase(java.charAt(0)) && !java.contains(".")
            ? new JavaType.Primitive(java)
            : type(java);

    assertThat(derive(new TestDeclarations().query(API, "it", type)))
        .isEqualTo("type Query {\n  it: " + expected + "\n}\n");
  }

  @Test
  void nullness_isReadElementByElement() {
    JavaType nonNullString = nonNull("java.lang.String");
    TestDeclarations java =
        new TestDeclarations()
            .query(API, "a", list(optional(nonNullString), Nullness.NON_NULL))
            .query(API, "b", optional(list(nonNullString, Nullness.NON_NULL)))
            .query(API, "c", list(list(INT)));

    assertThat(derive(java))
        .isEqualTo("type Query {\n  a: [String]!\n  b: [String!]\n  c: [[Int!]]\n}\n");
  }

  @Test
  void documentation_becomesDescriptionAndDeprecation() {
    TestDeclarations java =
        new TestDeclarations()
            .resolver(
                ResolverKind.QUERY,
                API,
                "it",
                STRING,
                new Documentation(
                    Optional.of("Says \"\"\"it\"\"\".\n\n  Indented \\"),
                    Optional.of("Use \"that\"\n{}")));

    StageResult<Optional<ValidatedSchema>> result =
        new SchemaStage().build(java.build(), List.of());

    assertThat(lines(result)).isEmpty();
    ValidatedSchema schema = result.value().orElseThrow();
    assertThat(schema.model().sdl())
        .isEqualTo(
            """
            type Query {
              \"""
              Says \\\"""it\\\""".

                Indented \\
              \"""
              it: String @deprecated(reason: "Use \\"that\\"\\u000A{}")
            }
            """);
    assertThat(schema.schema().getQueryType().getField("it").getDescription())
        .isEqualTo("Says \"\"\"it\"\"\".\n\n  Indented \\");
    assertThat(schema.schema().getQueryType().getField("it").getDeprecationReason())
        .isEqualTo("Use \"that\"\n{}");
  }

  @Test
  void derivedSdl_asSchemaFile_isTheSameModel() {
    TestDeclarations java =
        new TestDeclarations()
            .object("shop.Product", id("id", INT), component("title", STRING))
            .enumeration("shop.Color", "RED")
            .query(API, "product", type("shop.Product"), argument("color", type("shop.Color")));
    SchemaModel derived = build(java).value().orElseThrow().model();

    SchemaModel read =
        new SchemaStage()
            .build(java.build(), List.of(sdl("schema.graphqls", derived.sdl())))
            .value()
            .orElseThrow()
            .model();

    assertThat(new SchemaText(read)).hasToString(new SchemaText(derived).toString());
  }

  @Test
  void long_isReportedWithRemedy_unlessId() {
    assertThat(lines(build(new TestDeclarations().query(API, "size", LONG).query(API, "n", INT))))
        .containsExactly(
            "[UnsupportedJavaType] shop.Api.size: `shop.Api.size()` answers with `long`, whose"
                + " values do not fit a built-in scalar: Int has 32 bits, Float is a double. Answer"
                + " with `int` or `double`, or mark an identifier with @GraphQLId.");
    assertThat(
            derive(
                new TestDeclarations()
                    .object("shop.Product", id("id", LONG))
                    .query(API, "product", type("shop.Product"))))
        .contains("id: ID!");
  }

  @Test
  void typeWithoutCounterpart_isReported_forFieldAndArgument() {
    assertThat(
            lines(
                build(
                    new TestDeclarations()
                        .query(API, "a", type("java.util.Locale"))
                        .query(API, "b", INT, argument("in", type("java.util.Locale")))
                        .query(API, "c", INT, argument("in", list(STRING))))))
        .containsExactly(
            "[UnsupportedJavaType] shop.Api.a: `shop.Api.a()` answers with `java.util.Locale`,"
                + " which has no GraphQL type. Answer with a scalar, an enum marked"
                + " @GraphQLEnum, a class marked @GraphQLType or a list of these, or keep it out of"
                + " the schema with @GraphQLIgnore.",
            "[UnsupportedJavaType] shop.Api.b(in): The parameter `in` of `shop.Api.b()` takes"
                + " `java.util.Locale`, which has no GraphQL type. Take a scalar, an enum"
                + " marked @GraphQLEnum, a class marked @GraphQLInput or a list of these, or mark a"
                + " value of the context with @GraphQLContext.");
  }

  @Test
  void idOfAnotherType_isReported() {
    assertThat(
            lines(
                build(
                    new TestDeclarations()
                        .query(
                            API, "it", INT, idArgument("id", new JavaType.Primitive("double"))))))
        .containsExactly(
            "[UnsupportedJavaType] shop.Api.it(id): The parameter `id` of `shop.Api.it()` is marked"
                + " @GraphQLId, but `double` cannot be an ID. Identifiers are String, int, long,"
                + " UUID or BigInteger.");
  }

  @Test
  void promisesInsideValues_andOutputTypesAsArguments_areReported() {
    assertThat(
            lines(
                build(
                    new TestDeclarations()
                        .object("shop.Product", component("title", STRING))
                        .query(API, "a", list(list(stage(INT))))
                        .query(API, "b", INT, argument("in", type("shop.Product"))))))
        .containsExactly(
            "[UnsupportedJavaType] shop.Api.a: `shop.Api.a()` answers with"
                + " `java.util.concurrent.CompletionStage<int>` inside another value. A promise"
                + " stands for the whole value of a field, or for an item of its list: promise the"
                + " value around it.",
            "[UnsupportedJavaType] shop.Api.b(in): The parameter `in` of `shop.Api.b()` takes"
                + " `shop.Product`, whose type is an output type. Take a class of its own, marked"
                + " @GraphQLInput.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3) { evil }", "", "{", "$x y", "1 2"})
  void defaultThatIsNoLiteral_isReported(String literal) {
    assertThat(
            lines(build(new TestDeclarations().query(API, "it", INT, argument("n", INT, literal)))))
        .containsExactly(
            "[InvalidDeclaration] shop.Api.it(n): The default `"
                + literal
                + "` of the parameter `n` is not a GraphQL literal. Write it as in a document: `3`,"
                + " `\"text\"`, `[RED, BLUE]`.");
  }

  @Test
  void defaultOfAnotherType_isReportedAtTheParameter() {
    assertThat(
            lines(
                build(
                    new TestDeclarations()
                        .query(
                            API,
                            "it",
                            INT,
                            argument("n", INT, "3"),
                            argument("m", INT, "\"three\"")))))
        .containsExactly(
            "[SdlValidation] shop.Api.it(m): The default `\"three\"` of `Query.it(m:)` does not fit"
                + " `Int!`. A default must be a constant of its argument's type.");
  }

  @Test
  void reservedName_isReportedAtTheElement() {
    assertThat(lines(build(new TestDeclarations().query(API, "__it", INT))))
        .containsExactly(
            "[SdlValidation] shop.Api.__it: The name `__it` begins with two underscores. Such names"
                + " are reserved for introspection: choose another.");
  }

  @Test
  void twoClassesOfOneType_areReported() {
    assertThat(
            lines(
                build(
                    new TestDeclarations()
                        .object("shop.Product", component("title", STRING))
                        .object("shop.old.Product", component("title", STRING))
                        .query(API, "product", type("shop.Product")))))
        .containsExactly(
            "[DuplicateType] shop.old.Product: `shop.Product` and `shop.old.Product` are both the"
                + " type `Product`. A type has one Java class: give one of them another name.");
  }

  @Test
  void nothingToQuery_isReported() {
    assertThat(lines(build(new TestDeclarations())))
        .containsExactly(
            "[NoQueryType]: There is no query root type. Every schema has one: mark a method with"
                + " @GraphQLQuery, or add `type Query { ... }` to a .graphqls file.");
  }

  @Test
  void sourceThatIsNoType_isReported() {
    assertThat(
            lines(
                build(
                    new TestDeclarations()
                        .query(API, "it", INT)
                        .field(API, "slug", STRING, source("java.lang.String")))))
        .containsExactly(
            "[InvalidDeclaration] shop.Api.slug(source): `shop.Api.slug()` resolves a field of"
                + " `java.lang.String`, which is not marked @GraphQLType, @GraphQLInterface or @GraphQLUnion. The parameter marked"
                + " @GraphQLSource has the class of the parent type: mark that class.");
  }

  private static StageResult<Optional<ValidatedSchema>> build(TestDeclarations java) {
    return new SchemaStage().build(java.build(), List.of());
  }

  private static String derive(TestDeclarations java) {
    StageResult<Optional<ValidatedSchema>> result = build(java);
    assertThat(lines(result)).isEmpty();
    return result.value().orElseThrow().model().sdl();
  }

  /** A model without positions. */
  private record SchemaText(SchemaModel model) {
    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      model
          .types()
          .forEach(
              (name, type) -> {
                text.append(name);
                if (type instanceof TypeModel.ObjectType object) {
                  object
                      .fields()
                      .values()
                      .forEach(
                          field -> {
                            text.append(" ").append(field.coordinate()).append(field.type());
                            field
                                .arguments()
                                .forEach(
                                    it ->
                                        text.append(it.name())
                                            .append(it.type())
                                            .append(it.defaultValue()));
                          });
                } else if (type instanceof TypeModel.EnumType enumType) {
                  text.append(enumType.values());
                }
                text.append('\n');
              });
      return text.toString();
    }
  }
}
