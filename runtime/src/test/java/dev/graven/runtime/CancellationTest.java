package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CancellationTest {
  private final List<String> told = new ArrayList<>();
  private final Cancellation cancellation = new Cancellation();

  @Test
  void listeners_areToldOnce_inOrder() {
    cancellation.addListener(() -> told.add("a"));
    cancellation.addListener(() -> told.add("b"));
    assertThat(cancellation.isCancelled()).isFalse();
    cancellation.cancel();
    cancellation.cancel();
    assertThat(cancellation.isCancelled()).isTrue();
    assertThat(told).containsExactly("a", "b");
  }

  @Test
  void lateListener_isToldAtOnce() {
    cancellation.cancel();
    cancellation.addListener(() -> told.add("late"));
    assertThat(told).containsExactly("late");
  }

  @Test
  void removedListener_isNotTold() {
    Runnable listener = () -> told.add("a");
    cancellation.addListener(listener);
    cancellation.removeListener(listener);
    cancellation.cancel();
    assertThat(told).isEmpty();
  }
}
