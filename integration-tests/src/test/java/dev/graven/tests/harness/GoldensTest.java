package dev.graven.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GoldensTest {
  @Test
  void update_isRefusedInCi() {
    assertThatThrownBy(() -> Goldens.update(true, true))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("-DupdateGoldens=true is refused where CI=true");
    assertThat(Goldens.update(true, false)).isTrue();
    assertThat(Goldens.update(false, true)).isFalse();
  }

  /** Fails in CI whatever else runs there. */
  @Test
  void thisRun_doesNotUpdateInCi() {
    assertThat(Goldens.update()).isEqualTo(Boolean.getBoolean("updateGoldens"));
  }
}
