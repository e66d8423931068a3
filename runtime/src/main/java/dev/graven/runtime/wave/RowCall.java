package dev.graven.runtime.wave;

import org.jspecify.annotations.Nullable;

/**
 * A call with one user call, one key or one future per row.
 *
 * @param <R> results
 */
abstract sealed class RowCall<R> extends Call<R> permits AsyncCall, BlockingCall, LoadGroup {
  final Slots slots = new Slots();

  RowCall(WaveExecution execution, int index) {
    super(execution, index);
  }

  @Override
  public final boolean isEmpty() {
    return slots.size() == 0;
  }

  /**
   * Makes room, where it is known how many rows come.
   *
   * @param rows how many more
   */
  public final void reserve(int rows) {
    slots.reserve(rows);
  }

  /**
   * Adds a row for a parent whose call failed.
   *
   * @param exception why
   * @return the row
   */
  public final int fail(Throwable exception) {
    return slots.add(Cell.filled(Cell.thrown(exception)));
  }

  @Override
  @Nullable Object slot(int row) {
    return row < slots.size() ? slots.get(row) : execution.driver.unfinished();
  }

  @Override
  void fail(Cell failure) {
    for (int row = 0; row < slots.size(); row++) {
      slots.set(row, failure);
    }
  }

  @Override
  void giveUp(Cell unfinished) {
    for (int row = 0; row < slots.size(); row++) {
      if (slots.get(row) instanceof Pending pending) {
        pending.abandon(unfinished);
      }
    }
  }
}
