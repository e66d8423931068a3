package dev.graven.tests.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * COL-17: what would be two to the thirtieth selections stays as long as it is written.
 * graphql-java cannot be asked about thirty levels, for it expands them; it is asked about five.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FragmentBombTest {
  private static final int LEVELS = 30;
  private static final int FEW_LEVELS = 5;
  private static final String SDL =
      "type Query { node: Node }\ntype Node { node: Node leaf: Int fail: Int! other: Int }\n";

  private CompiledModule module;
  private Comparison comparison;

  @BeforeAll
  void compile(@TempDir Path folder) {
    CompiledModule.Builder builder =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .java(
                """
                package bombs;
                @dev.graven.annotations.GraphQLType
                public final class Node {
                  public Node getNode() { return this; }
                  public int getLeaf() { return 1; }
                  public int getOther() { return 2; }
                  public int getFail() { throw new IllegalStateException(); }
                }
                """)
            .java(
                """
                package bombs;
                public final class Api {
                  @dev.graven.annotations.GraphQLQuery public Node node() { return new Node(); }
                }
                """);
    for (int levels : new int[] {LEVELS, FEW_LEVELS}) {
      String few = levels == LEVELS ? "" : "Few";
      String variables = "($x: Boolean!, $y: Boolean!)";
      builder
          .graphql("bombs/" + few + "Flat.graphql", flat(few + "Flat", levels, "", "", ""))
          .graphql(
              "bombs/" + few + "FlatConditional.graphql",
              flat(
                  few + "FlatConditional",
                  levels,
                  variables,
                  "@include(if: $x)",
                  "@include(if: $y)"))
          .graphql("bombs/" + few + "Deep.graphql", deep(few + "Deep", levels, "", "", ""))
          .graphql(
              "bombs/" + few + "DeepConditional.graphql",
              deep(
                  few + "DeepConditional", levels, variables, "@include(if: $x)", "@skip(if: $y)"));
    }
    module = Assertions.assertTimeout(Duration.ofMinutes(2), builder::compileCleanly);
    comparison = Comparison.of(module, "bombs", SDL, module.newInstance("bombs.Api"));
  }

  /** Each fragment spreads the next one twice, in one selection set. */
  private static String flat(
      String name, int levels, String variables, String first, String second) {
    StringBuilder text =
        new StringBuilder("query %s%s { node { ...%s0 } }\n".formatted(name, variables, name));
    for (int i = 0; i < levels; i++) {
      text.append(
          "fragment %1$s%2$d on Node { ...%1$s%3$d %4$s ...%1$s%3$d %5$s }\n"
              .formatted(name, i, i + 1, first, second));
    }
    return text + "fragment %s%d on Node { leaf other fail }\n".formatted(name, levels);
  }

  /** Each fragment spreads the next one twice, one level deeper. */
  private static String deep(
      String name, int levels, String variables, String first, String second) {
    StringBuilder text =
        new StringBuilder("query %s%s { node { ...%s0 } }\n".formatted(name, variables, name));
    for (int i = 0; i < levels; i++) {
      text.append(
          "fragment %1$s%2$d on Node { node { ...%1$s%3$d %4$s leaf } node { ...%1$s%3$d %5$s } }\n"
              .formatted(name, i, i + 1, first, second));
    }
    return text + "fragment %s%d on Node { other }\n".formatted(name, levels);
  }

  private String run(String operation, Map<String, Object> variables) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            module
                .executor("bombs." + operation + "Executor", module.newInstance("bombs.Api"))
                .execute(variables, RequestContext.builder().errorReporter((e, f) -> {}).build())
                .toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"FewFlat", "FewFlatConditional", "FewDeep", "FewDeepConditional"})
  @DisplayName("COL-17 five levels, against the oracle")
  void fewLevels_agreeWithTheOracle(String operation) {
    assertThat(comparison.compareAll(operation, Map.of()))
        .isEqualTo(operation.endsWith("Conditional") ? 4 : 1);
  }

  @Test
  @DisplayName("COL-17 thirty fragments, each spread twice")
  void flat_runs() {
    assertThat(run("Flat", Map.of()))
        .endsWith("\"path\":[\"node\",\"fail\"]}],\"data\":{\"node\":null}}");
  }

  @Test
  @DisplayName("COL-17 thirty fragments, each spread twice under two conditions")
  void flatConditional_runsUnderEveryCombination() {
    for (boolean x : new boolean[] {true, false}) {
      for (boolean y : new boolean[] {true, false}) {
        assertThat(run("FlatConditional", Map.of("x", x, "y", y)))
            .endsWith(x || y ? "\"data\":{\"node\":null}}" : "{\"data\":{\"node\":{}}}");
      }
    }
  }

  @Test
  @DisplayName("COL-17 thirty nested selection sets, each fragment spread twice")
  void deep_runs() {
    assertThat(run("Deep", Map.of()))
        .isEqualTo(
            "{\"data\":{\"node\":"
                + "{\"node\":".repeat(LEVELS)
                + "{\"other\":2"
                + ",\"leaf\":1}".repeat(LEVELS)
                + "}}}");
  }

  @Test
  @DisplayName("COL-17 thirty nested selection sets under two conditions")
  void deepConditional_runsUnderEveryCombination() {
    assertThat(run("DeepConditional", Map.of("x", true, "y", true))).contains("\"other\":2");
    assertThat(run("DeepConditional", Map.of("x", true, "y", false))).contains("\"other\":2");
    assertThat(run("DeepConditional", Map.of("x", false, "y", false))).contains("\"other\":2");
    assertThat(run("DeepConditional", Map.of("x", false, "y", true)))
        .isEqualTo("{\"data\":{\"node\":{\"node\":{\"leaf\":1}}}}");
  }
}
