package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FieldTest {
  private static final Field A = Field.of(3, "a", "Query.a", 1, 11);

  @Test
  void nodes_haveALocationAndAConditionEach() {
    Field field = A.withCondition(7).withNode(2, 5).withNode(3, 9).withCondition(8);
    assertThat(field.locations())
        .containsExactly(new Location(1, 11), new Location(2, 5), new Location(3, 9));
    assertThat(field.conditions()).containsExactly(7, Field.ALWAYS, 8);
    assertThat(field.id()).isEqualTo(3);
    assertThat(A.conditions()).containsExactly(Field.ALWAYS);
  }

  @Test
  void source_isKeptByWhatComesAfter() {
    Field field = A.withSource("Q.graphql:1:11").withNode(1, 13).withCondition(1);
    assertThat(field.source()).isEqualTo("Q.graphql:1:11");
    assertThat(field.withSource("R.graphql:1:1").source()).isEqualTo("R.graphql:1:1");
  }

  @Test
  void segments_areNegative_soThatNoIndexIsOne() {
    assertThat(A.segment()).isEqualTo(-4);
    assertThat(Field.of(0, "a", "Query.a", 1, 1).segment()).isEqualTo(-1);
  }

  @Test
  void table_isItsPartsInOrder() {
    Field b = Field.of(1, "b", "Query.b", 1, 2);
    assertThat(Field.table(new Field[] {b, A}, new Field[0], new Field[] {A}))
        .containsExactly(b, A, A);
  }

  @Test
  void brokenTables_areRefused() {
    assertThatThrownBy(() -> Field.of(-1, "a", "Query.a", 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id of Query.a: -1");
    assertThatThrownBy(
            () -> new Field(0, "a", "Query.a", List.of(new Location(1, 1)), List.of(), null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("locations and conditions of Query.a");
  }
}
