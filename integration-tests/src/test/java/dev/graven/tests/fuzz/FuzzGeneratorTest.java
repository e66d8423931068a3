package dev.graven.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** That the generators write what they promise: valid schemas, and operations worth comparing. */
class FuzzGeneratorTest {
  @Test
  void schemasAndOperations_areValidAndRich() {
    Map<String, Integer> kinds = new TreeMap<>();
    int fragments = 0;
    int conditions = 0;
    int variables = 0;
    for (int seed = 0; seed < 40; seed++) {
      GraphQLSchema schema = FuzzOracle.schema(RandomSchema.sdl(seed));
      for (int i = 0; i < 25; i++) {
        RandomOperation.Generated it = RandomOperation.generate(schema, seed * 1000 + i, "Op" + i);
        boolean isEmpty = it.text().startsWith("query Op" + i + " { __typename }");
        kinds.merge(isEmpty ? "empty" : it.kind(), 1, Integer::sum);
        fragments += it.text().contains("fragment ") ? 1 : 0;
        conditions += it.text().contains("@include(if: $") ? 1 : 0;
        variables += it.text().contains("$v0") ? 1 : 0;
      }
    }
    assertThat(kinds.getOrDefault("empty", 0)).isLessThan(50);
    assertThat(kinds.get("mutation")).isGreaterThan(150);
    assertThat(kinds.get("introspection")).isGreaterThan(150);
    assertThat(fragments).isGreaterThan(300);
    assertThat(conditions).isGreaterThan(400);
    assertThat(variables).isGreaterThan(200);
  }
}
