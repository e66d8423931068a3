package dev.graven.runtime.wave;

import java.util.concurrent.Executor;

/**
 * Calls that run on the executor of the request's context or, where there is none, at once.
 *
 * @param <P> parents, or what else a call needs
 * @param <R> results
 */
public final class BlockingCall<P, R> extends RowCall<R> {

  /**
   * Makes a call without rows.
   *
   * @param execution the request
   * @param index the call's number in the {@link Schedule}
   */
  public BlockingCall(WaveExecution execution, int index) {
    super(execution, index);
  }

  /**
   * Adds a row, and hands its call to the executor.
   *
   * @param parent what {@link WaveExecution#block} is given
   * @return the row; its result is an error where the executor refuses
   */
  public int add(P parent) {
    Pending task = new Pending(this, parent);
    Executor executor = execution.driver.executor;
    expect();
    int row = slots.add(task);
    try {
      if (executor == null) {
        task.run();
      } else {
        executor.execute(task);
      }
    } catch (Throwable exception) {
      task.arrive(Cell.thrown(exception));
    }
    return row;
  }
}
