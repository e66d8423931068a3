package dev.graven.tests.variables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Literal arguments, which are converted once instead of at each call. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConstantArgumentsTest {
  private static final String SDL =
      """
      enum Color { RED GREEN }
      type Query {
        nested(list: [[String]]): String
        ints(list: [[Int!]!] = [[7]]): String
        colors(set: [Color]): String
        ids(list: [ID]): String
        array(list: [Int]): String
        scalars(i: ID, l: ID, s: Int, b: Int, u: ID, n: ID, d: Float, m: Float, c: Color): String
      }
      """;

  private static final String OPERATIONS =
      """
      query Lists($v: [[Int!]!]) {
        a: nested(list: [["x", null], null, [], "y"]) b: nested(list: [["x", null], null, [], ["y"]])
        c: nested(list: null) d: nested(list: "z") e: nested(list: [null]) f: nested(list: [])
        g: ints h: ints(list: $v) i: ints(list: [[1, -2147483648], 3])
      }
      query Conversions {
        ids(list: [1, "2", null, "-3"]) colors(set: [GREEN, null, RED, GREEN])
        array(list: [1, 2])
        scalars(i: "-7", l: "9007199254740993", s: -32768, b: 127, u: "123e4567-e89b-12d3-a456-426614174000",
          n: "123456789012345678901234567890", d: 1, m: 2.5, c: RED)
        no: scalars(i: "-2147483648", l: "-0", u: "123E4567-E89B-12D3-A456-426614174000", n: "007")
      }
      query Failures {
        a: scalars(i: "x") b: scalars(i: "2147483648") c: scalars(l: "9223372036854775808") d: scalars(s: 32768)
        e: scalars(b: -129) f: scalars(u: "1-1-1-1-1") g: scalars(n: "+1") h: ids(list: ["1", "x"]) i: scalars(i: 1)
      }
      """;

  private CompiledModule module;
  private Object api;

  @BeforeAll
  void compile(@TempDir Path folder) {
    module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("constants/Operations.graphql", OPERATIONS)
            .java(
                """
                package constants;
                @dev.graven.annotations.GraphQLEnum
                public enum Color { RED, GREEN }
                """)
            .java(
                """
                package constants;
                import dev.graven.annotations.*;
                import java.math.*;
                import java.util.*;
                public final class Api {
                  public final List<Object> received = new ArrayList<>();
                  private String got(Object... values) {
                    received.add(values[0]);
                    return Arrays.deepToString(values);
                  }
                  @GraphQLQuery public String nested(List<List<String>> list) { return got(list); }
                  @GraphQLQuery public String ints(Collection<List<Integer>> list) { return got(list); }
                  @GraphQLQuery public String colors(Set<Color> set) { return got(set); }
                  @GraphQLQuery public String ids(@GraphQLId List<Integer> list) { return got(list); }
                  @GraphQLQuery public String array(Integer[] list) { list[0]++; return got((Object) list); }
                  @GraphQLQuery public String scalars(
                      @GraphQLId Integer i, @GraphQLId Long l, Short s, Byte b, @GraphQLId UUID u,
                      @GraphQLId BigInteger n, Double d, BigDecimal m, String c) {
                    return got(i, l, s, b, u, n, d, m, c);
                  }
                }
                """)
            .compileCleanly();
    api = module.newInstance("constants.Api");
  }

  private GraphQLResponse execute(String operation) {
    return module
        .executor("constants." + operation + "Executor", api)
        .execute(Map.of(), RequestContext.builder().errorReporter((e, field) -> {}).build());
  }

  @SuppressWarnings("unchecked")
  private List<Object> received() throws ReflectiveOperationException {
    return (List<Object>) api.getClass().getField("received").get(api);
  }

  @Test
  @DisplayName("literal lists of every shape are what graphql-java passes")
  void lists_areLikeTheOracles() {
    Comparison comparison = Comparison.of(module, "constants", SDL, api);
    assertThat(comparison.response("Lists", Map.of()).errors()).isEmpty();
    assertThat(comparison.response("Lists", Map.of("v", List.of(List.of(4)))).errors()).isEmpty();
  }

  @Test
  void list_isMadeOnceForAllCalls() throws ReflectiveOperationException {
    received().clear();
    GraphQLResponse first = execute("Lists");
    List<Object> of = List.copyOf(received().subList(0, 2));
    assertThat(of.get(0)).isSameAs(of.get(1));
    received().clear();
    assertThat(execute("Lists")).hasToString(first.toString());
    assertThat(received().get(0)).isSameAs(of.get(0)).isInstanceOf(List.class);
    assertThatThrownBy(() -> ((List<?>) of.get(0)).remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void conversions_giveWhatTheParameterWants() {
    String expected =
        "{\"data\":{\"ids\":\"[[1, 2, null, -3]]\",\"colors\":\"[[GREEN, null, RED]]\","
            + "\"array\":\"[[2, 2]]\",\"scalars\":\"[-7, 9007199254740993, -32768, 127, "
            + "123e4567-e89b-12d3-a456-426614174000, 123456789012345678901234567890, 1.0, 2.5, RED]\","
            + "\"no\":\"[-2147483648, 0, null, null, 123e4567-e89b-12d3-a456-426614174000, 7, null, null, null]\"}}";
    assertThat(execute("Conversions")).hasToString(expected);
    assertThat(execute("Conversions")).hasToString(expected);
    assertThat(module.generatedSource("constants.ConversionsExecutor").replaceAll("\\s+", " "))
        .contains("api.scalars(-7, 9007199254740993L, (short) -32768, (byte) 127, Arguments.")
        .contains("static final List<Integer> LIST =");
  }

  @Test
  @DisplayName("a literal that does not fit is an execution error at its field")
  void failure_isAnErrorOfItsField() {
    GraphQLResponse response = execute("Failures");
    assertThat(response.errors())
        .extracting(error -> error.path().toString())
        .containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
    assertThat(response.toString())
        .endsWith("\"i\":\"[1, null, null, null, null, null, null, null, null]\"}}");
  }
}
