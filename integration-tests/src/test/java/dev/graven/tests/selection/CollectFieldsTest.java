package dev.graven.tests.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CollectFields (6.3.2) and the merging of fields, rows COL of the checklist. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollectFieldsTest {
  private static final String SDL =
      """
      type Query { a: Int b: Int c: Int o: Node req: Node! echo(text: String): String start: Int calls: Int list: [Node] }
      type Node { p: Int q: Int r: Int o: Node bad: Int worse: Int! list: [Node] }
      """;

  private static final String OPERATIONS =
      """
      query Aliases { x: a y: a z: o { w: p } a x: a }
      query Merged { start o { p } calls o { q p } again: calls o { r } }
      query FirstOccurrence($x: Boolean!) { a @include(if: $x) b a }
      query FirstOccurrenceOfTwo($x: Boolean!, $y: Boolean!) { a @include(if: $x) b @skip(if: $y) c a b }
      query ConditionOfNode($x: Boolean!) { o @include(if: $x) { p } o { q } }
      query ConditionsOfNodes($x: Boolean!, $y: Boolean!) { o @include(if: $x) { p } o @skip(if: $y) { q p } }
      query SkipAndInclude($x: Boolean!, $y: Boolean!) { a @skip(if: $x) @include(if: $y) b }
      query Literals($x: Boolean!) {
        a @skip(if: true) b @include(if: false) c @skip(if: false) @include(if: true)
        l: a @skip(if: $x) @include(if: false) m: a @skip(if: $x) @include(if: true)
      }
      query Defaults($x: Boolean = true, $y: Boolean! = false) { a @include(if: $x) b @include(if: $y) }
      query NothingLeft($x: Boolean!) { a @include(if: $x) o @skip(if: $x) { p @include(if: $x) } }
      query NothingEver { a @skip(if: true) }
      query SkippedSpread($x: Boolean!) { ...AB @skip(if: true) c ...AB ...AB @include(if: $x) }
      query ConditionalSpreads($x: Boolean!, $y: Boolean!) { ...AB @include(if: $x) c ...AB @skip(if: $y) b }
      query SpreadBehindSpread($x: Boolean!, $y: Boolean!) { ...Outer @include(if: $x) b ...AB @include(if: $y) ...Outer }
      fragment AB on Query { a b }
      fragment Outer on Query { c ...AB }
      query PerField($x: Boolean!) { o { ...P } ... @include(if: $x) { o { ...P r } } o { o { ...P } } }
      fragment P on Node { p q }
      query PlainInline($x: Boolean!, $y: Boolean!) {
        ... { a } ... @include(if: $x) { b ... @skip(if: $y) { c } } ... on Query @include(if: $y) { c a }
      }
      query TypeNames { __typename t: __typename o { __typename n: __typename o { __typename } } __typename }
      query ConditionalFirst($x: Boolean!, $y: Boolean!) {
        o { p @include(if: $x) q @include(if: $y) r @skip(if: $y) } a @include(if: $x) b @include(if: $y) c @skip(if: $x)
      }
      query Nested($x: Boolean!, $y: Boolean!, $z: Boolean!) {
        o @include(if: $x) { o @include(if: $y) { p } }
        ...Deep @include(if: $z)
        o { o @skip(if: $x) { q } ...Below @include(if: $y) }
      }
      fragment Deep on Query { o { ...Below o { r @include(if: $y) } } }
      fragment Below on Node { o { o { p @skip(if: $z) q } } }
      query Arguments($x: Boolean!) { echo(text: "one") @include(if: $x) echo(text: "one") other: echo }
      query Nodes($x: Boolean!, $y: Boolean!, $z: Boolean!) {
        req { bad @include(if: $x) ...Bad @include(if: $y) ... @include(if: $z) { bad } }
      }
      fragment Bad on Node { bad }
      query NodesOfSpreads($x: Boolean!, $y: Boolean!, $z: Boolean!) {
        req { bad @include(if: $x) ...Bad @include(if: $y) ...Bad @include(if: $z) }
      }
      query NodesOfFirstSpreads($x: Boolean!, $y: Boolean!, $z: Boolean!) {
        req { ...Bad @include(if: $y) bad @include(if: $x) ...Bad @include(if: $z) }
      }
      query NodesOfNestedSpreads($w: Boolean!, $x: Boolean!, $y: Boolean!, $z: Boolean!) {
        req { ...Twice @include(if: $x) bad @include(if: $w) ...Twice @include(if: $y) ...Bad @skip(if: $z) ...Once }
      }
      fragment Twice on Node { ...Bad @skip(if: $w) bad @include(if: $z) ...Once @include(if: $y) ...Bad @include(if: $z) }
      fragment Once on Node { bad @skip(if: $y) ...Bad @include(if: $y) }
      query NodesBelowMerged($w: Boolean!, $x: Boolean!, $y: Boolean!, $z: Boolean!) {
        req { o @include(if: $w) { bad } ...Below2 @include(if: $x) ...Below2 @skip(if: $y) bad ...Bad @include(if: $z) ...Bad @skip(if: $x) }
      }
      fragment Below2 on Node { o { ...Bad @include(if: $z) o { bad @skip(if: $z) } ...Bad @skip(if: $x) } bad }
      query NodesInLists($x: Boolean!, $y: Boolean!, $z: Boolean!) {
        list { ...Bads @include(if: $x) list @include(if: $z) { bad } worse @include(if: $x) ...Bads @include(if: $y) }
      }
      fragment Bads on Node { list { bad list { bad @skip(if: $x) ...Bad @include(if: $y) ...Bad @include(if: $z) } } bad worse }
      """;

  private Comparison comparison;

  @BeforeAll
  void compile(@TempDir Path folder) {
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("collect/Operations.graphql", OPERATIONS)
            .java(
                """
                package collect;
                import dev.graven.annotations.*;
                import java.util.List;
                @GraphQLType
                public record Node(int p, int q, int r) {
                  @GraphQLField public Node o() { return p > 2 ? null : new Node(p + 1, q, r); }
                  @GraphQLField public Integer bad() { throw new IllegalStateException("bad"); }
                  @GraphQLField public int worse() { if (p == 1) { throw new IllegalStateException("worse"); } return p; }
                  @GraphQLField public List<Node> list() { return p > 1 ? null : List.of(new Node(p, q, r), new Node(p + 1, q, r)); }
                }
                """)
            .java(
                """
                package collect;
                import dev.graven.annotations.*;
                import java.util.List;
                public final class Api {
                  private int calls;
                  @GraphQLQuery public int a() { return 1; }
                  @GraphQLQuery public int b() { return 2; }
                  @GraphQLQuery public int c() { return 3; }
                  @GraphQLQuery public Node o() { calls++; return new Node(0, 8, 9); }
                  @GraphQLQuery public Node req() { return new Node(0, 8, 9); }
                  @GraphQLQuery public List<Node> list() { return List.of(new Node(0, 8, 9), new Node(1, 8, 9)); }
                  @GraphQLQuery public String echo(String text) { return text; }
                  @GraphQLQuery public int start() { return calls = 0; }
                  @GraphQLQuery public int calls() { return calls; }
                }
                """)
            .compileCleanly();
    comparison = Comparison.of(module, "collect", SDL, module.newInstance("collect.Api"));
  }

  static Stream<String> operations() {
    return Pattern.compile("query (\\w+)").matcher(OPERATIONS).results().map(m -> m.group(1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @DisplayName(
      "COL-01..COL-10, COL-12, COL-18 every operation under every combination of variables")
  void answersLikeTheOracle_underEveryCombination(String operation) {
    assertThat(comparison.compareAll(operation, Map.of())).isPositive();
  }

  @Test
  @DisplayName("COL-01 the response name is the alias")
  void alias_isTheKey() {
    assertThat(comparison.data("Aliases", Map.of()))
        .isEqualTo("{\"x\":1,\"y\":1,\"z\":{\"w\":0},\"a\":1}");
  }

  @Test
  @DisplayName("COL-02 a response name is resolved once, its selections united in order")
  void mergedField_isCalledOnce() {
    assertThat(comparison.data("Merged", Map.of()))
        .isEqualTo("{\"start\":0,\"o\":{\"p\":0,\"q\":8,\"r\":9},\"calls\":1,\"again\":1}");
  }

  @Test
  @DisplayName("COL-03 keys stand in the order of their first included occurrence")
  void order_followsConditions() {
    assertThat(comparison.data("FirstOccurrence", Map.of("x", false)))
        .isEqualTo("{\"b\":2,\"a\":1}");
    assertThat(comparison.data("FirstOccurrence", Map.of("x", true)))
        .isEqualTo("{\"a\":1,\"b\":2}");
  }

  @Test
  @DisplayName("COL-04 a condition belongs to the node")
  void conditionOfNode_decidesOnItsSelections() {
    assertThat(comparison.data("ConditionOfNode", Map.of("x", false)))
        .isEqualTo("{\"o\":{\"q\":8}}");
    assertThat(comparison.data("ConditionOfNode", Map.of("x", true)))
        .isEqualTo("{\"o\":{\"p\":0,\"q\":8}}");
  }

  @Test
  @DisplayName("COL-05 included only where not skipped and included")
  void skipAndInclude_bothDecide() {
    assertThat(comparison.data("SkipAndInclude", Map.of("x", false, "y", true)))
        .isEqualTo("{\"a\":1,\"b\":2}");
    assertThat(comparison.data("SkipAndInclude", Map.of("x", true, "y", true)))
        .isEqualTo("{\"b\":2}");
    assertThat(comparison.data("Literals", Map.of("x", false))).isEqualTo("{\"c\":3,\"m\":1}");
  }

  @Test
  @DisplayName("COL-06 an absent variable takes its default; without one the request is refused")
  void absentCondition_takesItsDefault() {
    assertThat(comparison.data("Defaults", Map.of())).isEqualTo("{\"a\":1}");
    assertThat(comparison.data("Defaults", Map.of("x", false, "y", true))).isEqualTo("{\"b\":2}");
    GraphQLResponse refused = comparison.response("SkipAndInclude", Map.of("x", true));
    assertThat(refused.hasData()).isFalse();
  }

  @Test
  @DisplayName("COL-07 an object whose fields are all skipped is an empty object")
  void allSkipped_isEmptyObject() {
    assertThat(comparison.data("NothingLeft", Map.of("x", false))).isEqualTo("{\"o\":{}}");
    assertThat(comparison.data("NothingLeft", Map.of("x", true))).isEqualTo("{\"a\":1}");
    assertThat(comparison.response("NothingEver", Map.of())).hasToString("{\"data\":{}}");
  }

  @Test
  @DisplayName("COL-08 a skipped spread does not count as visited")
  void skippedSpread_leavesTheLaterOne() {
    assertThat(comparison.data("SkippedSpread", Map.of("x", true)))
        .isEqualTo("{\"c\":3,\"a\":1,\"b\":2}");
    assertThat(comparison.data("ConditionalSpreads", Map.of("x", false, "y", false)))
        .isEqualTo("{\"c\":3,\"a\":1,\"b\":2}");
    assertThat(comparison.data("ConditionalSpreads", Map.of("x", true, "y", false)))
        .isEqualTo("{\"a\":1,\"b\":2,\"c\":3}");
  }

  @Test
  @DisplayName("COL-10 every field's selections are collected anew")
  void fragment_isSpreadInEachSelectionSet() {
    assertThat(comparison.data("PerField", Map.of("x", true)))
        .isEqualTo("{\"o\":{\"p\":0,\"q\":8,\"r\":9,\"o\":{\"p\":1,\"q\":8}}}");
  }

  @Test
  @DisplayName("COL-12 an inline fragment without type applies under its conditions")
  void plainInlineFragment_hasConditions() {
    assertThat(comparison.data("PlainInline", Map.of("x", true, "y", false)))
        .isEqualTo("{\"a\":1,\"b\":2,\"c\":3}");
  }

  @Test
  @DisplayName("COL-18 __typename anywhere, aliased and repeated")
  void typeName_isTheObjectTypesName() {
    assertThat(comparison.data("TypeNames", Map.of()))
        .isEqualTo(
            "{\"__typename\":\"Query\",\"t\":\"Query\",\"o\":{\"__typename\":\"Node\","
                + "\"n\":\"Node\",\"o\":{\"__typename\":\"Node\"}}}");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("combinationsOfNodes")
  @DisplayName("ERR-13 locations of a merged field are its included nodes")
  void locations_areTheIncludedNodes(Map<String, Object> variables) {
    GraphQLResponse response =
        comparison.executor("Nodes").execute(variables, RequestContext.empty());
    boolean direct = variables.get("x").equals(true);
    int expected =
        (direct ? 1 : 0)
            + (variables.get("y").equals(true) ? 1 : 0)
            + (variables.get("z").equals(true) ? 1 : 0);
    assertThat(response.errors()).hasSize(expected == 0 ? 0 : 1);
    if (expected > 0) {
      assertThat(response.errors().get(0).locations()).hasSize(expected);
    }
  }

  @Test
  @DisplayName("ERR-13 a node of a fragment counts when a spread of the fragment is included")
  void locations_ofSkippedSpreads_areLeftOut() {
    assertThat(locations(true, false, false)).containsExactly("2:9");
    assertThat(locations(true, true, false)).containsExactly("2:9", "4:24");
    assertThat(locations(true, false, true)).containsExactly("2:9", "4:24");
    assertThat(locations(false, true, true)).containsExactly("4:24");
  }

  private List<String> locations(boolean x, boolean y, boolean z) {
    GraphQLResponse response =
        comparison.response("NodesOfSpreads", Map.of("x", x, "y", y, "z", z));
    return response.errors().get(0).locations().stream()
        .map(location -> location.line() + ":" + location.column())
        .toList();
  }

  static Stream<Map<String, Object>> combinationsOfNodes() {
    return Comparison.combinations("$x: Boolean $y: Boolean $z: Boolean").stream();
  }
}
