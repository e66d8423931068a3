package dev.graven.runtime;

/**
 * Numbers as text, written into an array: three digits per step, from the left, each step one look
 * at a table and one store. A store is four bytes, so up to two bytes behind the text change.
 */
final class NumberText {
  /** The longest {@code long}: sign and 19 digits. */
  static final int MAX_LONG = 20;

  private static final int THOUSAND = 1_000;
  private static final int MILLION = 1_000_000;
  private static final int BILLION = 1_000_000_000;

  /**
   * The digits of 0 to 999, the first one in the lowest byte; in the highest byte, how many there
   * are.
   */
  private static final int[] DIGITS = new int[THOUSAND];

  /** The same with leading zeros. */
  private static final int[] THREE_DIGITS = new int[THOUSAND];

  static {
    for (int i = 0; i < THOUSAND; i++) {
      int zeros = i < 10 ? 2 : i < 100 ? 1 : 0;
      int three = ('0' + i / 100) | ('0' + i / 10 % 10) << 8 | ('0' + i % 10) << 16;
      THREE_DIGITS[i] = three;
      DIGITS[i] = (three >>> (zeros * Byte.SIZE)) | ((3 - zeros) << 24);
    }
  }

  private NumberText() {}

  /**
   * Writes an {@code int}.
   *
   * @param target has room for 13 bytes
   * @return the position after the number
   */
  static int int32(int value, byte[] target, int position) {
    if (value >= 0) {
      return natural(value, target, position);
    }
    target[position] = '-';
    return value == Integer.MIN_VALUE // has no positive partner
        ? positive(-(long) value, target, position + 1)
        : natural(-value, target, position + 1);
  }

  /**
   * Writes a {@code long}.
   *
   * @param target has room for {@link #MAX_LONG} bytes and two more
   * @return the position after the number
   */
  static int int64(long value, byte[] target, int position) {
    if (value == (int) value) {
      return int32((int) value, target, position);
    }
    if (value > 0) {
      return positive(value, target, position);
    }
    target[position] = '-';
    int last = (int) -(value % BILLION);
    return nine(last, target, positive(-(value / BILLION), target, position + 1));
  }

  private static int natural(int value, byte[] target, int position) {
    if (value < THOUSAND) {
      return first(value, target, position);
    }
    if (value < MILLION) {
      int p = first(value / THOUSAND, target, position);
      return next(value % THOUSAND, target, p);
    }
    return positive(value, target, position);
  }

  /** Writes a number of any size; the part above the last nine digits has at most ten. */
  private static int positive(long value, byte[] target, int position) {
    if (value >= BILLION) {
      return nine((int) (value % BILLION), target, positive(value / BILLION, target, position));
    }
    int rest = (int) value;
    if (rest < MILLION) {
      return natural(rest, target, position);
    }
    int p = first(rest / MILLION, target, position);
    return next(rest % THOUSAND, target, next(rest / THOUSAND % THOUSAND, target, p));
  }

  private static int nine(int value, byte[] target, int position) {
    int p = next(value / MILLION, target, position);
    return next(value % THOUSAND, target, next(value / THOUSAND % THOUSAND, target, p));
  }

  private static int first(int group, byte[] target, int position) {
    int digits = DIGITS[group];
    Words.set(target, position, digits);
    return position + (digits >>> 24);
  }

  private static int next(int group, byte[] target, int position) {
    Words.set(target, position, THREE_DIGITS[group]);
    return position + 3;
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
