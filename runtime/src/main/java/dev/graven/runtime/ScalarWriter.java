package dev.graven.runtime;

import org.jspecify.annotations.Nullable;

/** The values of scalars as JSON text. */
abstract class ScalarWriter extends Chunks {
  /** {@code null}, {@code true} and {@code false}, as the first bytes of a word. */
  private static final long NULL = 'n' | 'u' << 8 | 'l' << 16 | (long) 'l' << 24;

  private static final long TRUE = 't' | 'r' << 8 | 'u' << 16 | (long) 'e' << 24;
  private static final long FALSE =
      'f' | 'a' << 8 | 'l' << 16 | (long) 's' << 24 | (long) 'e' << 32;

  /** The room that a short string asks for. */
  private static final int SHORT_STRING = StringText.SHORT + 2 + SLACK;

  final int one(int p, char ascii) {
    chunk[p] = (byte) ascii;
    return p + 1;
  }

  /**
   * Writes {@code null}.
   *
   * @param p the position
   * @return the position after it
   */
  public final int nullValue(int p) {
    int start = room(p, 4);
    Words.set(chunk, start, NULL);
    return start + 4;
  }

  /**
   * Writes {@code true} or {@code false}, into room that there is.
   *
   * @param p the position
   * @param value which
   * @return the position after it
   */
  public final int bool(int p, boolean value) {
    Words.set(chunk, p, value ? TRUE : FALSE);
    return p + (value ? 4 : 5);
  }

  /**
   * Writes an Int, into room that there is.
   *
   * @param p the position
   * @param value the number
   * @return the position after it
   */
  public final int int32(int p, int value) {
    return NumberText.int32(value, chunk, p);
  }

  /**
   * Writes a number that a custom scalar serializes to, into room that there is.
   *
   * @param p the position
   * @param value the number
   * @return the position after it
   */
  public final int int64(int p, long value) {
    return NumberText.int64(value, chunk, p);
  }

  /**
   * Writes the digits of a number in quotes, into room that there is: an ID that Java holds as a
   * number.
   *
   * @param p the position
   * @param value the number
   * @return the position after it
   */
  public final int int64AsString(int p, long value) {
    byte[] bytes = chunk;
    bytes[p] = '"';
    int end = NumberText.int64(value, bytes, p + 1);
    bytes[end] = '"';
    return end + 1;
  }

  /**
   * Writes a Float, as {@link Double#toString(double)} has it.
   *
   * @param p the position
   * @param value a finite number
   * @return the position after it
   * @throws CoercionException for any other, which JSON has no text for (3.5.2)
   */
  public final int float64(int p, double value) {
    int end = NumberText.shortDecimal(value, chunk, p);
    return end >= 0 ? end : ascii(p, Double.toString(ResultCoercion.finite(value)));
  }

  /**
   * Writes a Float that Java holds as a {@code float}, as {@link Float#toString(float)} has it:
   * {@code 0.1f} is {@code 0.1}, not {@code 0.10000000149011612}.
   *
   * @param p the position
   * @param value a finite number
   * @return the position after it
   * @throws CoercionException for any other
   */
  public final int float32(int p, float value) {
    ResultCoercion.finite(value);
    return ascii(p, Float.toString(value));
  }

  /**
   * Writes a string in quotes, whatever is in it: control characters, {@code "} and {@code \} are
   * escaped, and so is a surrogate without its partner, for which UTF-8 has no bytes; every other
   * character is written as it is.
   *
   * @param p the position
   * @param value the string
   * @return the position after it
   */
  public final int string(int p, String value) {
    int length = value.length();
    byte[] bytes = chunk;
    if (length > StringText.SHORT
        || bytes.length - p < SHORT_STRING
        || !StringText.copyShort(value, bytes, p + 1)) {
      return anyString(p, value);
    }
    bytes[p] = '"';
    bytes[p + length + 1] = '"';
    return p + length + 2;
  }

  /** Outside of what HotSpot inlines: a long string, a full chunk, something to escape. */
  private int anyString(int position, String value) {
    int length = value.length();
    boolean wasRefused = length <= StringText.SHORT && chunk.length - position >= SHORT_STRING;
    if (wasRefused || length > StringText.PIECE) {
      return pieces(position, value);
    }
    int p = room(position, length + 2);
    if (!StringText.copyPlain(value, chunk, p + 1)) {
      return pieces(p, value);
    }
    return one(one(p, '"') + length, '"');
  }

  /**
   * Writes a string in quotes, or {@code null}.
   *
   * @param p the position
   * @param value the string, or null
   * @return the position after it
   */
  public final int stringOrNull(int p, @Nullable String value) {
    return value == null ? nullValue(p) : string(p, value);
  }

  private int pieces(int position, String value) {
    int p = one(room(position, 1), '"');
    int length = value.length();
    int from = 0;
    while (from < length) {
      int to = Math.min(length, from + StringText.PIECE);
      if (to < length && StringText.isPair(value, to - 1)) {
        to++;
      }
      int size = to - from;
      p = room(p, size);
      if (length > StringText.PIECE && StringText.copyPlain(value, from, to, chunk, p)) {
        p += size;
      } else {
        p = room(p, size * StringText.MAX_BYTES_PER_CHAR);
        p = StringText.encode(value, from, to, chunk, p);
      }
      from = to;
    }
    return one(room(p, 1), '"');
  }

  /** Writes text that is known to be ASCII, without quotes. */
  @SuppressWarnings("deprecation") // exact for ASCII
  final int ascii(int p, String text) {
    int length = text.length();
    int start = room(p, length);
    text.getBytes(0, length, chunk, start);
    return start + length;
  }
}
