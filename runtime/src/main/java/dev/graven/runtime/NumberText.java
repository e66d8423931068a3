package dev.graven.runtime;

import java.nio.charset.StandardCharsets;

/** Numbers as text, written into an array: two digits per step, from the right. */
final class NumberText {
  /** The longest {@code long}: sign and 19 digits. */
  static final int MAX_LONG = 20;

  /** {@code 00} to {@code 99}. */
  private static final byte[] PAIRS = pairs();

  private NumberText() {}

  private static byte[] pairs() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      text.append(i / 10).append(i % 10);
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * Writes an {@code int}.
   *
   * @param target has room for 11 bytes
   * @return the position after the number
   */
  static int int32(int value, byte[] target, int position) {
    int start = position;
    int rest = value; // negative: the range of int has no partner for its least number
    if (value < 0) {
      target[start++] = '-';
    } else {
      rest = -value;
    }
    int end = start + digits(rest);
    int p = end;
    while (rest <= -100) {
      int hundredth = rest / 100;
      int pair = (hundredth * 100 - rest) << 1;
      rest = hundredth;
      target[--p] = PAIRS[pair + 1];
      target[--p] = PAIRS[pair];
    }
    return first(rest, target, p, end);
  }

  /**
   * Writes a {@code long}.
   *
   * @param target has room for {@link #MAX_LONG} bytes
   * @return the position after the number
   */
  static int int64(long value, byte[] target, int position) {
    if (value == (int) value) {
      return int32((int) value, target, position);
    }
    int start = position;
    long rest = value;
    if (value < 0) {
      target[start++] = '-';
    } else {
      rest = -value;
    }
    int end = start + digits(rest);
    int p = end;
    while (rest <= -100) {
      long hundredth = rest / 100;
      int pair = (int) (hundredth * 100 - rest) << 1;
      rest = hundredth;
      target[--p] = PAIRS[pair + 1];
      target[--p] = PAIRS[pair];
    }
    return first((int) rest, target, p, end);
  }

  /** Writes the one or two digits that are left, from -99 to 0. */
  private static int first(int rest, byte[] target, int position, int end) {
    if (rest > -10) {
      target[position - 1] = (byte) ('0' - rest);
    } else {
      int pair = -rest << 1;
      target[position - 1] = PAIRS[pair + 1];
      target[position - 2] = PAIRS[pair];
    }
    return end;
  }

  private static int digits(int negative) {
    int bound = -10;
    for (int digits = 1; digits < 10; digits++) {
      if (negative > bound) {
        return digits;
      }
      bound *= 10;
    }
    return 10;
  }

  private static int digits(long negative) {
    long bound = -10;
    for (int digits = 1; digits < 19; digits++) {
      if (negative > bound) {
        return digits;
      }
      bound *= 10;
    }
    return 19;
  }

  /**
   * Writes a {@code double} of at most three decimals below ten million, as {@link
   * Double#toString(double)} does. Prices, ratings and percentages are of this kind; a division
   * checks that the decimals are all there is.
   *
   * @param target has room for 13 bytes
   * @return the position after the number, or -1 when the number is of another kind, and nothing
   *     was written
   */
  static int shortDecimal(double value, byte[] target, int position) {
    double magnitude = Math.abs(value);
    if (!(magnitude >= 1e-3 && magnitude < 1e7)) {
      return -1; // zero has a sign, the others an exponent
    }
    long thousandths = (long) (magnitude * 1000 + 0.5);
    if (thousandths / 1000.0 != magnitude) {
      return -1;
    }
    int p = position;
    if (value < 0) {
      target[p++] = '-';
    }
    p = int32((int) (thousandths / 1000), target, p);
    int fraction = (int) (thousandths % 1000);
    target[p++] = '.';
    target[p++] = (byte) ('0' + fraction / 100);
    if (fraction % 100 != 0) {
      target[p++] = (byte) ('0' + fraction / 10 % 10);
      if (fraction % 10 != 0) {
        target[p++] = (byte) ('0' + fraction % 10);
      }
    }
    return p;
  }
}
