package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class OutcomeTest {
  @Test
  void outcome_isAValueOrAnException() {
    assertThat(Outcome.of("a").value()).isEqualTo("a");
    assertThat(Outcome.of("a").exception()).isNull();
    assertThat(Outcome.of(null).value()).isNull();
    assertThat(Outcome.of(null).exception()).isNull();
    IllegalStateException exception = new IllegalStateException("e");
    assertThat(Outcome.failure(exception).exception()).isSameAs(exception);
    assertThat(Outcome.failure(exception).value()).isNull();
  }

  @Test
  void message_isForTheClient() {
    assertThat(Outcome.failure("told").exception())
        .isInstanceOf(GraphQLException.class)
        .hasMessage("told");
  }

  @Test
  void failure_hasAnException() {
    assertThatThrownBy(() -> Outcome.failure((Throwable) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("exception");
  }
}
