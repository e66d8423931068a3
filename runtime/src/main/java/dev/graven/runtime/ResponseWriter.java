package dev.graven.runtime;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * JSON text in UTF-8, written front to back by generated code. It checks nothing about the order of
 * calls: the compiler has. One thread uses a writer, and only until the response is finished.
 *
 * <p>Methods are small so that HotSpot inlines them into the generated ones, with the rare case (a
 * full chunk, a character to escape) outside. How they are written decides what they cost: {@code
 * docs/performance.md}.
 */
public final class ResponseWriter extends ScalarWriter {
  /** Turns the comma of a key into the brace of an object. */
  private static final long COMMA_TO_BRACE = ',' ^ '{';

  ResponseWriter() {}

  /**
   * Writes <code>{"name":</code>, the start of an object that has at least this field.
   *
   * @param key the field
   */
  public void firstKey(Key key) {
    key(key, key.word0() ^ COMMA_TO_BRACE, room(Key.BYTES));
  }

  /**
   * Writes {@code ,"name":} after a value.
   *
   * @param key the field
   */
  public void key(Key key) {
    key(key, key.word0(), position);
  }

  private void key(Key key, long word0, int start) {
    byte[] bytes = chunk;
    Words.set(bytes, start, word0);
    Words.set(bytes, start + 8, key.word1());
    if (key.length() > 16) {
      Words.set(bytes, start + 16, key.word2());
      Words.set(bytes, start + 24, key.word3());
    }
    position = start + key.length();
    if (key.rest() != null) {
      rest(key.rest());
    }
  }

  /** A loop, not a recursion: HotSpot would inline one level of that into every generated call. */
  private void rest(Key second) {
    for (Key key = second; key != null; key = key.rest()) {
      int p = room(Key.BYTES);
      key.write(chunk, p);
      position = p + key.length();
    }
  }

  /**
   * Writes {@code "name":}, with a comma before it unless it comes right after {@link
   * #beginObject()}: for objects whose first field depends on conditions.
   *
   * @param key the field
   */
  public void nextKey(Key key) {
    int last = position - 1; // -1 after a rollback only, and a value follows those
    if (chunk[last] == '{') {
      position = last;
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

  /**
   * Writes {@code ,} between two items of a list: before each but the first.
   *
   * @param index the index of the item that comes next
   */
  public void comma(int index) {
    int p = position;
    chunk[p] = ',';
    position = p + (index > 0 ? 1 : 0);
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

  /**
   * Encodes JSON text that was computed at build time, for {@link #raw}.
   *
   * @param pieces the text, cut where a constant of a class file would be too long
   * @return its UTF-8 bytes
   */
  public static byte[] json(String... pieces) {
    return String.join("", pieces).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes JSON text as it is.
   *
   * @param json UTF-8 bytes, which the writer copies
   */
  public void raw(byte[] json) {
    int from = 0;
    while (from < json.length) {
      int p = room(1);
      int part = Math.min(json.length - from, chunk.length - p - SLACK);
      System.arraycopy(json, from, chunk, p, part);
      position = p + part;
      from += part;
    }
  }
}
