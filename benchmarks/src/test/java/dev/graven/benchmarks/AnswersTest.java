package dev.graven.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every side answers every workload with the same bytes. Timing is left to the script. */
class AnswersTest {

  @ParameterizedTest
  @EnumSource
  void publishedStadium_hasPublishedHash(Side side) throws Exception {
    Checksum.check("stadium-250", Workload.of("stadium-250").sides().of(side));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seats-10", "seats-100", "seats-1000", "seats-10000", "widgets-1", "widgets-10",
        "widgets-100", "widgets-1000", "widgets-10000", "small", "friends", "blog"
      })
  void everySide_answersAsRecorded(String workload) throws Exception {
    Sides sides = Workload.of(workload).sides();
    for (Side side : Side.values()) {
      Checksum.check(workload, sides.of(side));
    }
  }

  @ParameterizedTest
  @EnumSource
  void small_isWhatTheWorkloadSays(Side side) throws Exception {
    Answer answer = Workload.of("small").sides().of(side);

    assertThat(new String(answer.toBytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"data\":{\"product\":{\"id\":\"7\",\"title\":\"Product 7\",\"price\":7.99,"
                + "\"inStock\":true,\"supplier\":{\"id\":\"7\",\"name\":\"Supplier 7\"}}}}");
  }
}
