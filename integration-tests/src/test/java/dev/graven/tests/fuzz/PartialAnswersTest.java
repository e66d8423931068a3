package dev.graven.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartialAnswersTest {
  private static final Map<String, Object> WHOLE =
      Map.of("data", Map.of("list", List.of(1, Map.of("a", "b"))));

  private static Optional<String> difference(Object list, List<Object> error) {
    Map<String, Object> data = new HashMap<>();
    data.put("list", list);
    Map<String, Object> response = new HashMap<>(Map.of("data", data));
    if (!error.isEmpty()) {
      response.put("errors", List.of(Map.of("path", error)));
    }
    return PartialAnswers.difference(response, WHOLE);
  }

  @Test
  void nullWithAnErrorBelow_isPartOfTheAnswer() {
    assertThat(difference(List.of(1, Map.of("a", "b")), List.of())).isEmpty();
    assertThat(difference(null, List.of("list", 1, "a"))).isEmpty();
    assertThat(difference(Arrays.asList(1, null), List.of("list", 1, "a"))).isEmpty();
  }

  @Test
  void everythingElse_isNot() {
    assertThat(difference(null, List.of())).get().asString().contains("null without error");
    assertThat(difference(Arrays.asList(1, null), List.of("list", 0)))
        .get()
        .asString()
        .contains("null without error at [list, 1]");
    assertThat(difference(List.of(1), List.of())).get().asString().contains("size at [list]");
    assertThat(difference(List.of(2, Map.of("a", "b")), List.of("list", 0)))
        .get()
        .asString()
        .contains("2, not 1 at [list, 0]");
    assertThat(difference(List.of(1, Map.of()), List.of())).get().asString().contains("keys at");
  }
}
