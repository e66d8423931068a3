package dev.graven.runtime.wave;

import java.util.Arrays;

/**
 * A number per ordinal: rows of calls, first ordinals of lists. It is no array while every number
 * equals its ordinal, as rows do where every position has one.
 */
public final class IntColumn {
  /** Makes what is kept positive, so that 0 is a slot never written. */
  private static final int SHIFT = 1 - Call.NULL_ROW;

  private int[] values = {};

  /** As long as there is no array, all ordinals below it have themselves. */
  private int same;

  /** Makes an empty column. */
  public IntColumn() {}

  /**
   * Keeps a number.
   *
   * @param at the ordinal
   * @param value from {@link Call#NULL_ROW}
   */
  public void set(int at, int value) {
    if (values.length == 0) {
      if (at == value && at == same) {
        same++;
        return;
      }
      values = new int[Math.max(16, at + 1 + (at >> 1))];
      for (int i = 0; i < same; i++) {
        values[i] = i + SHIFT;
      }
    } else if (at >= values.length) {
      values = Arrays.copyOf(values, at + 1 + (at >> 1));
    }
    values[at] = value + SHIFT;
  }

  /**
   * Returns a number.
   *
   * @param at the ordinal; {@link Call#UNSET} of an object that no walk got to
   * @return the number; {@link Call#UNSET} where none was kept
   */
  public int get(int at) {
    if (values.length == 0) {
      return at < same ? at : Call.UNSET;
    }
    return at >= 0 && at < values.length && values[at] != 0 ? values[at] - SHIFT : Call.UNSET;
  }
}
