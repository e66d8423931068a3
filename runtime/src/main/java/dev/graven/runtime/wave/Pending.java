package dev.graven.runtime.wave;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A value that comes later, and the only object that waiting for a future costs beside what the
 * future itself makes: 24 bytes. As a callback it runs no user code. As a task it makes one call of
 * a {@link BlockingCall}.
 */
@SuppressWarnings("serial") // nobody serializes it
final class Pending extends Cell
    implements BiConsumer<@Nullable Object, @Nullable Throwable>, Runnable {
  /** Who is told; null once nobody is, so that a future that stays pending holds no request. */
  @Nullable Call<?> call;

  /** Of a task: what it is called with. */
  private final @Nullable Object parent;

  Pending(Call<?> call, @Nullable Object parent) {
    this.call = call;
    this.parent = parent;
  }

  @Override
  public void accept(@Nullable Object value, @Nullable Throwable exception) {
    arrive(exception == null ? value : delivered(exception));
  }

  void arrive(@Nullable Object value) {
    Call<?> waiting = call;
    if (fill(value) && waiting != null) {
      waiting.arrived();
    }
  }

  /** Gives up. What arrives later is dropped. */
  void abandon(Cell unfinished) {
    if (fill(unfinished.get())) {
      call = null;
    }
  }

  @Override
  public void run() {
    Call<?> waiting = call;
    if (waiting == null || waiting.execution.driver.mustStop()) {
      return; // given up, or about to be: that fills the row
    }
    Object result;
    try {
      result = waiting.execution.block(waiting.index, parent);
    } catch (Throwable exception) {
      if (exception instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      result = delivered(exception);
    }
    arrive(result);
  }
}
