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
    return difference(list, error, "The request was cancelled.");
  }

  private static Optional<String> difference(Object list, List<Object> error, String message) {
    Map<String, Object> data = new HashMap<>();
    data.put("list", list);
    Map<String, Object> response = new HashMap<>(Map.of("data", data));
    if (!error.isEmpty()) {
      response.put("errors", List.of(Map.of("path", error, "message", message)));
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
  void otherErrors_areThoseOfTheWholeAnswer() {
    Map<String, Object> error = Map.of("path", List.of("list", 1, "a"), "message", "failed");
    Map<String, Object> data = new HashMap<>();
    data.put("list", null);
    Map<String, Object> response = Map.of("data", data, "errors", List.of(error));
    assertThat(PartialAnswers.difference(response, response)).isEmpty();
    assertThat(difference(null, List.of("list", 1, "a"), "failed"))
        .get()
        .asString()
        .contains("an error of its own");
  }

  @Test
  void answersWithoutData_areNoPart() {
    Map<String, Object> refused = Map.of("errors", List.of(Map.of("message", "refused")));
    assertThat(PartialAnswers.difference(refused, refused)).isEmpty();
    assertThat(PartialAnswers.difference(refused, WHOLE)).get().asString().contains("data or none");
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
