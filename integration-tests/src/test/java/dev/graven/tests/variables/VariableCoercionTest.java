package dev.graven.tests.variables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.Location;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** CoerceVariableValues (6.1.2), rows VAR of the checklist. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VariableCoercionTest {
  private static final String SDL =
      """
      type Query {
        anInt(v: Int): String aFloat(v: Float): String aString(v: String): String
        aBoolean(v: Boolean): String anId(v: ID): String color(v: Color): String
        ints(v: [Int]): String nested(v: [[Int]]): String defaulted(v: Int = 7): String
      }
      type Mutation { count: Int! taking(v: Int!): Int }
      enum Color { RED dark_blue }
      """;

  private static final String OPERATIONS =
      """
      query AnInt($v: Int) { r: anInt(v: $v) }
      query AFloat($v: Float) { r: aFloat(v: $v) }
      query AString($v: String) { r: aString(v: $v) }
      query ABoolean($v: Boolean) { r: aBoolean(v: $v) }
      query AnId($v: ID) { r: anId(v: $v) }
      query AColor($v: Color) { r: color(v: $v) }
      query Ints($v: [Int]) { r: ints(v: $v) }
      query Nested($v: [[Int]]) { r: nested(v: $v) }
      query Required($v: Int!) { r: anInt(v: $v) }
      query RequiredItems($v: [Int!]!) { r: ints(v: $v) }
      query Defaulted($v: Int = 3, $l: [Int] = 3, $c: Color = dark_blue, $n: Int = null) {
        anInt(v: $v) ints(v: $l) color(v: $c) defaulted(v: $n)
      }
      query ArgumentDefault($v: Int) { r: defaulted(v: $v) }
      query Several(
        $a: Int!
        $b: [Int!]
        $c: Color
      ) { anInt(v: $a) ints(v: $b) color(v: $c) }
      mutation Counting($v: Int!) { count taking(v: $v) }
      """;

  private CompiledModule module;
  private Comparison comparison;

  /** graphql-java hands the value of an enum over as its name. */
  public static final class Reference {
    public String color(String v) {
      return "dark_blue".equals(v) ? "BLUE" : v + "";
    }
  }

  @BeforeAll
  void compile(@TempDir Path folder) {
    module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("vars/Operations.graphql", OPERATIONS)
            .java(
                """
                package vars;
                import dev.graven.annotations.*;
                @GraphQLEnum
                public enum Color { RED, @GraphQLName("dark_blue") BLUE }
                """)
            .java(
                """
                package vars;
                import dev.graven.annotations.*;
                import java.util.*;
                public final class Api {
                  public static int calls;
                  @GraphQLQuery public String anInt(Integer v) { return v + ""; }
                  @GraphQLQuery public String aFloat(Double v) { return v + ""; }
                  @GraphQLQuery public String aString(String v) { return v + ""; }
                  @GraphQLQuery public String aBoolean(Boolean v) { return v + ""; }
                  @GraphQLQuery public String anId(String v) { return v + ""; }
                  @GraphQLQuery public String color(Color v) { return v + ""; }
                  @GraphQLQuery public String ints(List<Integer> v) { return v + ""; }
                  @GraphQLQuery public String nested(List<List<Integer>> v) { return v + ""; }
                  @GraphQLQuery public String defaulted(Integer v) { return v + ""; }
                  @GraphQLMutation public int count() { return ++calls; }
                  @GraphQLMutation public Integer taking(int v) { return v; }
                }
                """)
            .compileCleanly();
    comparison =
        Comparison.withReference(
            module, "vars", SDL, new Reference(), module.newInstance("vars.Api"));
  }

  static Stream<Arguments> accepted() {
    return Stream.of(
        Arguments.of("VAR-15", "AnInt", 1.0, "1"),
        Arguments.of("VAR-15", "AnInt", new BigDecimal("1e0"), "1"),
        Arguments.of("VAR-15", "AnInt", Integer.MIN_VALUE, "-2147483648"),
        Arguments.of("VAR-15", "AnInt", 2147483647L, "2147483647"),
        Arguments.of("VAR-16", "AFloat", 1, "1.0"),
        Arguments.of("VAR-16", "AFloat", 1.5, "1.5"),
        Arguments.of("VAR-17", "AString", "\u2028 \ud83d\ude00 \"", "\u2028 \ud83d\ude00 \""),
        Arguments.of("VAR-18", "ABoolean", true, "true"),
        Arguments.of("VAR-19", "AnId", "a", "a"),
        Arguments.of("VAR-19", "AnId", 12, "12"),
        Arguments.of("VAR-19", "AnId", new BigInteger("9".repeat(30)), "9".repeat(30)),
        Arguments.of("VAR-13", "AColor", "dark_blue", "BLUE"),
        Arguments.of("VAR-07", "Ints", 1, "[1]"),
        Arguments.of("VAR-07", "Ints", Arrays.asList(1, null), "[1, null]"),
        Arguments.of("VAR-07", "Nested", 1, "[[1]]"),
        Arguments.of("VAR-07", "Nested", List.of(1, 2), "[[1], [2]]"),
        Arguments.of("VAR-07", "Nested", Arrays.asList(1, null), "[[1], null]"),
        Arguments.of("VAR-07", "RequiredItems", 4, "[4]"),
        Arguments.of("VAR-08", "Ints", null, "null"),
        Arguments.of("VAR-03", "AnInt", null, "null"),
        Arguments.of("VAR-03", "ArgumentDefault", null, "null"));
  }

  @ParameterizedTest(name = "{0} {1} accepts {2}")
  @MethodSource("accepted")
  void value_isCoerced(String row, String operation, Object value, String expected) {
    GraphQLResponse response = comparison.response(operation, Collections.singletonMap("v", value));
    assertThat(response.errors()).isEmpty();
    assertThat(comparison.data(operation, Collections.singletonMap("v", value)))
        .contains(expected.replace("\"", "\\\""));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("VAR-15", "AnInt", 1.5),
        Arguments.of("VAR-15", "AnInt", "1"),
        Arguments.of("VAR-15", "AnInt", true),
        Arguments.of("VAR-15", "AnInt", 2147483648L),
        Arguments.of("VAR-15", "AnInt", -2147483649L),
        Arguments.of("VAR-15", "AnInt", List.of(1)),
        Arguments.of("VAR-16", "AFloat", Double.POSITIVE_INFINITY),
        Arguments.of("VAR-16", "AFloat", new BigDecimal("1e999")),
        Arguments.of("VAR-16", "AFloat", "1.5"),
        Arguments.of("VAR-17", "AString", 1),
        Arguments.of("VAR-17", "AString", true),
        Arguments.of("VAR-18", "ABoolean", 1),
        Arguments.of("VAR-18", "ABoolean", "true"),
        Arguments.of("VAR-19", "AnId", 4.5),
        Arguments.of("VAR-19", "AnId", true),
        Arguments.of("VAR-13", "AColor", "BLUE"),
        Arguments.of("VAR-13", "AColor", "red"),
        Arguments.of("VAR-13", "AColor", 0),
        Arguments.of("VAR-05", "Ints", List.of("1")),
        Arguments.of("VAR-05", "Ints", Map.of()),
        Arguments.of("VAR-04", "Required", null),
        Arguments.of("VAR-04", "RequiredItems", null),
        Arguments.of("VAR-04", "RequiredItems", Arrays.asList(1, null)));
  }

  @ParameterizedTest(name = "{0} {1} refuses {2}")
  @MethodSource("refused")
  void value_isARequestErrorAtItsDefinition(String row, String operation, Object value) {
    GraphQLResponse response =
        comparison
            .executor(operation)
            .execute(Collections.singletonMap("v", value), RequestContext.empty());
    assertThat(response.hasData()).isFalse();
    assertThat(response.toString()).doesNotContain("\"data\"").doesNotContain("\"path\"");
    assertThat(response.errors()).hasSize(1);
    assertThat(response.errors().get(0).message()).contains("$v");
    assertThat(response.errors().get(0).locations())
        .containsExactly(new Location(1, "query ".length() + operation.length() + 2));
  }

  @Test
  @DisplayName("VAR-01, VAR-21 absent variables take their coerced defaults")
  void absent_takesTheDefault() {
    assertThat(comparison.data("Defaulted", Map.of()))
        .isEqualTo("{\"anInt\":\"3\",\"ints\":\"[3]\",\"color\":\"BLUE\",\"defaulted\":\"null\"}");
  }

  @Test
  @DisplayName("VAR-02 without a default there is no value: the argument's default counts")
  void absentWithoutDefault_leavesTheArgumentsDefault() {
    assertThat(comparison.data("ArgumentDefault", Map.of())).isEqualTo("{\"r\":\"7\"}");
    assertThat(comparison.data("ArgumentDefault", Map.of("v", 1))).isEqualTo("{\"r\":\"1\"}");
  }

  @Test
  @DisplayName("VAR-03 an explicit null wins over the default")
  void explicitNull_winsOverTheDefault() {
    assertThat(comparison.data("Defaulted", Collections.singletonMap("v", null)))
        .contains("\"anInt\":\"null\"");
  }

  @Test
  @DisplayName("VAR-04 a required variable must be there")
  void absentRequired_isARequestError() {
    assertThat(comparison.response("Required", Map.of()).hasData()).isFalse();
  }

  @Test
  @DisplayName("VAR-05, VAR-22 every violation is reported, at its definition")
  void everyViolation_isReported() {
    GraphQLResponse response =
        comparison.response("Several", Map.of("b", Arrays.asList("x", 1, null), "c", "GREEN"));
    assertThat(response.errors()).hasSize(4);
    assertThat(response.errors().stream().map(error -> error.locations().get(0)).toList())
        .containsExactly(
            new Location(2, 3), new Location(3, 3), new Location(3, 3), new Location(4, 3));
  }

  @Test
  @DisplayName("VAR-06 unknown variables are ignored")
  void unknown_isIgnored() {
    assertThat(comparison.data("AnInt", Map.of("v", 1, "other", "x"))).isEqualTo("{\"r\":\"1\"}");
  }

  @Test
  @DisplayName("VAR-23 a request error halts all: no mutation ran")
  void requestError_haltsTheMutation() throws ReflectiveOperationException {
    int before = module.load("vars.Api").getField("calls").getInt(null);
    assertThat(comparison.response("Counting", Map.of("v", "x")).hasData()).isFalse();
    assertThat(module.load("vars.Api").getField("calls").getInt(null)).isEqualTo(before);
  }
}
