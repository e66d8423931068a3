package dev.graven.tests.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Random documents, compiled in one go, against the oracle under every combination. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomDocumentsTest {
  private static final int OPERATIONS = 200;
  private static final long SEED = Long.getLong("graven.randomSeed", 20261121L);

  private Comparison comparison;

  @BeforeAll
  void compile(@TempDir Path folder) {
    CompiledModule.Builder builder =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", RandomDocuments.SDL)
            .java(
                """
                package random;
                import dev.graven.annotations.*;
                import java.util.*;
                @GraphQLType
                public record Node(int num) {
                  @GraphQLField public String text(String t) { return num % 5 == 4 ? null : t + num; }
                  @GraphQLField public Integer fails() { if (num % 2 == 0) { throw new IllegalStateException(); } return null; }
                  @GraphQLField public int failsMust() { if (num % 3 == 0) { throw new IllegalStateException(); } return num; }
                  @GraphQLField public Integer none() { return num % 4 == 0 ? null : num; }
                  @GraphQLField public boolean flag() { return num > 2; }
                  @GraphQLField public Node node(Integer id) { return id == null || num > 6 ? null : new Node(num + id); }
                  @GraphQLField public Node must() { return num == 5 ? null : new Node(num + 1); }
                  @GraphQLField public List<Node> nodes() { return Arrays.asList(new Node(num), null, new Node(num + 1)); }
                  @GraphQLField public List<Node> strict() { return num == 3 ? Arrays.asList(this, null) : List.of(this, new Node(num + 3)); }
                  @GraphQLField public List<List<Node>> grid() { return Arrays.asList(List.of(this), List.of(), null, nodes()); }
                  @GraphQLField public int[] nums() { return new int[] {num, -num}; }
                }
                """)
            .java(
                """
                package random;
                import dev.graven.annotations.*;
                import java.util.*;
                public final class Api {
                  @GraphQLQuery public Node node(Integer id) { return id == null ? null : new Node(id); }
                  @GraphQLQuery public Node must() { return new Node(1); }
                  @GraphQLQuery public List<Node> nodes() { return Arrays.asList(new Node(0), null, new Node(3)); }
                  @GraphQLQuery public List<Node> strict() { return List.of(new Node(2), new Node(4)); }
                  @GraphQLQuery public int num() { return 1; }
                  @GraphQLQuery public String text(String t) { return "root " + t; }
                }
                """);
    for (int i = 0; i < OPERATIONS; i++) {
      builder.graphql("random/Random" + i + ".graphql", RandomDocuments.document(SEED + i, i));
    }
    CompiledModule module = builder.compileCleanly();
    comparison =
        Comparison.of(module, "random", RandomDocuments.SDL, module.newInstance("random.Api"));
  }

  @Test
  @DisplayName("COL-01..COL-12, ERR-01..ERR-09 two hundred random operations")
  void everyOperation_answersLikeTheOracle() {
    RequestContext silent = RequestContext.builder().errorReporter((e, field) -> {}).build();
    int compared = 0;
    int withErrors = 0;
    for (int i = 0; i < OPERATIONS; i++) {
      String operation = "Random" + i;
      String document = comparison.executor(operation).operation().document();
      for (Map<String, Object> combination : Comparison.combinations(document)) {
        Map<String, Object> variables = new HashMap<>(combination);
        if (compared % 3 > 0) {
          variables.put("n", compared % 3 == 1 ? null : Integer.valueOf(3));
        }
        withErrors += comparison.response(operation, variables, silent).errors().isEmpty() ? 0 : 1;
        compared++;
      }
    }
    assertThat(compared).isEqualTo(8 * OPERATIONS);
    assertThat(withErrors).isBetween(compared / 10, compared * 9 / 10);
  }
}
