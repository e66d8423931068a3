package dev.graven.tests.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLError;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

/** Input objects (3.10) from variables and literals to Java records, beside graphql-java. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InputObjectsTest {
  private static final String SDL =
      """
      type Query {
        show(filter: Filter): String
        required(filter: Filter!): String
        defaulted(filter: Filter! = {max: 9, range: {from: 2}}): String
        many(filters: [[Filter!]]): String
        range(range: Range! = {from: 4}): String
        one: Int
      }
      input Filter {
        min: Int! = 5
        max: Int
        id: ID
        ratio: Float = 2
        tags: [String!] = "x"
        rows: [[Int]]
        unit: Unit = LITRE
        range: Range = {from: 1}
        ranges: [Range]
        and: [Filter!]
        not: Filter
      }
      input Range { from: Int! to: Int = 10 note: String }
      enum Unit { LITRE kilogram }
      """;

  private static final String OPERATIONS =
      """
      query Variable($f: Filter) { show(filter: $f) defaulted(filter: $f) }
      query Required($f: Filter!) { required(filter: $f) show(filter: $f) }
      query WithDefault($f: Filter = {max: 3, not: {ranges: {from: 7}}}) { show(filter: $f) required(filter: $f) one }
      query Many($f: [[Filter!]]) { many(filters: $f) }
      query Literals {
        a: show b: show(filter: null) c: show(filter: {}) d: defaulted
        e: show(filter: {min: 1, max: null, id: 12, ratio: 3, tags: ["a", "b"], rows: [[1], [null], null]
          unit: kilogram, range: {from: 1, to: null, note: "n"}, ranges: [null, {from: 3}], and: {min: 2}, not: {not: {}}})
        f: show(filter: {tags: null, unit: null, range: null, ratio: null, rows: 4, ranges: {from: 9}})
        g: many(filters: {}) h: many(filters: [{max: 1}]) i: many(filters: [[{max: 1}, {max: 2}], null])
        j: range k: range(range: {from: 5}) l: show(filter: {id: "a\\u00e9"}) m: show(filter: {})
      }
      query Inside($i: Int, $n: Int!, $s: String, $t: String!, $ts: [String!], $id: ID, $u: Unit, $r: Range, $d: Float, $fs: [Filter!], $f: Filter) {
        a: show(filter: {min: $n, max: $i, id: $id, ratio: $d, tags: $ts, unit: $u, range: $r, and: $fs, not: $f})
        b: show(filter: {tags: ["a", $t], rows: [[$i, 2], [$i]], ranges: [$r, {from: $n, to: $i, note: $s}]})
        c: show(filter: {and: [{max: $i}, {not: {max: $i}}]})
        d: many(filters: [[{max: $i}], [{min: 1}]])
        e: range(range: {from: $n, to: $i})
      }
      query NullInto($i: Int, $j: Int = 1) {
        a: show(filter: {min: $i}) one b: show(filter: {not: {min: $j}}) c: range(range: {from: 1, to: $i})
      }
      query NullIntoRequired($j: Int = 1) { a: range(range: {from: $j}) one }
      query NullObject($f: Filter = {}) { a: required(filter: $f) one }
      query Two($a: Filter!, $b: [Range!], $c: Int!) { show(filter: $a) range(range: {from: $c}) many(filters: {ranges: $b}) }
      """;

  private CompiledModule module;
  private Comparison comparison;

  /** graphql-java hands input objects over as maps. */
  public static final class Reference {
    public String show(Map<String, Object> filter) {
      return Described.of(filter);
    }

    public String required(Map<String, Object> filter) {
      return Described.of(filter);
    }

    public String defaulted(Map<String, Object> filter) {
      return Described.of(filter);
    }

    public String many(List<Object> filters) {
      return Described.of(filters);
    }

    public String range(Map<String, Object> range) {
      return Described.of(range);
    }
  }

  @BeforeAll
  void compile(@TempDir Path folder) {
    module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("inputs/Operations.graphql", OPERATIONS)
            .java(
                """
                package inputs;
                import dev.graven.annotations.*;
                @GraphQLEnum
                public enum Unit { LITRE, @GraphQLName("kilogram") KG }
                """)
            .java(
                """
                package inputs;
                import dev.graven.annotations.*;
                import dev.graven.runtime.ArgumentValue;
                import java.util.*;
                @GraphQLInput
                public record Filter(
                    @GraphQLName("not") ArgumentValue<Filter> negated, int min, ArgumentValue<Integer> max,
                    ArgumentValue<String> id, ArgumentValue<Double> ratio, ArgumentValue<List<String>> tags,
                    ArgumentValue<List<List<Integer>>> rows, ArgumentValue<Unit> unit, ArgumentValue<Range> range,
                    ArgumentValue<List<Range>> ranges, ArgumentValue<List<Filter>> and) {}
                """)
            .java(
                """
                package inputs;
                import dev.graven.annotations.*;
                import dev.graven.runtime.ArgumentValue;
                @GraphQLInput
                public record Range(int from, ArgumentValue<Integer> to, ArgumentValue<String> note) {}
                """)
            .java(
                """
                package inputs;
                import dev.graven.runtime.ArgumentValue;
                import java.util.*;
                final class Text {
                  static String of(Object value) {
                    if (value instanceof Filter f) {
                      Map<String, Object> fields = new TreeMap<>();
                      fields.put("min", f.min());
                      put(fields, "max", f.max()); put(fields, "id", f.id()); put(fields, "ratio", f.ratio());
                      put(fields, "tags", f.tags()); put(fields, "rows", f.rows()); put(fields, "unit", f.unit());
                      put(fields, "range", f.range()); put(fields, "ranges", f.ranges()); put(fields, "and", f.and());
                      put(fields, "not", f.negated());
                      return of(fields);
                    }
                    if (value instanceof Range r) {
                      Map<String, Object> fields = new TreeMap<>();
                      fields.put("from", r.from());
                      put(fields, "to", r.to()); put(fields, "note", r.note());
                      return of(fields);
                    }
                    if (value instanceof Map<?, ?> map) {
                      StringBuilder text = new StringBuilder("{");
                      map.forEach((name, field) -> text.append(name).append(':').append(of(field)).append(' '));
                      return text.append('}').toString();
                    }
                    if (value instanceof List<?> list) {
                      StringBuilder text = new StringBuilder("[");
                      list.forEach(item -> text.append(of(item)).append(' '));
                      return text.append(']').toString();
                    }
                    return value == Unit.KG ? "kilogram" : String.valueOf(value);
                  }
                  private static void put(Map<String, Object> fields, String name, ArgumentValue<?> value) {
                    if (value.isPresent()) { fields.put(name, value.orNull()); }
                  }
                }
                """)
            .java(
                """
                package inputs;
                import dev.graven.annotations.*;
                import java.util.*;
                public final class Api {
                  @GraphQLQuery public String show(Filter filter) { return Text.of(filter); }
                  @GraphQLQuery public String required(Filter filter) { return Text.of(filter); }
                  @GraphQLQuery public String defaulted(Filter filter) { return Text.of(filter); }
                  @GraphQLQuery public String many(List<List<Filter>> filters) { return Text.of(filters); }
                  @GraphQLQuery public String range(Range range) { return Text.of(range); }
                  @GraphQLQuery public int one() { return 1; }
                }
                """)
            .compileCleanly();
    comparison =
        Comparison.withReference(
            module, "inputs", SDL, new Reference(), module.newInstance("inputs.Api"));
  }

  @Test
  @DisplayName("ARG-01, ARG-13, ARG-14 literals, with defaults at every level")
  void literals_areCoerced() {
    assertThat(comparison.data("Literals", Map.of()))
        .contains("\"a\":\"null\",\"b\":\"null\"")
        .contains("\"c\":\"{min:5 range:{from:1 to:10 } ratio:2.0 tags:[x ] unit:LITRE }\"");
  }

  /** Values for one variable: absent where there is no entry. */
  private static Map<String, Object> map(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }

  static Stream<Object> accepted() {
    return Stream.of(
        map(),
        map("min", 1),
        map("min", 1.0, "max", null, "id", new BigInteger("9".repeat(40)), "ratio", 1),
        map("id", "a", "tags", "one", "rows", 1),
        map("tags", List.of(), "rows", Arrays.asList(1, null, List.of(2), Arrays.asList(3, null))),
        map("tags", null, "rows", null, "unit", null, "range", null, "ranges", null, "and", null),
        map("unit", "kilogram", "range", map("from", 2)),
        map("range", map("from", 2, "to", null, "note", null)),
        map("ranges", map("from", 2, "note", "x")),
        map("ranges", Arrays.asList(null, map("from", 2), map("from", 3, "to", 4))),
        map("and", map("and", List.of(map(), map("max", 2)))),
        map("not", map("not", map("not", map("not", null)))));
  }

  @ParameterizedTest
  @DisplayName("VAR-07, VAR-10, VAR-11 input objects are coerced")
  @MethodSource("accepted")
  void object_isCoerced(Object value) {
    for (String operation : List.of("Variable", "Required", "WithDefault", "Many")) {
      GraphQLResponse response =
          comparison.response(operation, Collections.singletonMap("f", value));
      assertThat(response.errors()).as("%s %s", operation, value).isEmpty();
    }
  }

  @Test
  @DisplayName("VAR-01, VAR-02, VAR-03 absent and null objects")
  void absentAndNull() {
    assertThat(comparison.data("Variable", Map.of()))
        .contains("\"show\":\"null\"")
        .contains("\"defaulted\":\"{max:9 min:5 range:{from:2 to:10 }");
    assertThat(comparison.data("WithDefault", Map.of())).contains("max:3 min:5 not:{min:5");
    assertThat(comparison.response("WithDefault", map("f", null)).errors()).hasSize(1);
    assertThat(comparison.response("NullObject", map("f", null)).errors()).hasSize(1);
    assertThat(comparison.response("NullObject", map()).errors()).isEmpty();
    assertThat(comparison.response("Variable", map("f", null)).errors()).hasSize(1);
    assertThat(comparison.response("Many", map("f", null)).errors()).isEmpty();
    assertThat(comparison.response("Required", map()).hasData()).isFalse();
    assertThat(comparison.response("Required", map("f", null)).hasData()).isFalse();
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("Filter, an object", 1, List.of("f")),
        Arguments.of("a list", List.of(map()), List.of("f")),
        Arguments.of("text", "x", List.of("f")),
        Arguments.of("VAR-09 unknown", map("mn", 1), List.of("f.mn")),
        Arguments.of("VAR-12 null", map("min", null), List.of("f.min")),
        Arguments.of("VAR-12 missing", map("range", map()), List.of("f.range.from")),
        Arguments.of("wrong", map("max", "1", "min", 1.5), List.of("f.min", "f.max")),
        Arguments.of("float", map("ratio", "1"), List.of("f.ratio")),
        Arguments.of("enum", map("unit", "KG"), List.of("f.unit")),
        Arguments.of("enum", map("unit", "litre"), List.of("f.unit")),
        Arguments.of(
            "items", map("tags", Arrays.asList("a", null, 1)), List.of("f.tags[1]", "f.tags[2]")),
        Arguments.of(
            "rows", map("rows", List.of(List.of(1), List.of(2, "x"))), List.of("f.rows[1][1]")),
        Arguments.of("single", map("rows", "x"), List.of("f.rows")),
        Arguments.of(
            "ranges",
            map("ranges", Arrays.asList(null, map("from", 1, "to", "x", "y", 1))),
            List.of("f.ranges[1].y", "f.ranges[1].to")),
        Arguments.of(
            "deep",
            map("and", List.of(map(), map("not", map("range", map("from", "1"))))),
            List.of("f.and[1].not.range.from")),
        Arguments.of("single object", map("ranges", map("to", 1)), List.of("f.ranges.from")));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @DisplayName("VAR-05, VAR-09, VAR-12, VAR-22 every violation is reported with its path")
  @MethodSource("refused")
  void object_isRefused(String name, Object value, List<String> paths) {
    for (String operation : List.of("Variable", "Required")) {
      GraphQLResponse response = comparison.response(operation, map("f", value));
      assertThat(response.hasData()).isFalse();
      assertThat(response.errors()).hasSameSizeAs(paths);
      for (int i = 0; i < paths.size(); i++) {
        GraphQLError error = response.errors().get(i);
        String place = paths.get(i).equals("f") ? "" : " at \"" + paths.get(i) + "\"";
        assertThat(error.message()).contains("Variable \"$f\"").contains(place + ";");
        assertThat(error.locations()).hasSize(1);
        assertThat(error.path()).isNull();
      }
    }
  }

  @Test
  void violations_haveExactTexts() {
    GraphQLResponse response =
        comparison.response(
            "Two",
            map(
                "a", map("mn", 1, "min", null, "ranges", List.of(map("fro", 2)), "not", 4),
                "b", List.of(map("from", 1), 7),
                "c", "x"));
    assertThat(response.errors().stream().map(GraphQLError::message))
        .containsExactly(
            "Variable \"$a\" got invalid value 1 at \"a.mn\"; Filter has no such field. Did you mean \"min\"?",
            "Variable \"$a\" got invalid value null at \"a.min\"; expected a value that is not null.",
            "Variable \"$a\" got invalid value 2 at \"a.ranges[0].fro\"; Range has no such field. Did you mean \"from\" or \"to\"?",
            "Variable \"$a\" has no value at \"a.ranges[0].from\"; expected a value of required type \"Int!\".",
            "Variable \"$a\" got invalid value 4 at \"a.not\"; expected Filter, an object.",
            "Variable \"$b\" got invalid value 7 at \"b[1]\"; expected Range, an object.",
            "Variable \"$c\" got invalid value \"x\"; expected Int, a whole number from -2147483648 to 2147483647.");
  }

  @Test
  @DisplayName(
      "ARG-04, ARG-08, ARG-10 variables inside literals: absent, null or a value, in all mixtures")
  void variablesInside_everyMixture() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("i", 3);
    values.put("s", "text");
    values.put("ts", List.of("p", "q"));
    values.put("id", 77);
    values.put("u", "kilogram");
    values.put("r", map("from", 8));
    values.put("d", 4);
    values.put("fs", List.of(map("max", 1)));
    values.put("f", map());
    List<String> names = List.copyOf(values.keySet());
    int mixtures = (int) Math.pow(3, names.size());
    for (int mixture = 0; mixture < mixtures; mixture += 7) {
      Map<String, Object> given = new HashMap<>(Map.of("n", 1, "t", "t"));
      int rest = mixture;
      for (String name : names) {
        if (rest % 3 > 0) {
          given.put(name, rest % 3 == 1 ? null : values.get(name));
        }
        rest /= 3;
      }
      assertThat(comparison.response("Inside", given).errors()).isEmpty();
    }
  }

  @Test
  @DisplayName("ARG-05, ARG-09 null for a non-null input field is an execution error at the field")
  void nullIntoNonNull() {
    GraphQLResponse response = comparison.response("NullInto", map("i", null));
    assertThat(response.errors()).hasSize(1);
    assertThat(response.errors().get(0).message())
        .isEqualTo("Argument \"filter.min\" must not be null.");
    assertThat(comparison.response("NullInto", map("j", null)).errors()).hasSize(1);
    assertThat(comparison.response("NullInto", map()).errors()).isEmpty();
    assertThat(comparison.response("NullIntoRequired", map("j", null)).errors()).hasSize(1);
    assertThat(comparison.data("NullIntoRequired", map())).contains("from:1");
  }

  @Test
  void constants_areMadeOnce() {
    assertThat(module.generatedSource("inputs.LiteralsExecutor"))
        .contains("executor.api.show(Arguments.FILTER)")
        .contains("executor.api.range(Arguments.RANGE)");
  }
}
