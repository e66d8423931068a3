package dev.graven.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SuggestionTest {
  @Test
  void nearMiss_isSuggested() {
    assertThat(Suggestion.of("titel", List.of("id", "title", "tile"))).contains("title");
    assertThat(Suggestion.of("TITLE", List.of("title"))).contains("title");
  }

  @Test
  void tie_goesToTheFirstInTheAlphabet() {
    assertThat(Suggestion.of("nam", List.of("name", "nama"))).contains("nama");
  }

  @Test
  void farMissAndTheNameItself_areNot() {
    assertThat(Suggestion.of("supplier", List.of("id", "title"))).isEmpty();
    assertThat(Suggestion.of("title", List.of("title"))).isEmpty();
    assertThat(Suggestion.of("x", List.of())).isEmpty();
  }
}
