package dev.graven.runtime.wave;

import org.jspecify.annotations.Nullable;

/**
 * What a walk found at the positions of a field: a value or an exception per ordinal.
 *
 * @param <T> values
 */
public final class Column<T> {
  private final WaveExecution execution;
  private final Slots slots = new Slots();

  /**
   * Makes an empty column.
   *
   * @param execution the request
   */
  public Column(WaveExecution execution) {
    this.execution = execution;
  }

  /**
   * Keeps a value.
   *
   * @param at the ordinal
   * @param value the value
   */
  public void set(int at, @Nullable T value) {
    slots.set(at, value == null ? Cell.NULL : value);
  }

  /**
   * Keeps an exception.
   *
   * @param at the ordinal
   * @param exception why there is no value
   */
  public void fail(int at, Throwable exception) {
    slots.set(at, Cell.filled(Cell.thrown(exception)));
  }

  /**
   * Returns a value. An exception that was kept is thrown as it is, checked or not; one that says
   * that the request was given up, where the walk did not get there.
   *
   * @param at the ordinal; {@link Call#UNSET} of an object that no walk got to
   * @return the value
   */
  @SuppressWarnings("unchecked")
  public @Nullable T get(int at) {
    Object slot = at < 0 ? null : slots.get(at);
    return (T) Cell.read(slot == null ? execution.driver.unfinished() : slot);
  }
}
