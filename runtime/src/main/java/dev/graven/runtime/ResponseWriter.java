package dev.graven.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * JSON text in UTF-8, written front to back by generated code. It checks nothing about the order of
 * calls: the compiler has.
 *
 * <p>The text is in chunks that are never moved or joined: a full one is put aside. A {@linkplain
 * #mark() mark} is a length of the text, so it outlives the chunk that it was taken in. One thread
 * uses a writer, and only until the response is finished.
 *
 * <p>Methods are small so that HotSpot inlines them into the generated ones, with the rare case (a
 * full chunk, a character to escape) outside. The measurements behind this are in {@code
 * docs/decisions/0020-response-writer.md}.
 */
public final class ResponseWriter {
  private static final int FIRST_CHUNK = 1 << 10;
  private static final int LARGEST_CHUNK = 1 << 16;

  /** {@code null} and {@code true}, as four bytes of a word. */
  private static final long NULL = 'n' | 'u' << 8 | 'l' << 16 | (long) 'l' << 24;

  private static final long TRUE = 't' | 'r' << 8 | 'u' << 16 | (long) 'e' << 24;
  private static final long FALSE =
      'f' | 'a' << 8 | 'l' << 16 | (long) 's' << 24 | (long) 'e' << 32;

  /** Turns the comma of a key into the brace of an object. */
  private static final long COMMA_TO_BRACE = ',' ^ '{';

  private byte[] chunk = new byte[FIRST_CHUNK];
  private int position;

  /** The length of the text before {@link #chunk}. */
  private long base;

  private byte[][] full = {};
  private int[] lengths = {};
  private int fullCount;

  ResponseWriter() {}

  /**
   * Remembers this place.
   *
   * @return the number of bytes written so far
   */
  public long mark() {
    return base + position;
  }

  /**
   * Forgets what was written since a mark.
   *
   * @param mark what {@link #mark()} returned, with no rollback to an earlier mark since
   */
  public void rollback(long mark) {
    if (mark < base) {
      reopen(mark);
    }
    position = (int) (mark - base);
  }

  private void reopen(long mark) {
    do {
      chunk = full[--fullCount];
      base -= lengths[fullCount];
    } while (mark < base);
  }

  private void room(int bytes) {
    if (chunk.length - position < bytes) {
      nextChunk(bytes);
    }
  }

  /** Calls come before assignments: a stack overflow in a call must leave the text as it was. */
  private void nextChunk(int bytes) {
    byte[] next = new byte[Math.max(bytes, Math.min(chunk.length * 4, LARGEST_CHUNK))];
    if (fullCount == full.length) {
      byte[][] longerFull = Arrays.copyOf(full, fullCount * 2 + 4);
      int[] longerLengths = Arrays.copyOf(lengths, longerFull.length);
      full = longerFull;
      lengths = longerLengths;
    }
    full[fullCount] = chunk;
    lengths[fullCount++] = position;
    base += position;
    position = 0;
    chunk = next;
  }

  /** Ends the text. Nothing may be written afterwards. */
  Segments finish() {
    byte[][] arrays = Arrays.copyOf(full, fullCount + 1);
    int[] sizes = Arrays.copyOf(lengths, fullCount + 1);
    arrays[fullCount] = chunk;
    sizes[fullCount] = position;
    return new Segments(arrays, sizes, base + position);
  }

  /**
   * Writes <code>{"name":</code>, the start of an object that has at least this field.
   *
   * @param key the field
   */
  public void firstKey(Key key) {
    key(key, key.word0() ^ COMMA_TO_BRACE);
  }

  /**
   * Writes {@code ,"name":}.
   *
   * @param key the field
   */
  public void key(Key key) {
    key(key, key.word0());
  }

  private void key(Key key, long word0) {
    room(Key.BYTES);
    byte[] bytes = chunk;
    int p = position;
    Words.set(bytes, p, word0);
    Words.set(bytes, p + 8, key.word1());
    if (key.length() > 16) {
      Words.set(bytes, p + 16, key.word2());
      Words.set(bytes, p + 24, key.word3());
    }
    position = p + key.length();
    Key rest = key.rest();
    if (rest != null) {
      key(rest);
    }
  }

  /**
   * Writes {@code "name":}, with a comma before it unless it comes right after {@link
   * #beginObject()}: for objects whose first field depends on conditions.
   *
   * @param key the field
   */
  public void nextKey(Key key) {
    if (chunk[position - 1]
        == '{') { // position is 0 after a rollback only, and a value follows those
      position--;
      firstKey(key);
    } else {
      key(key);
    }
  }

  /** Writes <code>{</code>. */
  public void beginObject() {
    one('{');
  }

  /** Writes <code>}</code>. */
  public void endObject() {
    one('}');
  }

  /** Writes <code>{}</code>. */
  public void emptyObject() {
    one('{');
    one('}');
  }

  /** Writes {@code [}. */
  public void beginList() {
    one('[');
  }

  /** Writes {@code ,} between two items of a list. */
  public void comma() {
    one(',');
  }

  /** Writes {@code ]}. */
  public void endList() {
    one(']');
  }

  /** Writes {@code []}. */
  public void emptyList() {
    one('[');
    one(']');
  }

  void colon() {
    one(':');
  }

  private void one(char ascii) {
    room(1);
    chunk[position++] = (byte) ascii;
  }

  /** Writes {@code null}. */
  public void nullValue() {
    word(NULL, 4);
  }

  /**
   * Writes {@code true} or {@code false}.
   *
   * @param value which
   */
  public void bool(boolean value) {
    if (value) {
      word(TRUE, 4);
    } else {
      word(FALSE, 5);
    }
  }

  private void word(long word, int bytes) {
    room(8);
    Words.set(chunk, position, word);
    position += bytes;
  }

  /**
   * Writes an Int.
   *
   * @param value the number
   */
  public void int32(int value) {
    room(NumberText.MAX_LONG);
    position = NumberText.int32(value, chunk, position);
  }

  /**
   * Writes a number that a custom scalar serializes to.
   *
   * @param value the number
   */
  public void int64(long value) {
    room(NumberText.MAX_LONG);
    position = NumberText.int64(value, chunk, position);
  }

  /**
   * Writes the digits of a number in quotes: an ID that Java holds as a number.
   *
   * @param value the number
   */
  public void int64AsString(long value) {
    room(NumberText.MAX_LONG + 2);
    byte[] bytes = chunk;
    int p = position;
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
  public void float64(double value) {
    room(NumberText.MAX_LONG);
    int end = NumberText.shortDecimal(value, chunk, position);
    if (end >= 0) {
      position = end;
    } else {
      ascii(Double.toString(ResultCoercion.finite(value)));
    }
  }

  /**
   * Writes a Float that Java holds as a {@code float}, as {@link Float#toString(float)} has it:
   * {@code 0.1f} is {@code 0.1}, not {@code 0.10000000149011612}.
   *
   * @param value a finite number
   * @throws CoercionException for any other; nothing is written
   */
  public void float32(float value) {
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
  public void string(String value) {
    int length = value.length();
    if (length > StringText.PIECE) {
      pieces(value);
      return;
    }
    room(length + 16); // quotes, and a word beyond the text
    byte[] bytes = chunk;
    int p = position + 1;
    if (StringText.copyPlain(value, bytes, p)) {
      bytes[p - 1] = '"';
      bytes[p + length] = '"';
      position = p + length + 1;
    } else {
      pieces(value);
    }
  }

  private void pieces(String value) {
    one('"');
    int length = value.length();
    int from = 0;
    while (from < length) {
      int to = Math.min(length, from + StringText.PIECE);
      if (to < length && StringText.isPair(value, to - 1)) {
        to++;
      }
      int size = to - from;
      room(size + 16);
      if (length > StringText.PIECE && StringText.copyPlain(value, from, to, chunk, position)) {
        position += size;
      } else {
        room(size * StringText.MAX_BYTES_PER_CHAR);
        position = StringText.encode(value, from, to, chunk, position);
      }
      from = to;
    }
    one('"');
  }

  /**
   * Writes a string in quotes, or {@code null}.
   *
   * @param value the string, or null
   */
  public void stringOrNull(@Nullable String value) {
    if (value == null) {
      nullValue();
    } else {
      string(value);
    }
  }

  /**
   * Writes a value that a custom scalar serializes to: a string, number, boolean or null, or a list
   * or map of these.
   *
   * @param value the value
   * @throws CoercionException for anything else; part of the value may have been written then
   */
  public void value(@Nullable Object value) {
    JsonValues.write(value, this);
  }

  /** Writes text that is known to be ASCII, without quotes. */
  @SuppressWarnings("deprecation") // exact for ASCII
  void ascii(String text) {
    int length = text.length();
    room(length);
    text.getBytes(0, length, chunk, position);
    position += length;
  }

  /**
   * Writes JSON text as it is.
   *
   * @param json UTF-8 bytes, which the writer copies
   */
  public void raw(byte[] json) {
    int from = 0;
    while (from < json.length) {
      room(1);
      int part = Math.min(json.length - from, chunk.length - position);
      System.arraycopy(json, from, chunk, position, part);
      position += part;
      from += part;
    }
  }
}
