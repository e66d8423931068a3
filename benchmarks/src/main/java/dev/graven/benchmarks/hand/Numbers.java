package dev.graven.benchmarks.hand;

/** Numbers as text. */
final class Numbers {
  /** The longest {@code int} and the longest {@code double}, with room for whole words. */
  static final int ROOM = 32;

  private static final int SMALL = 1_000;
  private static final double CENTS_END = 1e9;

  /** The digits of 0 to 999, the first in the lowest byte, and their number in the highest. */
  private static final int[] DIGITS = new int[SMALL];

  /** The digits of 0 to 999, with leading zeros. */
  private static final int[] THREE = new int[SMALL];

  static {
    for (int i = 0; i < SMALL; i++) {
      String text = Integer.toString(i);
      DIGITS[i] = (int) Bytes.word(text) | (text.length() << 24);
      THREE[i] = (int) Bytes.word("00".substring(0, 3 - text.length()) + text);
    }
  }

  private Numbers() {}

  static int write(int value, byte[] to, int position) {
    int p = position;
    if (value < 0) {
      if (value == Integer.MIN_VALUE) {
        return ascii("-2147483648", to, p);
      }
      to[p++] = '-';
      return positive(-value, to, p);
    }
    return positive(value, to, p);
  }

  private static int positive(int value, byte[] to, int position) {
    if (value < SMALL) {
      int digits = DIGITS[value];
      Bytes.put(to, position, digits);
      return position + (digits >>> 24);
    }
    int thousands = value / SMALL;
    int p = positive(thousands, to, position);
    Bytes.put(to, p, THREE[value - thousands * SMALL]);
    return p + 3;
  }

  /** As {@link Double#toString(double)}; the short way is for two decimals at most. */
  static int write(double value, byte[] to, int position) {
    if (value >= 1 && value < CENTS_END / 100) {
      int cents = (int) (value * 100 + 0.5);
      if (cents / 100.0 == value) {
        int p = positive(cents / 100, to, position);
        to[p++] = '.';
        int tens = cents % 100;
        to[p++] = (byte) ('0' + tens / 10);
        if (tens % 10 != 0) {
          to[p++] = (byte) ('0' + tens % 10);
        }
        return p;
      }
    }
    return ascii(Double.toString(finite(value)), to, position);
  }

  private static double finite(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no text for " + value);
    }
    return value;
  }

  @SuppressWarnings("deprecation") // exact for ASCII
  private static int ascii(String text, byte[] to, int position) {
    text.getBytes(0, text.length(), to, position);
    return position + text.length();
  }
}
