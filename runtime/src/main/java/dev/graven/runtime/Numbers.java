package dev.graven.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of JSON parsers, which are of many classes: the JDK's, and their own, whose {@code
 * toString()} is then the text of the number. Every way takes time in proportion to the number's
 * text: {@code 1e999999999} is not written out.
 */
final class Numbers {
  /** The longest text of a foreign class that is looked at. */
  private static final int LONGEST = 1000;

  private Numbers() {}

  /** Returns the {@code int} that a number is exactly, or null if it is none. */
  static @Nullable Integer exactInt(Number number) {
    if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
      return number.intValue();
    }
    if (number instanceof Long) {
      long value = number.longValue();
      return value == (int) value ? (int) value : null;
    }
    if (number instanceof Double || number instanceof Float) {
      double value = number.doubleValue();
      return value == (int) value ? (int) value : null;
    }
    if (number instanceof BigInteger value) {
      return value.bitLength() < Integer.SIZE ? value.intValue() : null;
    }
    BigDecimal value = decimal(number);
    return value == null ? null : exactInt(value);
  }

  private static @Nullable Integer exactInt(BigDecimal value) {
    try {
      return value.intValueExact();
    } catch (ArithmeticException fractionOrRange) {
      return null;
    }
  }

  /**
   * Returns the nearest {@code double}: not a finite one if the number is too large or none at all.
   */
  static double toDouble(Number number) {
    if (number instanceof Float) {
      return Double.parseDouble(number.toString());
    }
    if (number instanceof Double
        || number instanceof Long
        || number instanceof Integer
        || number instanceof Short
        || number instanceof Byte
        || number instanceof BigInteger) {
      return number.doubleValue();
    }
    BigDecimal value = decimal(number);
    return value == null ? Double.NaN : value.doubleValue();
  }

  /**
   * Returns the digits of a number that was written without fraction and exponent, or null if it
   * was not.
   */
  static @Nullable String wholeDigits(Number number) {
    if (number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte
        || number instanceof BigInteger) {
      return number.toString();
    }
    if (number instanceof Double || number instanceof Float) {
      return null;
    }
    BigDecimal value = decimal(number);
    return value == null || value.scale() != 0 ? null : value.toString();
  }

  /** Returns the number that the shortest text of {@code number} is, or null if it has none. */
  static @Nullable BigDecimal exact(Number number) {
    return decimal(number);
  }

  private static @Nullable BigDecimal decimal(Number number) {
    if (number instanceof BigDecimal value) {
      return value;
    }
    String text = number.toString();
    if (text.length() > LONGEST) {
      return null;
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  /** Describes a number in a message, without writing out a huge one. */
  static String describe(Number number, int longest) {
    if (number instanceof BigInteger value && value.bitLength() > 3 * longest) {
      return "a whole number of " + value.bitLength() + " bits";
    }
    if (number instanceof BigDecimal value && value.precision() > longest) {
      return "a number of " + value.precision() + " digits";
    }
    String text = number.toString();
    return text.length() > longest ? text.substring(0, longest) + "…" : text;
  }
}
