package dev.graven.tests.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields executed and completed one by one (specification sections 6.3 and 6.4). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldExecutionTest {
  /** The types of table 3.12.1, and the values that each of them meets. */
  private static final List<String> LIST_TYPES = List.of("[Int]", "[Int]!", "[Int!]", "[Int!]!");

  private static final List<String> LIST_VALUES = List.of("numbers", "none", "holed", "failed");

  private static final String SDL =
      """
      type Query {
        first: Int
        second(a: Int = 1, b: String): String
        third: Int
        node: Node
        strict: Node
        %s
      }
      type Node { id: Int! next: Node parent: Node sum(a: Int!, b: Int!): Int loud: String! }
      """
          .formatted(listFields());

  private Comparison comparison;
  private CompiledModule module;

  private static String listFields() {
    StringBuilder fields = new StringBuilder();
    for (String value : LIST_VALUES) {
      for (int type = 0; type < LIST_TYPES.size(); type++) {
        fields.append("%s%d: %s\n".formatted(value, type, LIST_TYPES.get(type)));
        fields.append("%sNested%d: [%s]\n".formatted(value, type, LIST_TYPES.get(type)));
      }
    }
    return fields.toString();
  }

  private static String listResolvers() {
    StringBuilder methods = new StringBuilder();
    for (String value : LIST_VALUES) {
      for (int type = 0; type < LIST_TYPES.size(); type++) {
        methods.append(
            "@GraphQLQuery public List<Integer> %s%d() { return %s(); }\n"
                .formatted(value, type, value));
        methods.append(
            "@GraphQLQuery public List<List<Integer>> %sNested%d() { return Arrays.asList(List.of(7), %s(), null); }\n"
                .formatted(value, type, value));
      }
    }
    return methods.toString();
  }

  @BeforeAll
  void compile(@TempDir Path folder) {
    CompiledModule.Builder builder =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("f/Order.graphql", "query Order($b: String) { third second(b: $b) first }")
            .graphql("f/Same.graphql", "{ node { id next { id parent { id next { id } } } } }")
            .graphql("f/Parent.graphql", "{ node { id sum(a: 2, b: 3) next { sum(b: 1, a: 5) } } }")
            .graphql("f/Strict.graphql", "{ strict { loud id } first }")
            .graphql(
                "f/Visited.graphql",
                "query Visited($x: Boolean!) { ...F @skip(if: $x) first ...F third }\n"
                    + "fragment F on Query { second third }")
            .graphql(
                "f/Described.graphql",
                """
                \"""
                Asks for little.
                \"""
                query Described(
                  "The second argument." $b: String # a comment
                ) { second(b: $b), first }
                """)
            .graphql(
                "f/VariableDirectives.graphql",
                "query VariableDirectives($b: String = \"x\" @note(text: \"why\")) { second(b: $b) }")
            .graphql(
                "directives.graphqls",
                "directive @note(text: String) repeatable on | VARIABLE_DEFINITION | QUERY\n"
                    + "extend type Node { extra: Int }");
    for (String value : LIST_VALUES) {
      for (int type = 0; type < LIST_TYPES.size(); type++) {
        builder.graphql(
            "f/%s%d.graphql".formatted(value, type),
            "{ list: %s%d nested: %sNested%d first }".formatted(value, type, value, type));
      }
    }
    module =
        builder
            .java(
                """
                package f;
                import dev.graven.annotations.*;
                @GraphQLType
                public final class Node {
                  public final int id;
                  private Node next;
                  public Node(int id) { this.id = id; }
                  public Node getNext() { return next == null && id < 3 ? next = new Node(id + 1) : next; }
                  public Node getParent() { return this; }
                  @GraphQLField public int sum(int a, int b) { return a + 10 * b + 100 * id; }
                  public String getLoud() { return id == 9 ? null : "!"; }
                  public Integer getExtra() { return null; }
                }
                """)
            .java(
                """
                package f;
                import dev.graven.annotations.*;
                import java.util.*;
                public final class Api {
                  public final List<String> calls = new ArrayList<>();
                  @GraphQLQuery public int first() { calls.add("first"); return 1; }
                  @GraphQLQuery public String second(Integer a, String b) { calls.add("second"); return a + b; }
                  @GraphQLQuery public int third() { calls.add("third"); return 3; }
                  @GraphQLQuery public Node node() { return new Node(1); }
                  @GraphQLQuery public Node strict() { return new Node(9); }
                  private static List<Integer> numbers() { return List.of(1, 2); }
                  private static List<Integer> none() { return null; }
                  private static List<Integer> holed() { return Arrays.asList(1, null, 2); }
                  private static List<Integer> failed() { throw new IllegalStateException("no list"); }
                  %s
                }
                """
                    .formatted(listResolvers()))
            .compileCleanly();
    comparison =
        Comparison.of(
            module,
            "f",
            SDL
                + "extend type Node { extra: Int }\n"
                + "directive @note(text: String) repeatable on VARIABLE_DEFINITION | QUERY",
            module.newInstance("f.Api"));
  }

  @Test
  @DisplayName("OP-01 the order of the answers is that of the request")
  void order() {
    assertThat(comparison.data("Order", Map.of("b", "x")))
        .isEqualTo("{\"third\":3,\"second\":\"1x\",\"first\":1}");
  }

  @Test
  @DisplayName("EXE-01 a resolver gets its parent and the arguments by their names")
  void argumentsAndParent() {
    assertThat(comparison.data("Parent", Map.of()))
        .isEqualTo("{\"node\":{\"id\":1,\"sum\":132,\"next\":{\"sum\":215}}}");
  }

  @Test
  @DisplayName("EXE-04 a null in a non-null position is an error there, around what completed")
  void nonNull() {
    assertThat(comparison.data("Strict", Map.of())).isEqualTo("{\"strict\":null,\"first\":1}");
  }

  @Test
  @DisplayName("EXE-10 an object that is reached twice is executed at both paths")
  void sameObject() {
    assertThat(comparison.data("Same", Map.of()))
        .isEqualTo(
            "{\"node\":{\"id\":1,\"next\":{\"id\":2,\"parent\":{\"id\":2,\"next\":{\"id\":3}}}}}");
  }

  @Test
  @DisplayName("COL-09 whether a fragment was visited has no other effect than its fields' order")
  void visited() {
    assertThat(comparison.data("Visited", Map.of("x", true)))
        .isEqualTo("{\"first\":1,\"second\":\"1null\",\"third\":3}");
    assertThat(comparison.data("Visited", Map.of("x", false)))
        .isEqualTo("{\"second\":\"1null\",\"third\":3,\"first\":1}");
  }

  @Test
  @DisplayName("REQ-10, LEX-06 descriptions and comments have no effect")
  void descriptions() {
    assertThat(
            comparison
                .executor("Described")
                .execute(Map.of("b", "x"), dev.graven.runtime.RequestContext.empty())
                .toString())
        .isEqualTo("{\"data\":{\"second\":\"1x\",\"first\":1}}");
  }

  @Test
  @DisplayName("LEX-08, LEX-09 leading bars, extensions, repeatable and variable directives")
  void variableDirectives() {
    assertThat(comparison.data("VariableDirectives", Map.of())).isEqualTo("{\"second\":\"1x\"}");
  }

  static Stream<String> listOperations() {
    return LIST_VALUES.stream()
        .flatMap(
            value ->
                Stream.of(0, 1, 2, 3)
                    .map(
                        type ->
                            Character.toUpperCase(value.charAt(0)) + value.substring(1) + type));
  }

  @ParameterizedTest(name = "EXE-06 {0}")
  @MethodSource("listOperations")
  void lists(String operation) {
    comparison.response(operation, Map.of());
  }

  @Test
  @DisplayName("EXE-08, REQ-08, REQ-11 what is invalid or unbound is not compiled")
  void invalid(@TempDir Path folder) {
    CompiledModule broken =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", "type Query { first: Int unbound: Int }")
            .graphql("f/Order.graphql", "{ first nope }")
            .graphql("f/Change.graphql", "mutation Change { first }")
            .java(
                """
                package f;
                import dev.graven.annotations.*;
                public final class Api {
                  @GraphQLQuery public int first() { return 1; }
                }
                """)
            .compile();
    assertThat(broken.succeeded()).isFalse();
    assertThat(String.join("\n", broken.messages(Diagnostic.Kind.ERROR)))
        .contains("[UnboundField] `Query.unbound`")
        .contains("has no field `nope`")
        .contains("(KnownOperationTypes,");
  }
}
