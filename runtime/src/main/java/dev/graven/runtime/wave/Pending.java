package dev.graven.runtime.wave;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A value that a future brings, and the only object that waiting for it costs beside what the
 * future itself makes. It runs no user code.
 */
@SuppressWarnings("serial") // nobody serializes it
class Pending extends Cell implements BiConsumer<@Nullable Object, @Nullable Throwable> {
  /** Who is told; null once nobody is, so that a future that stays pending holds no request. */
  @Nullable Call<?> call;

  Pending(Call<?> call) {
    this.call = call;
  }

  @Override
  public final void accept(@Nullable Object value, @Nullable Throwable exception) {
    arrive(exception == null ? value : delivered(exception));
  }

  final void arrive(@Nullable Object value) {
    Call<?> waiting = call;
    if (fill(value) && waiting != null) {
      waiting.arrived();
    }
  }

  /** Gives up. What arrives later is dropped. */
  final void abandon(Cell unfinished) {
    if (fill(unfinished.get())) {
      call = null;
    }
  }
}
