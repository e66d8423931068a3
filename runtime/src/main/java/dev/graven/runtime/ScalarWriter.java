package dev.graven.runtime;

import org.jspecify.annotations.Nullable;

/** The values of scalars as JSON text. */
abstract class ScalarWriter extends Chunks {
  /** {@code null}, {@code true} and {@code false}, as the first bytes of a word. */
  private static final long NULL = 'n' | 'u' << 8 | 'l' << 16 | (long) 'l' << 24;

  private static final long TRUE = 't' | 'r' << 8 | 'u' << 16 | (long) 'e' << 24;
  private static final long FALSE =
      'f' | 'a' << 8 | 'l' << 16 | (long) 's' << 24 | (long) 'e' << 32;

  final void one(char ascii) {
    int p = room(1);
    chunk[p] = (byte) ascii;
    position = p + 1;
  }

  /** Writes {@code null}. */
  public final void nullValue() {
    position = nullText();
  }

  private int nullText() {
    int p = room(4);
    Words.set(chunk, p, NULL);
    return p + 4;
  }

  /**
   * Writes {@code true} or {@code false}.
   *
   * @param value which
   */
  public final void bool(boolean value) {
    int p = room(5);
    Words.set(chunk, p, value ? TRUE : FALSE);
    position = p + (value ? 4 : 5);
  }

  /**
   * Writes an Int.
   *
   * @param value the number
   */
  public final void int32(int value) {
    int p = room(NumberText.MAX_LONG);
    position = NumberText.int32(value, chunk, p);
  }

  /**
   * Writes a number that a custom scalar serializes to.
   *
   * @param value the number
   */
  public final void int64(long value) {
    int p = room(NumberText.MAX_LONG);
    position = NumberText.int64(value, chunk, p);
  }

  /**
   * Writes the digits of a number in quotes: an ID that Java holds as a number.
   *
   * @param value the number
   */
  public final void int64AsString(long value) {
    int p = room(NumberText.MAX_LONG + 2);
    byte[] bytes = chunk;
    bytes[p] = '"';
    p = NumberText.int64(value, bytes, p + 1);
    bytes[p] = '"';
    position = p + 1;
  }

  /**
   * Writes a Float, as {@link Double#toString(double)} has it.
   *
   * @param value a finite number
   * @throws CoercionException for any other, which JSON has no text for (3.5.2); nothing is written
   */
  public final void float64(double value) {
    int p = room(NumberText.MAX_LONG);
    int end = NumberText.shortDecimal(value, chunk, p);
    position = end >= 0 ? end : asciiText(Double.toString(ResultCoercion.finite(value)));
  }

  /**
   * Writes a Float that Java holds as a {@code float}, as {@link Float#toString(float)} has it:
   * {@code 0.1f} is {@code 0.1}, not {@code 0.10000000149011612}.
   *
   * @param value a finite number
   * @throws CoercionException for any other; nothing is written
   */
  public final void float32(float value) {
    ResultCoercion.finite(value);
    ascii(Float.toString(value));
  }

  /**
   * Writes a string in quotes, whatever is in it: control characters, {@code "} and {@code \} are
   * escaped, and so is a surrogate without its partner, for which UTF-8 has no bytes; every other
   * character is written as it is.
   *
   * @param value the string
   */
  public final void string(String value) {
    position = text(value);
  }

  /**
   * Writes a string in quotes, or {@code null}.
   *
   * @param value the string, or null
   */
  public final void stringOrNull(@Nullable String value) {
    position = value == null ? nullText() : text(value);
  }

  private int text(String value) {
    int length = value.length();
    if (length <= StringText.PIECE) {
      int p = room(length + 2) + 1;
      byte[] bytes = chunk;
      if (StringText.copyPlain(value, bytes, p)) {
        bytes[p - 1] = '"';
        bytes[p + length] = '"';
        return p + length + 1;
      }
    }
    return pieces(value);
  }

  private int pieces(String value) {
    one('"');
    int length = value.length();
    int from = 0;
    while (from < length) {
      int to = Math.min(length, from + StringText.PIECE);
      if (to < length && StringText.isPair(value, to - 1)) {
        to++;
      }
      int size = to - from;
      int p = room(size);
      if (length > StringText.PIECE && StringText.copyPlain(value, from, to, chunk, p)) {
        position = p + size;
      } else {
        p = room(size * StringText.MAX_BYTES_PER_CHAR);
        position = StringText.encode(value, from, to, chunk, p);
      }
      from = to;
    }
    one('"');
    return position;
  }

  /** Writes text that is known to be ASCII, without quotes. */
  final void ascii(String text) {
    position = asciiText(text);
  }

  @SuppressWarnings("deprecation") // exact for ASCII
  private int asciiText(String text) {
    int length = text.length();
    int p = room(length);
    text.getBytes(0, length, chunk, p);
    return p + length;
  }
}
