package dev.graven.tests.variables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.InvalidVariablesException;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.lang.reflect.InvocationTargetException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The nested class {@code Variables} as user code writes it: compiled together with the executors.
 * The oracle receives the same values in a map; presence and the count of violations are Graven's
 * own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedVariablesTest {
  private static final String SDL =
      """
      type Query {
        all(i: Int!, f: Float, s: String, b: Boolean, id: ID!, l: [Int!], c: Color): String
        ids(a: ID, b: ID, c: ID, d: ID): String
        sequences(set: [ID!], array: [Int!], longs: [[Int!]!], colors: [Color!]): String
        optionals(o: Int, l: [Int]): String
        small(s: Int, b: Int): String
      }
      enum Color { RED BLUE }
      """;

  /** The API's methods, with parameters as graphql-java passes them. */
  public static final class Reference {
    public String all(int i, Double f, String s, Boolean b, String id, List<Integer> l, String c) {
      return i + " " + f + " " + s + " " + b + " " + id + " " + l + " " + c;
    }

    public String ids(String a, String b, String c, String d) {
      return (a == null ? null : Integer.valueOf(a))
          + " "
          + (b == null ? null : Long.valueOf(b))
          + " "
          + (c == null ? null : UUID.fromString(c))
          + " "
          + (d == null ? null : new BigInteger(d));
    }

    public String sequences(
        List<String> set, List<Integer> array, List<List<Integer>> longs, List<String> colors) {
      return "" + (set == null ? null : new LinkedHashSet<>(set)) + array + longs + colors;
    }

    public String optionals(Integer o, List<Integer> l) {
      return Optional.ofNullable(o)
          + " "
          + (l == null ? null : l.stream().map(Optional::ofNullable).toList());
    }

    public String small(Integer s, Integer b) {
      if ((s != null && s != s.shortValue()) || (b != null && b != b.byteValue())) {
        throw new ArithmeticException();
      }
      return s + " " + b;
    }
  }

  private CompiledModule module;
  private Comparison comparison;

  @BeforeAll
  void compile(@TempDir Path folder) {
    module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql(
                "typed/Operations.graphql",
                """
                query All($i: Int!, $id: ID!, $f: Float = 1.5, $s: String, $b: Boolean, $l: [Int!], $c: Color = BLUE) {
                  all(i: $i, f: $f, s: $s, b: $b, id: $id, l: $l, c: $c)
                }
                query Ids($a: ID, $b: ID, $c: ID, $d: ID) { ids(a: $a, b: $b, c: $c, d: $d) }
                query Sequences($v: [ID!], $w: [Int!], $x: [[Int!]!]) {
                  sequences(set: $v, array: $w, longs: $x, colors: [BLUE, RED, BLUE]) none: sequences
                }
                query Optionals($o: Int, $l: [Int]) { optionals(o: $o, l: $l) two: optionals(o: 2, l: [null, 1]) }
                query Small($s: Int, $b: Int) { small(s: $s, b: $b) }
                """)
            .java(
                "package typed;\n@dev.graven.annotations.GraphQLEnum\npublic enum Color { RED, BLUE }\n")
            .java(
                """
                package typed;
                import dev.graven.annotations.*;
                import java.math.BigInteger;
                import java.util.*;
                public final class Api {
                  @GraphQLQuery public String all(int i, Double f, String s, Boolean b, String id, List<Integer> l, Color c) {
                    return i + " " + f + " " + s + " " + b + " " + id + " " + l + " " + c;
                  }
                  @GraphQLQuery public String ids(Integer a, Long b, UUID c, BigInteger d) { return a + " " + b + " " + c + " " + d; }
                  @GraphQLQuery public String sequences(Set<Long> set, int[] array, List<long[]> longs, Color[] colors) {
                    return set + Arrays.toString(array) + (longs == null ? null : longs.stream().map(Arrays::toString).toList()) + Arrays.toString(colors);
                  }
                  @GraphQLQuery public String optionals(Optional<Integer> o, List<Optional<Integer>> l) { return o + " " + l; }
                  @GraphQLQuery public String small(Short s, Byte b) { return s + " " + b; }
                }
                """)
            .java(
                """
                package typed;
                import dev.graven.runtime.*;
                import java.util.*;
                public final class User {
                  private static final RequestContext CONTEXT = RequestContext.builder().errorReporter((e, f) -> {}).build();
                  public static String of() {
                    return new AllExecutor(new Api()).execute(AllExecutor.Variables.of(1, "id"), CONTEXT).toString();
                  }
                  public static String builder() {
                    AllExecutor.Variables v = AllExecutor.Variables.builder(1, "id").f(null).s("s").b(true).l(List.of(1, 2)).c(Color.RED).build();
                    return new AllExecutor(new Api()).execute(v, CONTEXT) + " " + v.i() + v.s() + v.hasS() + v.l() + v.c();
                  }
                  public static String presence() {
                    AllExecutor.Variables v = AllExecutor.Variables.builder(1, "id").s(null).build();
                    return v.hasS() + " " + v.hasB() + " " + v.f() + " " + v.c();
                  }
                  public static void violations() {
                    AllExecutor.Variables.from(Map.of("i", "x", "l", Arrays.asList(1, "y", null), "c", "GREEN", "f", true)).i();
                  }
                  public static String ids(Map<String, Object> v) { return new IdsExecutor(new Api()).execute(v, CONTEXT).toString(); }
                  public static String sequences() {
                    return new SequencesExecutor(new Api()).execute(Map.of("v", List.of(2, "1", 2), "w", 5, "x", List.of(1, 2)), CONTEXT).toString();
                  }
                  public static String optionals() {
                    return new OptionalsExecutor(new Api()).execute(Map.of("l", Arrays.asList(1, null)), CONTEXT).toString();
                  }
                  public static String small(int s, int b) { return new SmallExecutor(new Api()).execute(Map.of("s", s, "b", b), CONTEXT).toString(); }
                }
                """)
            .compileCleanly();
    comparison =
        Comparison.withReference(
            module, "typed", SDL, new Reference(), module.newInstance("typed.Api"));
  }

  /** The answer to the same values in a map, after comparing it with the oracle's. */
  private String reference(String operation, Map<String, Object> variables) {
    return comparison.response(operation, variables).toString();
  }

  private Object call(String method, Class<?>[] types, Object... arguments) throws Exception {
    try {
      return module.load("typed.User").getMethod(method, types).invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw (Exception) e.getCause();
    }
  }

  private Object call(String method) throws Exception {
    return call(method, new Class<?>[0]);
  }

  @Test
  void of_takesTheRequiredOnes_andDefaultsHold() throws Exception {
    assertThat(call("of"))
        .isEqualTo(reference("All", Map.of("i", 1, "id", "id")))
        .isEqualTo("{\"data\":{\"all\":\"1 1.5 null null id null BLUE\"}}");
  }

  @Test
  void builder_takesTheOthers() throws Exception {
    Map<String, Object> values =
        new HashMap<>(
            Map.of("i", 1, "id", "id", "s", "s", "b", true, "l", List.of(1, 2), "c", "RED"));
    values.put("f", null);
    assertThat(call("builder"))
        .isEqualTo(reference("All", values) + " 1strue[1, 2]RED")
        .isEqualTo("{\"data\":{\"all\":\"1 null s true id [1, 2] RED\"}} 1strue[1, 2]RED");
  }

  @Test
  @DisplayName("VAR-02 absent and null are different")
  void presence_isTold() throws Exception {
    assertThat(call("presence")).isEqualTo("true false 1.5 BLUE");
  }

  @Test
  @DisplayName("VAR-05 from(Map) reports every violation")
  void from_reportsEveryViolation() {
    InvalidVariablesException thrown =
        Assertions.assertThrows(InvalidVariablesException.class, () -> call("violations"));
    assertThat(thrown.errors()).hasSize(6);
    Map<String, Object> values =
        Map.of("i", "x", "l", Arrays.asList(1, "y", null), "c", "GREEN", "f", true);
    assertThat(reference("All", values)).doesNotContain("\"data\"");
    assertThat(thrown.getMessage())
        .contains("$i")
        .contains("$id")
        .contains("$l")
        .contains("$c")
        .contains("$f");
  }

  private String ids(String name, Object value) throws Exception {
    String answer = (String) call("ids", new Class<?>[] {Map.class}, Map.of(name, value));
    assertThat(answer).isEqualTo(reference("Ids", Map.of(name, value)));
    return answer;
  }

  @Test
  @DisplayName("ARG-12 what a parameter cannot hold is an execution error at the field")
  void ids_areConverted() throws Exception {
    String uuid = "00000000-0000-0001-0000-000000000002";
    assertThat(ids("a", "-7")).contains("\"-7 null null null\"");
    assertThat(ids("b", 1L << 40)).contains("\"null 1099511627776 null null\"");
    assertThat(ids("c", uuid)).contains("null null " + uuid);
    assertThat(ids("d", "9".repeat(30))).contains("null null null " + "9".repeat(30));
    for (String name : new String[] {"a", "b", "c", "d"}) {
      assertThat(ids(name, "abc"))
          .contains("\"path\":[\"ids\"]")
          .endsWith("\"data\":{\"ids\":null}}");
    }
    assertThat(ids("a", "2147483648")).endsWith("\"data\":{\"ids\":null}}");
  }

  @Test
  void sequences_areConverted() throws Exception {
    assertThat(call("sequences"))
        .isEqualTo(
            reference("Sequences", Map.of("v", List.of(2, "1", 2), "w", 5, "x", List.of(1, 2))))
        .isEqualTo(
            "{\"data\":{\"sequences\":\"[2, 1][5][[1], [2]][BLUE, RED, BLUE]\",\"none\":\"nullnullnullnull\"}}");
  }

  @Test
  void optionals_areConverted() throws Exception {
    assertThat(call("optionals"))
        .isEqualTo(reference("Optionals", Map.of("l", Arrays.asList(1, null))))
        .isEqualTo(
            "{\"data\":{\"optionals\":\"Optional.empty [Optional[1], Optional.empty]\","
                + "\"two\":\"Optional[2] [Optional.empty, Optional[1]]\"}}");
  }

  @Test
  @DisplayName("ARG-12 numbers beyond short and byte are execution errors")
  void smallNumbers_areChecked() throws Exception {
    assertThat(small(-32768, 127)).isEqualTo("{\"data\":{\"small\":\"-32768 127\"}}");
    assertThat(small(32768, 0)).contains("\"small\":null");
    assertThat(small(0, 128)).contains("\"small\":null");
  }

  private String small(int s, int b) throws Exception {
    String answer = (String) call("small", new Class<?>[] {int.class, int.class}, s, b);
    assertThat(answer).isEqualTo(reference("Small", Map.of("s", s, "b", b)));
    return answer;
  }
}
