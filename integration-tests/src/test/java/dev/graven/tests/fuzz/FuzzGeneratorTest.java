package dev.graven.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That the generators write what they promise: valid schemas, and operations worth comparing. */
class FuzzGeneratorTest {
  @Test
  void schemasAndOperations_areValidAndRich() {
    Map<RandomDocument.Kind, Integer> kinds = new EnumMap<>(RandomDocument.Kind.class);
    int empty = 0;
    int several = 0;
    int fragments = 0;
    int conditions = 0;
    int variables = 0;
    for (int seed = 0; seed < 40; seed++) {
      for (RandomDocument it : new FuzzBatch(seed, 25, new DynamicSubject(seed)).documents()) {
        it.kinds().values().forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        empty += it.isLeast() ? 1 : 0;
        several += it.kinds().size() > 1 ? 1 : 0;
        fragments += it.text().contains("fragment ") ? 1 : 0;
        conditions += it.text().contains("@include(if: $") ? 1 : 0;
        variables += it.text().contains("$v0") ? 1 : 0;
      }
    }
    assertThat(empty).isLessThan(20);
    assertThat(several).isGreaterThan(100);
    assertThat(kinds.get(RandomDocument.Kind.MUTATION)).isGreaterThan(200);
    assertThat(kinds.get(RandomDocument.Kind.INTROSPECTION)).isGreaterThan(200);
    assertThat(fragments).isGreaterThan(300);
    assertThat(conditions).isGreaterThan(300);
    assertThat(variables).isGreaterThan(200);
  }
}
