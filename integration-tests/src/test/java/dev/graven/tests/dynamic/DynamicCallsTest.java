package dev.graven.tests.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.DynamicField;
import dev.graven.runtime.DynamicResolver;
import dev.graven.runtime.GraphQLError;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.runtime.ResponsePath;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Oracle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a resolver is told of a field: which one, its object, its arguments, its place. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DynamicCallsTest {
  private static final String SDL =
      """
      type Query { echo(i: Int, f: Float = 1, s: String = null, e: Unit, id: ID, list: [Int], must: Int! = 4): String node: Node! }
      type Mutation { add(n: Int!): Int }
      type Node { path: String at(i: Int): String nodes: [Node!]! grid: [[Node]] }
      enum Unit { METRE FOOT }
      """;

  private static final String OPERATIONS =
      """
      query Constants {
        none: echo
        all: echo(i: 1, f: 2, s: "x", e: FOOT, id: 5, list: 3, must: 6)
        nulls: echo(i: null, f: null, e: null, list: [1, null])
      }
      query Given($i: Int, $f: Float, $s: String = "d", $e: Unit, $list: [Int], $must: Int) {
        echo(i: $i, f: $f, s: $s, e: $e, list: $list)
        items: echo(list: [1, $i], must: $must)
      }
      query Paths { node { path n: nodes { p: path nodes { at(i: 1) } } grid { path } } }
      mutation Add($n: Int!) { a: add(n: $n) b: add(n: 2) }
      """;

  /** Answers with what it was told. */
  private static final class Echo implements DynamicResolver {
    @Override
    public Object resolve(
        DynamicField field,
        Object source,
        Map<String, Object> arguments,
        Supplier<ResponsePath> path) {
      return switch (field.name()) {
        case "echo" -> new TreeMap<>(arguments).toString();
        case "path", "at" -> path.get() + " of " + source + " " + arguments;
        case "nodes" -> source.equals("deep") ? List.of() : List.of("first", "deep");
        case "grid" -> List.of(List.of("corner"));
        case "add" -> arguments.get("n");
        default -> field.coordinates() + ": " + field.type() + (source == null ? "" : " inside");
      };
    }

    @Override
    public String typeOf(Object object) {
      throw new AssertionError("there is no interface or union");
    }
  }

  private Comparison comparison;
  private CompiledModule module;

  @BeforeAll
  void compile(@TempDir Path folder) {
    module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("calls/All.graphql", OPERATIONS)
            .java("class Nothing {}")
            .option("-Agraven.unbound=dynamic")
            .option("-Xlint:all,-processing")
            .option("-Werror")
            .compileCleanly();
    DynamicResolver echo = new Echo();
    comparison = Comparison.with(module, "calls", Oracle.dynamic(SDL, echo), echo);
  }

  @Test
  @DisplayName("ARG-01 ARG-02 ARG-03 literal arguments: defaults are there, absent ones are not")
  void literals() {
    assertThat(comparison.data("Constants", Map.of()))
        .isEqualTo(
            "{\"none\":\"{f=1.0, must=4, s=null}\","
                + "\"all\":\"{e=FOOT, f=2.0, i=1, id=5, list=[3], must=6, s=x}\","
                + "\"nulls\":\"{e=null, f=null, i=null, list=[1, null], must=4, s=null}\"}");
  }

  @Test
  @DisplayName("ARG-04 ARG-10 a variable without value is an absent argument, or null in a list")
  void variables() {
    assertThat(comparison.data("Given", Map.of()))
        .isEqualTo(
            "{\"echo\":\"{f=1.0, must=4, s=d}\",\"items\":\"{f=1.0, list=[1, null], must=4, s=null}\"}");
    Map<String, Object> nulls = new HashMap<>();
    for (String name : List.of("i", "f", "s", "e", "list")) {
      nulls.put(name, null);
    }
    assertThat(comparison.data("Given", nulls))
        .startsWith("{\"echo\":\"{e=null, f=null, i=null, list=null, must=4, s=null}\"");
    assertThat(
            comparison.data(
                "Given",
                Map.of("i", 1, "f", 2, "s", "x", "e", "METRE", "list", List.of(7), "must", 9)))
        .isEqualTo(
            "{\"echo\":\"{e=METRE, f=2.0, i=1, list=[7], must=4, s=x}\","
                + "\"items\":\"{f=1.0, list=[1, 1], must=9, s=null}\"}");
  }

  @Test
  @DisplayName("ARG-05 null for a non-null argument is an error at the field")
  void null_forNonNull_isAnExecutionError() {
    Map<String, Object> variables = new HashMap<>();
    variables.put("must", null);

    GraphQLResponse response = comparison.response("Given", variables);

    assertThat(response.errors())
        .extracting(GraphQLError::path)
        .containsExactly(ResponsePath.of("items"));
  }

  @Test
  void path_isTheFieldsPlace() {
    assertThat(comparison.data("Paths", Map.of()))
        .isEqualTo(
            "{\"node\":{\"path\":\"node.path of Query.node: Node! {}\","
                + "\"n\":[{\"p\":\"node.n[0].p of first {}\",\"nodes\":["
                + "{\"at\":\"node.n[0].nodes[0].at of first {i=1}\"},"
                + "{\"at\":\"node.n[0].nodes[1].at of deep {i=1}\"}]},"
                + "{\"p\":\"node.n[1].p of deep {}\",\"nodes\":[]}],"
                + "\"grid\":[[{\"path\":\"node.grid[0][0].path of corner {}\"}]]}}");
  }

  @Test
  void mutations_areAnsweredToo() {
    assertThat(comparison.data("Add", Map.of("n", 1))).isEqualTo("{\"a\":1,\"b\":2}");
  }

  @Test
  void arguments_cannotBeChanged() {
    List<Map<String, Object>> received = new ArrayList<>();
    DynamicResolver recorder =
        new DynamicResolver() {
          @Override
          public Object resolve(
              DynamicField field,
              Object source,
              Map<String, Object> arguments,
              Supplier<ResponsePath> path) {
            received.add(arguments);
            arguments.put("more", 1);
            return null;
          }

          @Override
          public String typeOf(Object object) {
            return null;
          }
        };

    GraphQLResponse constants = execute("Constants", recorder);
    GraphQLResponse given = execute("Given", recorder);

    assertThat(constants.errors()).hasSize(3);
    assertThat(given.errors()).hasSize(2);
    assertThat(received).hasSize(5).noneMatch(arguments -> arguments.containsKey("more"));
  }

  private GraphQLResponse execute(String operation, DynamicResolver resolver) {
    return module
        .executor("calls." + operation + "Executor", resolver)
        .execute(Map.of(), RequestContext.empty());
  }

  /** Constants where no variable has a say; no look-up by name, and no loop over selections. */
  @Test
  void generatedCode_hasNoMapOrLoopOverSelections() {
    String constants = module.generatedSource("calls.ConstantsExecutor");
    assertThat(execution(constants))
        .contains("resolve(Dynamic.QUERY_ECHO, source, Arguments.ECHO, pathTo(")
        .doesNotContain("Map", "DynamicArguments", "for (", "while (", "Iterator");

    String paths = execution(module.generatedSource("calls.PathsExecutor"));
    assertThat(paths)
        .contains("resolve(Dynamic.NODE_PATH, source, Map.of(), pathTo(")
        .doesNotContain("while (", ".get(", ".put(");
    // One loop for each list: n, nodes, and the two of grid.
    assertThat(paths.split("for \\(", -1)).hasSize(5);
  }

  private static String execution(String source) {
    int start = source.indexOf("class Execution ");
    return source.substring(start, source.indexOf("private static final class Fields", start));
  }
}
