package dev.graven.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NameListTest {
  private static List<String> numbers(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
  }

  @Test
  void tenNames_areListed() {
    assertThat(NameList.of(numbers(10)))
        .isEqualTo("`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`");
  }

  @Test
  void moreThanTen_areCounted() {
    assertThat(NameList.of(numbers(12))).endsWith("`10` and 2 more");
  }
}
