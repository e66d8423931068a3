package dev.graven.tests.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLError;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.Location;
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

/** Paths, locations and the propagation of null (6.4.4, 7.1.6), rows ERR of the checklist. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NullPropagationTest {
  private static final String SDL =
      """
      type Query { node: Node must: Node! nodes: [Node]! strict: [Node!] grid: [[Node!]]! one: Int }
      type Node {
        ok: Int fail: Int mustFail: Int! nothing: Int! list: [Int!] listOfNullable: [Int]!
        node: Node must: Node! strict: [Node!]! grid: [[Int!]!] optional: Int optionalMust: Int!
      }
      """;

  private static final String OPERATIONS =
      """
      query Aliased { n: node { first: fail ok second: fail } }
      query Origin { node { ok must { must { x: mustFail ok } } } one }
      query ToTheRoot { one must { ok mustFail } }
      query InLists { nodes { f: fail ok } strict { ok } }
      query StrictItems { strict { ok mustFail } one }
      query NullableItems { nodes { ok m: mustFail } }
      query Grid { grid { n: node { s: strict { mustFail } } ok } one }
      query Nothing { node { ok nothing } one }
      query Lists { node { list listOfNullable grid ok } }
      query SeveralNonNull { node { a: mustFail b: mustFail nothing } one }
      query NonNullAfterNullable { node { fail ok mustFail } one }
      query Optionals { node { optional ok } other: node { optionalMust } }
      query Rollback { node { strict { ok node { strict { node { ok } must { ok must { mustFail } } } } } ok } one }
      """;

  private static final String SHARED =
      """
      # a comment in the first line of another file
      fragment Failing on Node {
        ok
          fail
      }
      """;

  private Comparison comparison;

  @BeforeAll
  void compile(@TempDir Path folder) {
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("nulls/Operations.graphql", OPERATIONS)
            .graphql("nulls/Shared.graphql", SHARED)
            .graphql(
                "nulls/User.graphql",
                "\uFEFF# header\r\nquery User {\r\n  node { ...Failing }\r\n}\r\n")
            .java(
                """
                package nulls;
                import dev.graven.annotations.*;
                import java.util.*;
                @GraphQLType
                public final class Node {
                  private final int depth;
                  public Node(int depth) { this.depth = depth; }
                  public int getOk() { return depth; }
                  public Integer getFail() { throw new IllegalStateException("fail"); }
                  public int getMustFail() { if (depth > 0) { throw new IllegalStateException("must"); } return 0; }
                  public Integer getNothing() { return null; }
                  public List<Integer> getList() { return Arrays.asList(1, null, 3, null); }
                  public List<Integer> getListOfNullable() { return Arrays.asList(1, null, 3); }
                  public List<List<Integer>> getGrid() { return List.of(List.of(1), Arrays.asList(2, null)); }
                  public Node getNode() { return new Node(depth + 1); }
                  public Node getMust() { return new Node(depth + 1); }
                  public List<Node> getStrict() { return List.of(new Node(depth), new Node(depth + 1), new Node(depth + 2)); }
                  public Optional<Integer> getOptional() { return null; }
                  public OptionalInt getOptionalMust() { return OptionalInt.empty(); }
                }
                """)
            .java(
                """
                package nulls;
                import dev.graven.annotations.*;
                import java.util.*;
                public final class Api {
                  @GraphQLQuery public Node node() { return new Node(1); }
                  @GraphQLQuery public Node must() { return new Node(1); }
                  @GraphQLQuery public List<Node> nodes() { return Arrays.asList(new Node(0), null, new Node(1)); }
                  @GraphQLQuery public List<Node> strict() { return List.of(new Node(0), new Node(1)); }
                  @GraphQLQuery public List<List<Node>> grid() {
                    return Arrays.asList(List.of(new Node(0)), null, List.of(new Node(0), new Node(1)));
                  }
                  @GraphQLQuery public int one() { return 1; }
                }
                """)
            .compileCleanly();
    comparison = Comparison.of(module, "nulls", SDL, module.newInstance("nulls.Api"));
  }

  private List<List<Object>> paths(String operation) {
    return comparison.response(operation, Map.of()).errors().stream()
        .map(error -> error.path().segments())
        .toList();
  }

  @Test
  @DisplayName("ERR-01, ERR-07 nullable siblings fail, each at the path of its alias")
  void nullableSiblings_areAllReported() {
    assertThat(comparison.data("Aliased", Map.of()))
        .isEqualTo("{\"n\":{\"first\":null,\"ok\":1,\"second\":null}}");
    assertThat(paths("Aliased")).containsExactly(List.of("n", "first"), List.of("n", "second"));
  }

  @Test
  @DisplayName("ERR-02 null goes to the nearest nullable ancestor, the path is the origin's")
  void nonNull_nullsTheAncestor() {
    assertThat(comparison.data("Origin", Map.of())).isEqualTo("{\"node\":null,\"one\":1}");
    assertThat(paths("Origin")).containsExactly(List.of("node", "must", "must", "x"));
  }

  @Test
  @DisplayName("ERR-03 null that reaches the root: data is null, and there")
  void root_isNull() {
    assertThat(comparison.response("ToTheRoot", Map.of()).toString()).endsWith(",\"data\":null}");
  }

  @Test
  @DisplayName("ERR-04 items: the list, or the item, or what is above")
  void items_propagateByTheirTypes() {
    assertThat(comparison.data("StrictItems", Map.of())).isEqualTo("{\"strict\":null,\"one\":1}");
    assertThat(paths("StrictItems")).containsExactly(List.of("strict", 1, "mustFail"));
    assertThat(comparison.data("NullableItems", Map.of()))
        .isEqualTo("{\"nodes\":[{\"ok\":0,\"m\":0},null,null]}");
    assertThat(paths("NullableItems")).containsExactly(List.of("nodes", 2, "m"));
    assertThat(comparison.data("InLists", Map.of()))
        .isEqualTo(
            "{\"nodes\":[{\"f\":null,\"ok\":0},null,{\"f\":null,\"ok\":1}],"
                + "\"strict\":[{\"ok\":0},{\"ok\":1}]}");
    assertThat(paths("InLists"))
        .containsExactly(List.of("nodes", 0, "f"), List.of("nodes", 2, "f"));
  }

  @Test
  @DisplayName("ERR-04, ERR-09 lists in lists, each position once")
  void nestedLists_haveIndicesInPaths() {
    assertThat(comparison.data("Grid", Map.of()))
        .isEqualTo(
            "{\"grid\":[[{\"n\":null,\"ok\":0}],null,[{\"n\":null,\"ok\":0},{\"n\":null,\"ok\":1}]],"
                + "\"one\":1}");
    assertThat(paths("Grid"))
        .containsExactly(
            List.of("grid", 0, 0, "n", "s", 0, "mustFail"),
            List.of("grid", 2, 0, "n", "s", 0, "mustFail"),
            List.of("grid", 2, 1, "n", "s", 0, "mustFail"));
    assertThat(comparison.data("Lists", Map.of()))
        .isEqualTo(
            "{\"node\":{\"list\":null,\"listOfNullable\":[1,null,3],\"grid\":null,\"ok\":1}}");
    assertThat(paths("Lists"))
        .containsExactly(List.of("node", "list", 1), List.of("node", "grid", 1, 1));
  }

  @Test
  @DisplayName("ERR-05, ERR-06 null for a non-null field is one error with a location")
  void nullForNonNull_isOneError() {
    List<GraphQLError> errors = comparison.response("Nothing", Map.of()).errors();
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).path().segments()).isEqualTo(List.of("node", "nothing"));
    assertThat(errors.get(0).message()).contains("Node.nothing");
    assertThat(errors.get(0).locations()).containsExactly(new Location(1, 27));
  }

  @Test
  @DisplayName("ERR-08 after a region is nulled, no errors are added to it")
  void severalNonNull_reportTheFirst() {
    assertThat(paths("SeveralNonNull")).containsExactly(List.of("node", "a"));
    assertThat(paths("NonNullAfterNullable"))
        .containsExactly(List.of("node", "fail"), List.of("node", "mustFail"));
  }

  @Test
  @DisplayName("EXE-03 a null Optional and an empty one read as null")
  void optionals_readAsNull() {
    assertThat(comparison.data("Optionals", Map.of()))
        .isEqualTo("{\"node\":{\"optional\":null,\"ok\":1},\"other\":null}");
  }

  @Test
  @DisplayName("ERR-10 what was written of a nulled region is taken back")
  void rollback_leavesNothing() {
    assertThat(comparison.data("Rollback", Map.of()))
        .isEqualTo(
            "{\"node\":{\"strict\":[{\"ok\":1,\"node\":null},{\"ok\":2,\"node\":null},"
                + "{\"ok\":3,\"node\":null}],\"ok\":1},\"one\":1}");
  }

  @Test
  @DisplayName("ERR-13 locations count in the operation document, over files and line ends")
  void locations_countInTheOperationDocument() {
    GraphQLResponse response = comparison.response("User", Map.of());
    String document = comparison.executor("User").operation().document();
    Location location = response.errors().get(0).locations().get(0);
    String line = document.split("\r\n|\n", -1)[location.line() - 1];
    assertThat(line.substring(location.column() - 1)).startsWith("fail");
  }

  @Test
  @DisplayName("ERR-11, ERR-12, ERR-15, RES-02, RES-04, RES-05 the shape of a response")
  void response_hasErrorsThenData() {
    assertThat(comparison.response("InLists", Map.of()).toString())
        .startsWith("{\"errors\":[{\"message\":\"Internal error\",\"locations\":[{\"line\":1,");
  }
}
