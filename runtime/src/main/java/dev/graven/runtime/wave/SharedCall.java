package dev.graven.runtime.wave;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One call whose result serves all parents.
 *
 * @param <R> the result
 */
public final class SharedCall<R> extends Call<R> {
  private boolean requested;
  private boolean complete;
  private @Nullable Object result;

  /**
   * Makes a call that nobody has asked for.
   *
   * @param execution the request
   * @param index the call's number in the {@link Schedule}
   */
  public SharedCall(WaveExecution execution, int index) {
    super(execution, index);
  }

  /**
   * Asks for the call.
   *
   * @return the one row
   */
  public int request() {
    requested = true;
    return 0;
  }

  /**
   * Takes the answer of the user's method.
   *
   * @param value the result
   */
  public void value(@Nullable R value) {
    result = value;
  }

  /**
   * Takes the answer of a method that returns a stage.
   *
   * @param stage of the result; null for null
   */
  public void stage(@Nullable CompletionStage<? extends R> stage) {
    result = stage == null ? null : take(stage);
  }

  @Override
  public boolean isEmpty() {
    return !requested;
  }

  @Override
  @Nullable Object slot(int row) {
    return result;
  }

  @Override
  void fail(Cell failure) {
    result = failure;
  }

  @Override
  void settle() {
    complete = true;
  }

  @Override
  void giveUp(Cell unfinished) {
    if (result instanceof Pending pending) {
      pending.abandon(unfinished);
    } else if (!complete) {
      result = unfinished;
    }
  }
}
