package dev.graven.runtime;

/**
 * A place in the operation document.
 *
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Location(int line, int column) {

  /**
   * Checks that both numbers count from 1.
   *
   * @throws IllegalArgumentException when one of them is below 1
   */
  public Location {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "line and column count from 1, got " + line + ":" + column);
    }
  }
}
