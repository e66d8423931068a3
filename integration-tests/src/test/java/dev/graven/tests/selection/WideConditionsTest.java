package dev.graven.tests.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** More conditional response names in one selection set than a mask has bits. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WideConditionsTest {
  private static final String SDL =
      "type Query { f: Int g: Node }\ntype Node { f: Int! g: Node bad: Int }\n";

  private Comparison comparison;

  @BeforeAll
  void compile(@TempDir Path folder) {
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("wide/Hundred.graphql", wide("Hundred", 100))
            .graphql("wide/TwoHundred.graphql", wide("TwoHundred", 200))
            .java(
                """
                package wide;
                @dev.graven.annotations.GraphQLType
                public record Node(int f) {
                  @dev.graven.annotations.GraphQLField public Node g() { return new Node(f + 1); }
                  @dev.graven.annotations.GraphQLField public Integer bad() { throw new IllegalStateException(); }
                }
                """)
            .java(
                """
                package wide;
                import dev.graven.annotations.*;
                public final class Api {
                  @GraphQLQuery public int f() { return 1; }
                  @GraphQLQuery public Node g() { return new Node(1); }
                }
                """)
            .compileCleanly();
    comparison = Comparison.of(module, "wide", SDL, module.newInstance("wide.Api"));
  }

  /** Names under conditions, then in reverse without, and the same in a nested selection set. */
  private static String wide(String name, int count) {
    String forward =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    "a%d: f @%s(if: $%s)"
                        .formatted(i, i % 3 == 0 ? "skip" : "include", i % 2 == 0 ? "x" : "y"))
            .collect(Collectors.joining(" "));
    String backward =
        IntStream.range(0, count)
            .mapToObj(i -> "a%d: f".formatted(count - 1 - i))
            .collect(Collectors.joining(" "));
    return """
        query %1$s($x: Boolean!, $y: Boolean!, $z: Boolean!) {
          %2$s
          g @include(if: $x) { bad %2$s g { ...%1$sBack @include(if: $z) %2$s } }
          g { ...%1$sBack @skip(if: $z) g { bad @skip(if: $y) bad @include(if: $z) } %3$s }
          %3$s
        }
        fragment %1$sBack on Node { %3$s }
        """
        .formatted(name, forward, backward);
  }

  @Test
  @DisplayName("COL-03 a hundred conditional names in one selection set")
  void manyConditionalNames_keepTheirOrder() {
    assertThat(comparison.compareAll("Hundred", Map.of())).isEqualTo(8);
  }

  @Test
  @DisplayName("COL-03 two hundred conditional names in one selection set")
  void twoHundredConditionalNames_keepTheirOrder() {
    assertThat(comparison.compareAll("TwoHundred", Map.of())).isEqualTo(8);
    GraphQLResponse response =
        comparison.response("TwoHundred", Map.of("x", true, "y", false, "z", true));
    assertThat(response.errors()).hasSize(2);
  }
}
