package dev.graven.tests.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.DynamicResolver;
import dev.graven.runtime.GraphQLError;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Oracle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Types that have no Java class, read from maps. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DynamicTypesTest {
  private static final String SDL =
      """
      type Query { item: Item must: Item! items: [Item] strict: [Item!] self: Query }
      type Item {
        int: Int float: Float string: String boolean: Boolean id: ID unit: Unit
        mustInt: Int! ints: [Int] strictInts: [Int!] grid: [[Int!]]! units: [Unit] item: Item items: [Item!]!
      }
      enum Unit { SECONDS NANOSECONDS }
      """;

  private static final String OPERATIONS =
      """
      query Leaves { item { int float string boolean id unit __typename } }
      query Lists { item { ints strictInts units } }
      query Grid { item { grid } self { item { int } } }
      query Nested($x: Boolean!) { must { item @include(if: $x) { a: int } items { int item { int } b: string } item { int } } }
      query Propagating { items { int mustInt } strict { m: mustInt } }
      """;

  /** An execution of {@code Leaves}: every leaf of one object has this value. */
  record Leaf(Object value, String data) {}

  private CompiledModule module;

  @BeforeAll
  void compile(@TempDir Path folder) {
    module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("catalog/All.graphql", OPERATIONS)
            .java(
                """
                @GraphQLSchema(unbound = GraphQLSchema.Unbound.DYNAMIC)
                package catalog;

                import dev.graven.annotations.GraphQLSchema;
                """)
            .option("-Xlint:all,-processing")
            .option("-Werror")
            .compileCleanly();
  }

  private Comparison serving(Map<String, ?> root) {
    DynamicResolver resolver = DynamicResolver.ofMaps(root);
    return Comparison.with(module, "catalog", Oracle.dynamic(SDL, resolver), resolver);
  }

  @Test
  void maps_areReadByFieldName() {
    Map<String, Object> item =
        Map.of(
            "int",
            1L,
            "float",
            2,
            "string",
            CharBuffer.wrap("a\"b"),
            "boolean",
            true,
            "id",
            7,
            "unit",
            TimeUnit.SECONDS);

    assertThat(serving(Map.of("item", item)).data("Leaves", Map.of()))
        .isEqualTo(
            "{\"item\":{\"int\":1,\"float\":2.0,\"string\":\"a\\\"b\",\"boolean\":true,\"id\":\"7\","
                + "\"unit\":\"SECONDS\",\"__typename\":\"Item\"}}");
    assertThat(serving(Map.of("item", Map.of())).data("Leaves", Map.of()))
        .isEqualTo(
            "{\"item\":{\"int\":null,\"float\":null,\"string\":null,\"boolean\":null,\"id\":null,"
                + "\"unit\":null,\"__typename\":\"Item\"}}");
  }

  static Stream<Leaf> leaves() {
    return Stream.of(
        new Leaf(1, "[1,1.0,null,null,\"1\",null]"),
        new Leaf(1.0, "[1,1.0,null,null,null,null]"),
        new Leaf(1.5, "[null,1.5,null,null,null,null]"),
        new Leaf(1L << 31, "[null,2.147483648E9,null,null,\"2147483648\",null]"),
        new Leaf(new BigDecimal("2"), "[2,2.0,null,null,\"2\",null]"),
        new Leaf(BigInteger.TEN, "[10,10.0,null,null,\"10\",null]"),
        new Leaf(Double.NaN, "[null,null,null,null,null,null]"),
        new Leaf("abc", "[null,null,\"abc\",null,\"abc\",null]"),
        new Leaf("SECONDS", "[null,null,\"SECONDS\",null,\"SECONDS\",\"SECONDS\"]"),
        new Leaf('c', "[null,null,\"c\",null,null,null]"),
        new Leaf(false, "[null,null,null,false,null,null]"),
        new Leaf(TimeUnit.NANOSECONDS, "[null,null,null,null,null,\"NANOSECONDS\"]"),
        new Leaf(TimeUnit.DAYS, "[null,null,null,null,null,null]"),
        new Leaf(List.of(1), "[null,null,null,null,null,null]"),
        new Leaf(Map.of("a", 1), "[null,null,null,null,null,null]"),
        new Leaf(new Object(), "[null,null,null,null,null,null]"));
  }

  @ParameterizedTest
  @MethodSource("leaves")
  @DisplayName("RC what does not fit exactly is an execution error at its position")
  void leaves_areCheckedWhenTheyAreThere(Leaf leaf) {
    Map<String, Object> item = new HashMap<>();
    for (String field : List.of("int", "float", "string", "boolean", "id", "unit")) {
      item.put(field, leaf.value);
    }

    GraphQLResponse response =
        module
            .executor("catalog.LeavesExecutor", DynamicResolver.ofMaps(Map.of("item", item)))
            .execute(Map.of(), RequestContext.empty());

    assertThat(values(response)).isEqualTo(leaf.data);
    assertThat(response.errors())
        .hasSize(leaf.data.split("null", -1).length - 1)
        .allSatisfy(error -> assertThat(error.path().segments()).hasSize(2))
        .allSatisfy(error -> assertThat(error.message()).contains("cannot represent"));
  }

  private static String values(GraphQLResponse response) {
    Map<?, ?> data = (Map<?, ?>) Answers.parse(response).get("data");
    List<?> values = List.copyOf(((Map<?, ?>) data.get("item")).keySet());
    return Answers.text(
        values.stream()
            .filter(name -> !name.equals("__typename"))
            .map(name -> ((Map<?, ?>) data.get("item")).get(name))
            .toList());
  }

  @Test
  @DisplayName("EXE-05 iterables, arrays and streams are lists; nothing else is")
  void sequences_areLists() {
    assertThat(lists(List.of(1, 2), new int[] {3}, Stream.of("SECONDS")))
        .isEqualTo("{\"item\":{\"ints\":[1,2],\"strictInts\":[3],\"units\":[\"SECONDS\"]}}");
    assertThat(lists(new Integer[] {1, null}, List.of(), null))
        .isEqualTo("{\"item\":{\"ints\":[1,null],\"strictInts\":[],\"units\":null}}");
    assertThat(lists(Arrays.asList(1, "x", null), Arrays.asList(1, null), List.of("DAYS")))
        .isEqualTo("{\"item\":{\"ints\":[1,null,null],\"strictInts\":null,\"units\":[null]}}");
    assertThat(lists("text", Map.of(), 5))
        .isEqualTo("{\"item\":{\"ints\":null,\"strictInts\":null,\"units\":null}}");
  }

  /** The oracle does not come in where the one stream is used up. */
  private String lists(Object ints, Object strictInts, Object units) {
    Map<String, Object> item = new HashMap<>();
    item.put("ints", ints);
    item.put("strictInts", strictInts);
    item.put("units", units);
    if (!(units instanceof Stream)) {
      return serving(Map.of("item", item)).data("Lists", Map.of());
    }
    GraphQLResponse response =
        module
            .executor("catalog.ListsExecutor", DynamicResolver.ofMaps(Map.of("item", item)))
            .execute(Map.of(), RequestContext.empty());
    return Answers.text(Answers.parse(response).get("data"));
  }

  @Test
  void stream_isClosed_alsoWhenItThrows() {
    boolean[] closed = new boolean[1];
    Stream<Object> stream =
        Stream.<Object>of(1, 2)
            .peek(
                item -> {
                  if (item.equals(2)) {
                    throw new IllegalStateException();
                  }
                })
            .onClose(() -> closed[0] = true);

    assertThat(lists(List.of(), List.of(), stream))
        .isEqualTo("{\"item\":{\"ints\":[],\"strictInts\":[],\"units\":null}}");
    assertThat(closed[0]).isTrue();
  }

  @Test
  void nestedLists_andTheRootTypeInside() {
    Map<String, Object> root = new HashMap<>();
    root.put("item", Map.of("grid", Arrays.asList(List.of(1), null, List.of("x"), "no list")));
    root.put("self", Map.of("item", Map.of("int", 5)));

    assertThat(serving(root).data("Grid", Map.of()))
        .isEqualTo("{\"item\":{\"grid\":[[1],null,null,null]},\"self\":{\"item\":{\"int\":5}}}");
  }

  @Test
  void selections_followTheConditions() {
    Map<String, Object> inner = Map.of("int", 3);
    Map<String, Object> middle = Map.of("int", 2, "item", inner, "string", "s");
    Map<String, Object> outer = Map.of("items", List.of(middle, Map.of()), "item", inner);
    Comparison comparison = serving(Map.of("must", outer));

    assertThat(comparison.data("Nested", Map.of("x", true)))
        .isEqualTo(
            "{\"must\":{\"item\":{\"a\":3,\"int\":3},\"items\":[{\"int\":2,\"item\":{\"int\":3},"
                + "\"b\":\"s\"},{\"int\":null,\"item\":null,\"b\":null}]}}");
    assertThat(comparison.data("Nested", Map.of("x", false)))
        .startsWith("{\"must\":{\"items\":[{\"int\":2");
  }

  @Test
  void null_propagatesAsEverywhere() {
    Map<String, Object> wrong = new HashMap<>();
    wrong.put("mustInt", "no number");
    List<Object> items = Arrays.asList(Map.of("mustInt", 1), wrong, Map.of(), null, "no map");
    Comparison comparison = serving(Map.of("items", items, "strict", items));

    GraphQLResponse response = comparison.response("Propagating", Map.of());

    assertThat(response.errors())
        .extracting(error -> error.path().toString())
        .contains("items[1].mustInt", "items[2].mustInt", "strict[1].m");
    assertThat(serving(Map.of()).data("Nested", Map.of("x", true))).isEqualTo("null");
  }

  @Test
  void rootWithoutMap_isAnErrorAtTheField() {
    GraphQLResponse response =
        module
            .executor("catalog.LeavesExecutor", DynamicResolver.ofMaps())
            .execute(Map.of(), RequestContext.empty());

    assertThat(response.errors())
        .extracting(GraphQLError::message)
        .containsExactly("Internal error");
  }
}
