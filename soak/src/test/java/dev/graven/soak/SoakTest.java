package dev.graven.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class SoakTest {

  /** The long form is {@code soak/run 60}. */
  @Test
  void requestsOfAllKinds_areAnswered_andLeaveNothingBehind() throws Exception {
    List<Quarter> seen = new ArrayList<>();
    try (Soak soak = new Soak()) {
      assertThat(soak.run(Duration.ofSeconds(8), seen::add)).isEqualTo(seen.subList(1, 5));
    }
    assertThat(seen.subList(1, 5)).allMatch(quarter -> quarter.requests() > 100);
    // A few seconds have not warmed everything up: a leak of what requests hold is far larger.
    assertThat(seen.get(4).heap()).isLessThan(seen.get(1).heap() + 3_000_000);
  }

  @Test
  void growth_isMoreThanATwentieth() {
    Quarter first = new Quarter(1, 10, 1_000_000);
    assertThat(Quarter.grows(List.of(first, new Quarter(4, 10, 1_050_000)))).isFalse();
    assertThat(Quarter.grows(List.of(first, new Quarter(4, 10, 1_050_001)))).isTrue();
  }

  @Test
  void quarter_hasTheMedianOfItsSamples() {
    assertThat(Quarter.of(2, 7, new long[] {5, 1_234_567, 9_000_000}))
        .hasToString("quarter 2: 7 requests, 1,234,567 bytes after collection");
  }
}
