package dev.graven.processor.binding;

import static dev.graven.processor.binding.BindingStageTest.reports;
import static dev.graven.processor.schema.TestDeclarations.INT;
import static dev.graven.processor.schema.TestDeclarations.STRING;
import static dev.graven.processor.schema.TestDeclarations.argument;
import static dev.graven.processor.schema.TestDeclarations.list;
import static dev.graven.processor.schema.TestDeclarations.nonNull;
import static dev.graven.processor.schema.TestDeclarations.nullable;
import static dev.graven.processor.schema.TestDeclarations.optional;
import static dev.graven.processor.schema.TestDeclarations.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.schema.JavaScalar;
import dev.graven.processor.schema.TestDeclarations;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.Nullness;
import dev.graven.processor.source.SequenceKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TypeMatchTest {
  private static final String API = "shop.Api";
  private static final Set<String> PRIMITIVES =
      Set.of("int", "short", "byte", "long", "double", "float", "char", "boolean");

  @ParameterizedTest
  @MethodSource("scalars")
  @DisplayName("RC-INT RC-FLOAT RC-STRING RC-BOOL RC-ID every row of the table is what binds")
  void everyRow_bindsExactlyWhatItSays(String scalar, JavaScalar row, String javaType) {
    JavaType java =
        PRIMITIVES.contains(javaType) ? new JavaType.Primitive(javaType) : type(javaType);

    List<String> answering =
        reports("type Query { a: " + scalar + " }", new TestDeclarations().query(API, "a", java));
    List<String> accepting =
        reports(
            "type Query { a(x: " + scalar + "!): Int }",
            new TestDeclarations().query(API, "a", INT, argument("x", java)));

    assertThat(answering.isEmpty()).isEqualTo(row.answers().contains(scalar));
    assertThat(accepting.isEmpty()).isEqualTo(row.accepts().contains(scalar));
    assertThat(Stream.concat(answering.stream(), accepting.stream()))
        .allMatch(it -> it.startsWith("[TypeMismatch] s.graphqls:1:"));
  }

  static Stream<Arguments> scalars() {
    return Stream.of("Int", "Float", "String", "Boolean", "ID")
        .flatMap(
            scalar ->
                JavaScalar.TABLE.stream()
                    .flatMap(
                        row -> row.javaTypes().stream().map(it -> Arguments.of(scalar, row, it))));
  }

  @Test
  void mismatch_namesBothSidesAndTheRule() {
    assertThat(
            reports(
                "type Query { a: [Int!]! b: Int c: [Boolean] p: Product e: Color f: Color }\ntype Product { x: Int }\nenum Color { RED }\n",
                new TestDeclarations()
                    .object("shop.Product", TestDeclarations.component("x", INT))
                    .enumeration("shop.Color", "RED")
                    .query(API, "a", list(STRING))
                    .query(API, "b", list(INT))
                    .query(API, "c", type("java.lang.Boolean"))
                    .query(API, "p", type("shop.Other"))
                    .query(API, "e", INT)
                    .query(API, "f", STRING)))
        .containsExactly(
            "[TypeMismatch] s.graphqls:1:14 shop.Api.a: `Query.a: [Int!]!` is answered by"
                + " `shop.Api.a()` with `java.util.List<java.lang.String>`. `Int` is answered by"
                + " int, short, byte, long, BigInteger, AtomicInteger or AtomicLong, not by"
                + " `java.lang.String`: change the schema or the Java type.",
            "[TypeMismatch] s.graphqls:1:25 shop.Api.b: `Query.b: Int` is answered by"
                + " `shop.Api.b()` with `java.util.List<int>`. `Int` is one value, not a"
                + " `java.util.List<int>`: change the schema or the Java type.",
            "[TypeMismatch] s.graphqls:1:32 shop.Api.c: `Query.c: [Boolean]` is answered by"
                + " `shop.Api.c()` with `java.lang.Boolean`. A list is answered by a List, Set,"
                + " Collection, Iterable, Stream or array, not by `java.lang.Boolean`: change the"
                + " schema or the Java type.",
            "[TypeMismatch] s.graphqls:1:45 shop.Api.p: `Query.p: Product` is answered by"
                + " `shop.Api.p()` with `shop.Other`. `Product` is answered by `shop.Product`, not"
                + " by `shop.Other`: change the schema or the Java type.",
            "[TypeMismatch] s.graphqls:1:56 shop.Api.e: `Query.e: Color` is answered by"
                + " `shop.Api.e()` with `int`. `Color` is answered by `shop.Color` or String, not"
                + " by `int`: change the schema or the Java type.");
  }

  @ParameterizedTest
  @MethodSource("listParameters")
  void listArguments_areReceivedByInterfacesAndArrays(String text, boolean accepted) {
    JavaType java = new JavaType.Sequence(SequenceKind.LIST, INT, Nullness.UNSPECIFIED, text);

    assertThat(
            reports(
                    "type Query { a(x: [Int!]): Int }",
                    new TestDeclarations().query(API, "a", INT, argument("x", java)))
                .isEmpty())
        .isEqualTo(accepted);
  }

  static Stream<Arguments> listParameters() {
    return Stream.of(
        Arguments.of("java.util.List<java.lang.Integer>", true),
        Arguments.of("java.util.Collection<java.lang.Integer>", true),
        Arguments.of("java.util.Set<java.lang.Integer>", true),
        Arguments.of("java.lang.Iterable<java.lang.Integer>", true),
        Arguments.of("int[]", true),
        Arguments.of("java.util.ArrayList<java.lang.Integer>", false),
        Arguments.of("java.util.stream.IntStream", false));
  }

  @Test
  void nullAnsweredUnderNonNull_isAWarning_unmarkedIsNot() {
    assertThat(
            reports(
                "type Query { a: String! b: String! c: [String!] d: [String!] e: String }",
                new TestDeclarations()
                    .query(API, "a", nullable("java.lang.String"))
                    .query(API, "b", STRING)
                    .query(API, "c", list(nullable("java.lang.String")))
                    .query(API, "d", optional(list(STRING)))
                    .query(API, "e", nullable("java.lang.String"))))
        .containsExactly(
            "[NullnessMismatch] s.graphqls:1:14 shop.Api.a: `Query.a: String!` is answered by"
                + " `shop.Api.a()`, which may answer null. A null there is an error at run time:"
                + " drop the `!` or the @Nullable.",
            "[NullnessMismatch] s.graphqls:1:36 shop.Api.c: `Query.c: [String!]` is answered by"
                + " `shop.Api.c()`, which may answer null. A null there is an error at run time:"
                + " drop the `!` or the @Nullable.");
  }

  @Test
  void nullReceivedByNonNull_isAWarning_unlessRequiredOrDefaulted() {
    assertThat(
            reports(
                "type Query { a(a: Int, b: Int!, c: Int = 1, d: Int = null, e: [Int]!, f: Int, g: String, h: String): Int }",
                new TestDeclarations()
                    .query(
                        API,
                        "a",
                        INT,
                        argument("a", INT),
                        argument("b", INT),
                        argument("c", INT),
                        argument("d", INT),
                        argument("e", list(nonNull("java.lang.Integer"))),
                        argument("f", optional(type("java.lang.Integer"))),
                        argument("g", nonNull("java.lang.String")),
                        argument("h", STRING))))
        .extracting(it -> it.substring(0, it.indexOf(':', 40)))
        .containsExactly(
            "[NullnessMismatch] s.graphqls:1:16 shop.Api.a(a)",
            "[NullnessMismatch] s.graphqls:1:45 shop.Api.a(d)",
            "[NullnessMismatch] s.graphqls:1:60 shop.Api.a(e)",
            "[NullnessMismatch] s.graphqls:1:79 shop.Api.a(g)");
  }

  @Test
  void nullnessOfParameter_saysBothRemedies() {
    assertThat(
            reports(
                "type Query { a(a: Int): Int }",
                new TestDeclarations().query(API, "a", INT, argument("a", INT))))
        .containsExactly(
            "[NullnessMismatch] s.graphqls:1:16 shop.Api.a(a): `Query.a(a:): Int` is received by"
                + " `a` of `shop.Api.a()`, which cannot be null. An absent or null argument is an"
                + " error at run time: write `!`, give a default, or make the parameter nullable.");
  }
}
