package dev.graven.tests.variables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** CoerceArgumentValues (6.4.1), rows ARG of the checklist. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArgumentsTest {
  private static final String SDL =
      """
      type Query {
        plain(v: Int): String defaulted(v: Int = 7): String required(v: Int!): String
        requiredDefault(v: Int! = 9): String aFloat(v: Float): String anId(v: ID): String
        text(v: String): String list(v: [Int]): String strict(v: [Int!]): String
        nested(v: [[Int]]): String listDefault(v: [Int!] = 5): String
        color(v: Color = GREEN): String colors(v: [Color!] = [RED, GREEN]): String
        one: Int below(v: Int = -7, f: Float = -1.5e300): String
      }
      enum Color { RED GREEN }
      """;

  private static final String OPERATIONS =
      """
      query Literals {
        plain(v: 1) negative: plain(v: -5) absent: plain null: plain(v: null) defaulted nullDefault: defaulted(v: null)
        aFloat(v: 1) exponent: aFloat(v: 1.5e3) anId(v: 7) textId: anId(v: "x") color enum: color(v: RED)
        list(v: 3) items: list(v: [1, null]) empty: list(v: []) noList: list(v: null) onlyNull: list(v: [null])
        nested(v: 1) rows: nested(v: [[1, 2], null, [], [null]]) listDefault colors oneColor: colors(v: RED)
        requiredDefault
      }
      query Texts {
        text(v: "quote \\" backslash \\\\ tab \\t unicode \\u00e9 \\uD83D\\uDE00 $T %s {@code */}")
        block: text(v: \"\"\"
          first
            indented \\\"\"\"
          last \\n
        \"\"\")
        empty: text(v: "")
      }
      query WithoutValue($v: Int) { plain(v: $v) defaulted(v: $v) items: list(v: [1, $v]) }
      query NullIntoRequired($v: Int = 4) { required(v: $v) one requiredDefault(v: $v) }
      query NullIntoDefault($v: Int) { requiredDefault(v: $v) }
      query IntoLists($v: Int, $w: [Int], $n: Int!) {
        list(v: [$v, 2, $n]) single: list(v: $w) row: nested(v: [$w, [$v]]) only: nested(v: [$w]) oneItem: list(v: [$v])
      }
      query IntoStrictList($v: Int!) { strict(v: [$v, 2]) listDefault(v: [$v]) }
      query MaybeNullIntoStrictList($v: Int = 1) { strict(v: [$v, 2]) one }
      query Widened($i: Int, $n: Int) { plain(v: $i) twice: plain(v: $i) defaulted(v: $n) }
      query Below($v: Int, $f: Float) { below(v: $v, f: $f) }
      query ConditionDefault($x: Boolean = true) { one @include(if: $x) plain(v: 1) }
      """;

  private Comparison comparison;

  @BeforeAll
  void compile(@TempDir Path folder) {
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("arguments/Operations.graphql", OPERATIONS)
            .java(
                """
                package arguments;
                @dev.graven.annotations.GraphQLEnum
                public enum Color { RED, GREEN }
                """)
            .java(
                """
                package arguments;
                import dev.graven.annotations.*;
                import java.util.*;
                public final class Api {
                  @GraphQLQuery public String plain(Integer v) { return v + ""; }
                  @GraphQLQuery public String defaulted(Integer v) { return v + ""; }
                  @GraphQLQuery public String required(int v) { return v + ""; }
                  @GraphQLQuery public String requiredDefault(int v) { return v + ""; }
                  @GraphQLQuery public String aFloat(Double v) { return v + ""; }
                  @GraphQLQuery public String anId(String v) { return v + ""; }
                  @GraphQLQuery public String text(String v) { return v + ""; }
                  @GraphQLQuery public String list(List<Integer> v) { return v + ""; }
                  @GraphQLQuery public String strict(List<Integer> v) { return v + ""; }
                  @GraphQLQuery public String nested(List<List<Integer>> v) { return v + ""; }
                  @GraphQLQuery public String listDefault(List<Integer> v) { return v + ""; }
                  @GraphQLQuery public String color(Color v) { return v + ""; }
                  @GraphQLQuery public String colors(List<Color> v) { return v + ""; }
                  @GraphQLQuery public int one() { return 1; }
                  @GraphQLQuery public String below(Integer v, Double f) { return v + " " + f; }
                }
                """)
            .compileCleanly();
    comparison = Comparison.of(module, "arguments", SDL, module.newInstance("arguments.Api"));
  }

  @Test
  @DisplayName("ARG-01, ARG-02, ARG-03, ARG-13, ARG-14, ARG-17 literals, defaults and null")
  void literals_areCoerced() {
    assertThat(comparison.data("Literals", Map.of()))
        .contains("\"absent\":\"null\",\"null\":\"null\",\"defaulted\":\"7\"")
        .contains("\"nullDefault\":\"null\",\"aFloat\":\"1.0\",\"exponent\":\"1500.0\"")
        .contains("\"anId\":\"7\",\"textId\":\"x\",\"color\":\"GREEN\",\"enum\":\"RED\"")
        .contains("\"list\":\"[3]\",\"items\":\"[1, null]\",\"empty\":\"[]\",\"noList\":\"null\"")
        .contains("\"nested\":\"[[1]]\",\"rows\":\"[[1, 2], null, [], [null]]\"")
        .contains("\"listDefault\":\"[5]\",\"colors\":\"[RED, GREEN]\",\"oneColor\":\"[RED]\"");
  }

  @Test
  @DisplayName("ARG-15 strings and block strings")
  void texts_areUnescaped() {
    assertThat(comparison.data("Texts", Map.of()))
        .contains("\"first\\n  indented \\\"\\\"\\\"\\nlast \\\\n\"")
        .contains("\ud83d\ude00 $T %s {@code */}");
  }

  @Test
  @DisplayName("ARG-04 a variable without a value is an omitted argument")
  void variableWithoutValue_isOmitted() {
    assertThat(comparison.data("WithoutValue", Map.of()))
        .startsWith("{\"plain\":\"null\",\"defaulted\":\"7\"");
    assertThat(comparison.data("WithoutValue", Collections.singletonMap("v", null)))
        .startsWith("{\"plain\":\"null\",\"defaulted\":\"null\"");
    assertThat(comparison.data("WithoutValue", Map.of("v", 2)))
        .isEqualTo("{\"plain\":\"2\",\"defaulted\":\"2\",\"items\":\"[1, 2]\"}");
    assertThat(comparison.data("Below", Map.of())).isEqualTo("{\"below\":\"-7 -1.5E300\"}");
  }

  @Test
  @DisplayName("ARG-05, ARG-06 null for a non-null argument is an execution error at the field")
  void nullForNonNull_isAnErrorAtTheField() {
    GraphQLResponse response =
        comparison.response("NullIntoRequired", Collections.singletonMap("v", null));
    assertThat(response.errors()).hasSize(2);
    assertThat(response.errors().get(0).path().segments()).isEqualTo(List.of("required"));
    assertThat(response.toString())
        .endsWith("\"data\":{\"required\":null,\"one\":1,\"requiredDefault\":null}}");
    assertThat(comparison.data("NullIntoRequired", Map.of()))
        .isEqualTo("{\"required\":\"4\",\"one\":1,\"requiredDefault\":\"4\"}");
    assertThat(comparison.data("NullIntoDefault", Map.of()))
        .isEqualTo("{\"requiredDefault\":\"9\"}");
    assertThat(comparison.data("NullIntoDefault", Collections.singletonMap("v", null)))
        .isEqualTo("{\"requiredDefault\":null}");
  }

  @Test
  @DisplayName("ARG-10 variables inside list literals; an absent one is a null item")
  void variablesInLists_areItems() {
    Map<String, Object> variables = new HashMap<>(Map.of("n", 3));
    assertThat(comparison.executor("IntoLists").execute(variables, context()).toString())
        .contains("\"list\":\"[null, 2, 3]\"")
        .contains("\"row\":\"[null, [null]]\",\"only\":\"[null]\",\"oneItem\":\"[null]\"");
    variables.put("v", null);
    variables.put("w", null);
    assertThat(comparison.data("IntoLists", variables))
        .isEqualTo(
            "{\"list\":\"[null, 2, 3]\",\"single\":\"null\",\"row\":\"[null, [null]]\","
                + "\"only\":\"[null]\",\"oneItem\":\"[null]\"}");
    variables.put("v", 1);
    variables.put("w", Arrays.asList(4, null));
    assertThat(comparison.data("IntoLists", variables))
        .isEqualTo(
            "{\"list\":\"[1, 2, 3]\",\"single\":\"[4, null]\",\"row\":\"[[4, null], [1]]\","
                + "\"only\":\"[[4, null]]\",\"oneItem\":\"[1]\"}");
  }

  @Test
  @DisplayName("ARG-10 a null item of a list of non-null is an execution error")
  void nullInStrictList_isAnErrorAtTheField() {
    assertThat(comparison.data("IntoStrictList", Map.of("v", 1)))
        .isEqualTo("{\"strict\":\"[1, 2]\",\"listDefault\":\"[1]\"}");
    GraphQLResponse response =
        comparison
            .executor("MaybeNullIntoStrictList")
            .execute(Collections.singletonMap("v", null), context());
    assertThat(response.errors()).hasSize(1);
    assertThat(response.toString()).endsWith("\"data\":{\"strict\":null,\"one\":1}}");
  }

  @Test
  @DisplayName("ARG-16, COL-06 null for a condition is a request error, never an exception")
  void nullCondition_isAnError() {
    assertThat(comparison.data("ConditionDefault", Map.of()))
        .isEqualTo("{\"one\":1,\"plain\":\"1\"}");
    // graphql-java throws a NullPointerException out of execute here.
    GraphQLResponse response =
        comparison
            .executor("ConditionDefault")
            .execute(Collections.singletonMap("x", null), context());
    assertThat(response.hasData()).isFalse();
    assertThat(response.errors()).hasSize(1);
    assertThat(response.errors().get(0).message())
        .isEqualTo(
            "Variable \"$x\" of type \"Boolean\" must not be null: it decides what is included.");
  }

  private static RequestContext context() {
    return RequestContext.empty();
  }
}
