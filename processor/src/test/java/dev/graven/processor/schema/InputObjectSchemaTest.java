package dev.graven.processor.schema;

import static dev.graven.processor.schema.TestDeclarations.INT;
import static dev.graven.processor.schema.TestDeclarations.STRING;
import static dev.graven.processor.schema.TestDeclarations.argument;
import static dev.graven.processor.schema.TestDeclarations.component;
import static dev.graven.processor.schema.TestDeclarations.list;
import static dev.graven.processor.schema.TestDeclarations.taken;
import static dev.graven.processor.schema.TestDeclarations.type;
import static dev.graven.processor.schema.TestReports.lines;
import static dev.graven.processor.schema.TestReports.sdl;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.Nullness;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input objects (section 3.10), derived and written. */
class InputObjectSchemaTest {
  private static final String API = "shop.Api";

  @Test
  void inputType_isDerived() {
    JavaType maybe =
        new JavaType.ArgumentValueType(
            INT, Nullness.NULLABLE, "dev.graven.runtime.ArgumentValue<int>");
    StageResult<Optional<ValidatedSchema>> result =
        build(
            new TestDeclarations()
                .input(
                    "shop.Filter",
                    taken("min", INT, "3"),
                    taken("max", maybe),
                    taken("tags", list(STRING), "[\"a\"]"),
                    taken("not", type("shop.Filter")))
                .input("shop.Pet", "PetBy", true, taken("cat", STRING), taken("dog", maybe))
                .query(API, "it", INT, argument("filter", type("shop.Filter"), "{max: 4}")));
    assertThat(lines(result)).isEmpty();
    assertThat(result.value().orElseThrow().model().sdl())
        .isEqualTo(
            """
            type Query {
              it(filter: Filter = {max:4}): Int!
            }

            input Filter {
              min: Int! = 3
              max: Int
              tags: [String] = ["a"]
              not: Filter
            }

            input PetBy @oneOf {
              cat: String
              dog: Int
            }
            """);
  }

  @Test
  void inputClassAsResult_isReported() {
    assertThat(
            lines(
                build(
                    new TestDeclarations()
                        .input("shop.Filter", taken("min", INT))
                        .query(API, "it", type("shop.Filter")))))
        .containsExactly(
            "[UnsupportedJavaType] shop.Api.it: `shop.Api.it()` answers with `shop.Filter`, whose"
                + " type is an input type. Answer with a class of its own, marked @GraphQLType.");
  }

  @Test
  void classMarkedBothWays_isReported() {
    assertThat(
            lines(
                build(
                    new TestDeclarations()
                        .object("shop.Filter", component("min", INT))
                        .input("shop.Filter", taken("min", INT))
                        .query(API, "it", INT))))
        .containsExactly(
            "[InvalidDeclaration] shop.Filter: `shop.Filter` is marked both @GraphQLType and"
                + " @GraphQLInput. A GraphQL type is either answered or received: use two classes.");
  }

  @Test
  void twoReceiversOfOneField_areReported() {
    assertThat(
            lines(
                build(
                    new TestDeclarations()
                        .input("shop.Filter", taken("min", INT), taken("min", INT))
                        .query(API, "it", INT))))
        .containsExactly(
            "[AmbiguousBinding] shop.Filter.min: `Filter.min` and `Filter.min` both receive the"
                + " input field `Filter.min`. A value has one receiver: rename one, or mark it"
                + " @GraphQLIgnore.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|false",
        "{a: 1}|true",
        "{a: 1, b: {a: 2}}|true",
        "{a: 1, b: {}}|false",
        "{a: 1, c: 3}|false",
        "{a: null}|false",
        "{a: 1, bs: {a: 2}}|true",
        "{a: 1, bs: [{a: 2}, null]}|true",
        "{a: 1, o: {x: 1}}|true",
        "{a: 1, o: {x: 1, y: 2}}|false",
        "{a: 1, o: {x: null}}|false",
        "{a: 1, o: {}}|false",
        "{a: 1, d: 3}|true",
        "5|false",
      })
  void default_isCheckedInside(String value, boolean fits) {
    String schema =
        """
        type Query { it(in: In = %s): Int }
        input In { a: Int! b: In bs: [In] o: One d: Int! = 4 }
        input One @oneOf { x: Int y: Int }
        """
            .formatted(value);
    assertThat(lines(build(schema)).isEmpty()).isEqualTo(fits);
  }

  @Test
  void defaultOfInputField_isChecked() {
    assertThat(lines(build("type Query { it(in: In): Int } input In { a: Int = \"x\" }")))
        .containsExactly(
            "[SdlValidation] a.graphqls:1:52: The default `\"x\"` of `In.a` does not fit `Int`. A"
                + " default must be a constant of its field's type.");
  }

  @Test
  void defaultThatContainsItself_isReportedOnce() {
    assertThat(
            lines(
                build(
                    """
                    type Query { it(in: A): Int }
                    input A { b: B = {} }
                    input B { as: [A] = [{}] x: Int = 1 }
                    """)))
        .containsExactly(
            "[SdlValidation] a.graphqls:2:11: The default of `A.b` contains itself, by the defaults"
                + " of the fields that it leaves out. Give the field that closes the circle in one"
                + " of the defaults, or remove one.");
  }

  @Test
  void defaultThatEndsTheCircle_isAccepted() {
    assertThat(
            lines(
                build(
                    """
                    type Query { it(in: A): Int }
                    input A { b: B = {as: []} c: B = {as: null} }
                    input B { as: [A] = [{b: null, c: null}] }
                    """)))
        .isEmpty();
  }

  private static StageResult<Optional<ValidatedSchema>> build(TestDeclarations declarations) {
    return new SchemaStage().build(declarations.build(), List.of());
  }

  private static StageResult<Optional<ValidatedSchema>> build(String schema) {
    return new SchemaStage()
        .build(new TestDeclarations().build(), List.of(sdl("a.graphqls", schema)));
  }
}
