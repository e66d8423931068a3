package dev.graven.runtime.wave;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What is called for one or more fields of an operation, and its results, one per row. The thread
 * that drives the request adds rows and reads results; others only count down.
 *
 * <p>A call is open until one atomic step on its counter closes it: the one that counts the last
 * pending result, after which the results stand, or the one that abandons it, after which what
 * arrives is dropped.
 *
 * @param <R> results
 */
public abstract class Call<R> {
  /** The row of what needs no call: its result is null. */
  public static final int NULL_ROW = -2;

  /** The row of a position that was not reached: its result is that the request was given up. */
  public static final int UNSET = -1;

  /** So far below zero that no countdown comes back. */
  private static final int ABANDONED = Integer.MIN_VALUE / 2;

  final WaveExecution execution;
  final int index;

  /** Follows this call in one of the driver's lists. */
  @Nullable Call<?> next;

  /** Results that are waited for, and how many of them have come; for the driver's thread. */
  private int expected;

  /** Below zero until {@link #release}, then what is missing; at zero the call is complete. */
  private final AtomicInteger missing = new AtomicInteger();

  Call(WaveExecution execution, int index) {
    this.execution = execution;
    this.index = index;
    execution.driver.calls[index] = this;
  }

  /**
   * Says whether there is nothing to call.
   *
   * @return whether no row was added
   */
  public abstract boolean isEmpty();

  /**
   * Returns a result. An exception that is the row's result is thrown as it is, checked or not.
   *
   * @param row what adding returned; -2 for what had no key, -1 for what was not reached
   * @return the result
   */
  @SuppressWarnings("unchecked")
  public final @Nullable R get(int row) {
    if (row >= 0) {
      return (R) Cell.read(slot(row));
    }
    return row == UNSET ? (R) Cell.read(execution.driver.unfinished()) : null;
  }

  /**
   * Returns the results of a list of rows.
   *
   * @param rows what adding the list returned
   * @param first the ordinal of the list's first item
   * @return the results; failed ones throw when they are read
   */
  public final Items<R> items(RowList rows, int first) {
    @Nullable Object[] results = new @Nullable Object[rows.size()];
    for (int i = 0; i < results.length; i++) {
      results[i] = slot(rows.first() + i);
    }
    return new Items<>(results, first);
  }

  /** A result, or the cell that has it. */
  abstract @Nullable Object slot(int row);

  /** Makes an exception the result of all rows. */
  abstract void fail(Cell failure);

  /** Makes results of what arrived; on the driver's thread, once the call is complete. */
  void settle() {}

  /** Fills what is unfinished. */
  abstract void giveUp(Cell unfinished);

  /** The value of a stage if it is there, else a cell that it comes to. */
  @SuppressWarnings("unchecked")
  final @Nullable Object take(CompletionStage<?> stage) {
    try {
      if (stage.getClass() == CompletableFuture.class) {
        CompletableFuture<?> future = (CompletableFuture<?>) stage;
        if (future.isDone()) {
          return future.join();
        }
      }
    } catch (Throwable exception) {
      return Cell.filled(Cell.delivered(exception));
    }
    Pending pending = new Pending(this, null);
    expect();
    try {
      ((CompletionStage<Object>) stage).whenComplete(pending);
    } catch (Throwable exception) {
      pending.arrive(Cell.thrown(exception));
    }
    return pending;
  }

  /** Announces one more result, before {@link #release}. */
  final void expect() {
    expected++;
  }

  /** Counts a result; any thread. */
  final void arrived() {
    if (missing.decrementAndGet() == 0) {
      execution.driver.completed(this);
    }
  }

  /** Ends the announcements; true if the call is complete already. */
  final boolean release() {
    return missing.addAndGet(expected) == 0;
  }

  final void abandon(Cell unfinished) {
    missing.set(ABANDONED);
    giveUp(unfinished);
  }
}
