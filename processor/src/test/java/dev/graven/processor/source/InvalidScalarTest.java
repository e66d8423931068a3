package dev.graven.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to write a scalar that cannot be called, and the nearest that can. */
final class InvalidScalarTest {
  private static final String PARSE = "static Money parse(String text) { return null; }";
  private static final String SERIALIZE = "static String serialize(Money money) { return null; }";

  @ParameterizedTest
  @ValueSource(
      strings = {
        PARSE + SERIALIZE,
        "static Money parse(Object input) { return null; }" + SERIALIZE,
        "static int parse(String text) { return 0; } static int serialize(int value) { return 0; }",
        PARSE + "static Object serialize(Money money) { return null; } void parsed() {}"
      })
  void soundMethods_areAccepted(String methods) {
    Reading reading = read(methods);
    assertThat(reading.result().diagnostics()).isEmpty();
    assertThat(reading.result().value().scalars()).hasSize(1);
  }

  @Test
  void noParse() {
    assertInvalid(
        SERIALIZE,
        "",
        "`Money` is marked @GraphQLScalar and has no method `parse`. A scalar has one static method"
            + " `parse`, from input to its Java type, and one static method `serialize`, back to"
            + " output.");
  }

  @Test
  void noSerialize() {
    assertInvalid(
        PARSE,
        "",
        "`Money` is marked @GraphQLScalar and has no method `serialize`. A scalar has one static"
            + " method `parse`, from input to its Java type, and one static method `serialize`,"
            + " back to output.");
  }

  @Test
  void neitherMethod_isTwoReports() {
    assertThat(read("").result().diagnostics()).hasSize(2);
  }

  @Test
  void twoOfOneName() {
    assertInvalid(
        PARSE + "static Money parse(Object input) { return null; }" + SERIALIZE,
        "",
        "`Money` is marked @GraphQLScalar and has more than one method `parse`. A scalar has one"
            + " static method `parse`, from input to its Java type, and one static method"
            + " `serialize`, back to output.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Money parse(String text) { return null; }",
        "private static Money parse(String text) { return null; }",
        "static <T> Money parse(String text) { return null; }",
        "static void parse(String text) {}",
      })
  void methodThatCannotBeCalled(String parse) {
    assertInvalid(parse + SERIALIZE, "parse", unfit("Money.parse()"));
  }

  @Test
  void parameterMissing() {
    assertInvalid(
        PARSE + "static String serialize() { return null; }",
        "serialize",
        unfit("Money.serialize()"));
  }

  @Test
  void parameterTooMany() {
    assertInvalid(
        PARSE + "static String serialize(Money money, int digits) { return null; }",
        "serialize",
        unfit("Money.serialize()"));
  }

  private static String unfit(String method) {
    return "`%s` cannot be called for the scalar of its class. Make it static, not private, with one parameter and a result."
        .formatted(method);
  }

  @Test
  void parseOfAnotherType() {
    assertInvalid(
        "static Money parse(int cents) { return null; }" + SERIALIZE,
        "parse",
        "`Money.parse()` takes `int`. A scalar is parsed from a String, or from an Object:"
            + " whatever JSON can hold.");
  }

  @Test
  void javaTypeWithArguments() {
    assertInvalid(
        "static java.util.List<String> parse(String text) { return null; }"
            + "static String serialize(java.util.List<String> value) { return null; }",
        "parse",
        "`Money.parse()` returns `java.util.List<java.lang.String>`. What stands for a scalar"
            + " is a primitive or a class without type arguments: wrap it in a class of its own.");
  }

  @Test
  void twoJavaTypes() {
    assertInvalid(
        PARSE + "static String serialize(Object money) { return null; }",
        "",
        "`Money` parses to `Money` and serializes `java.lang.Object`. One Java type stands for a"
            + " scalar: let both methods use the same.");
  }

  private static void assertInvalid(String methods, String member, String message) {
    List<Diagnostic> diagnostics = read(methods).result().diagnostics();
    assertThat(diagnostics).map(Diagnostic::message).containsExactly(message);
    assertThat(diagnostics.get(0).id()).isEqualTo(DiagnosticId.INVALID_DECLARATION);
    assertThat(diagnostics.get(0).element().orElseThrow().member()).isEqualTo(member);
    assertThat(read(methods).result().value().scalars()).isEmpty();
  }

  private static Reading read(String methods) {
    return ReadSources.read(
        "@dev.graven.annotations.GraphQLScalar final class Money { %s }".formatted(methods));
  }
}
