package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ArgumentValueTest {
  @Test
  void absent_null_andValue_areThreeThings() {
    ArgumentValue<String> absent = ArgumentValue.absent();
    ArgumentValue<String> none = ArgumentValue.of(null);
    ArgumentValue<String> value = ArgumentValue.of("x");

    assertThat(absent.isPresent()).isFalse();
    assertThat(absent.isNull()).isFalse();
    assertThat(absent.orNull()).isNull();
    assertThat(absent.orElse("y")).isEqualTo("y");
    assertThat(none.isPresent()).isTrue();
    assertThat(none.isNull()).isTrue();
    assertThat(none.orElse("y")).isNull();
    assertThat(value.isPresent()).isTrue();
    assertThat(value.isNull()).isFalse();
    assertThat(value.orElse("y")).isEqualTo("x");
  }

  @Test
  void equality_isOfStateAndValue() {
    assertThat(ArgumentValue.of("x")).isEqualTo(ArgumentValue.of("x")).hasSameHashCodeAs("x");
    assertThat(ArgumentValue.of(null)).isNotEqualTo(ArgumentValue.absent());
    assertThat(ArgumentValue.absent()).isEqualTo(ArgumentValue.absent()).hasToString("absent");
    assertThat(ArgumentValue.of(null)).hasToString("null").isNotEqualTo(ArgumentValue.of("x"));
  }
}
