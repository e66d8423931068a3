package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SuggestionsTest {

  @Test
  void nearNames_comeNearestFirst() {
    assertThat(Suggestions.didYouMean("metric", List.of("matrix", "METRIC", "metrics", "other")))
        .isEqualTo(" Did you mean \"METRIC\", \"metrics\" or \"matrix\"?");
    assertThat(Suggestions.didYouMean("ab", List.of("ac"))).isEqualTo(" Did you mean \"ac\"?");
  }

  @Test
  void farNames_areNotMentioned() {
    assertThat(Suggestions.didYouMean("product", List.of("supplier", ""))).isEmpty();
    assertThat(Suggestions.didYouMean("", List.of("abc"))).isEmpty();
    assertThat(Suggestions.didYouMean("a".repeat(101), List.of("a".repeat(101)))).isEmpty();
  }

  @Test
  void manyNames_areCutAtFive() {
    assertThat(
            Suggestions.didYouMean(
                "name", List.of("name6", "name5", "name4", "name3", "name2", "name1")))
        .isEqualTo(" Did you mean \"name1\", \"name2\", \"name3\", \"name4\" or \"name5\"?");
  }
}
