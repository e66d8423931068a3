package dev.graven.runtime;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * JSON text in UTF-8, written front to back by generated code: each call takes the position that
 * the call before has returned. It checks nothing about the order of calls: the compiler has. One
 * thread uses a writer, and only until the response is finished.
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
   * @param p the position
   * @param key the field
   * @return the position after it
   */
  public int firstKey(int p, Key key) {
    return key(room(p), key, key.word0() ^ COMMA_TO_BRACE);
  }

  /**
   * Writes {@code ,"name":} after a value, into room that there is.
   *
   * @param p the position
   * @param key the field
   * @return the position after it
   */
  public int key(int p, Key key) {
    return key(p, key, key.word0());
  }

  private int key(int p, Key key, long word0) {
    byte[] bytes = chunk;
    Words.set(bytes, p, word0);
    if (key.length() > 8) {
      Words.set(bytes, p + 8, key.word1());
    }
    if (key.length() > 16) {
      Words.set(bytes, p + 16, key.word2());
      Words.set(bytes, p + 24, key.word3());
    }
    return key.rest() == null ? p + key.length() : rest(p + key.length(), key.rest());
  }

  /** A loop, not a recursion: HotSpot would inline one level of that into every generated call. */
  private int rest(int position, Key second) {
    int p = position;
    for (Key key = second; key != null; key = key.rest()) {
      p = room(p, Key.BYTES);
      key.write(chunk, p);
      p += key.length();
    }
    return p;
  }

  /**
   * Writes {@code "name":}, with a comma before it unless it comes right after {@link
   * #beginObject}: for objects whose first field depends on conditions.
   *
   * @param p the position
   * @param key the field
   * @return the position after it
   */
  public int nextKey(int p, Key key) {
    int last = p - 1; // -1 after a rollback only, and a value follows those
    return chunk[last] == '{' ? firstKey(last, key) : key(room(p), key);
  }

  /**
   * Writes <code>{</code>.
   *
   * @param p the position
   * @return the position after it
   */
  public int beginObject(int p) {
    return one(room(p, 1), '{');
  }

  /**
   * Writes <code>}</code>, into room that there is.
   *
   * @param p the position
   * @return the position after it
   */
  public int endObject(int p) {
    return one(p, '}');
  }

  /**
   * Writes <code>{}</code>.
   *
   * @param p the position
   * @return the position after it
   */
  public int emptyObject(int p) {
    return one(beginObject(p), '}');
  }

  /**
   * Writes {@code [}, into room that there is.
   *
   * @param p the position
   * @return the position after it
   */
  public int beginList(int p) {
    return one(p, '[');
  }

  /**
   * Writes {@code ,} behind an item of a list, into room that there is. {@link #endList} replaces
   * the last one.
   *
   * @param p the position
   * @return the position after it
   */
  public int comma(int p) {
    return one(p, ',');
  }

  /**
   * Writes {@code ]}: in the place of the last item's comma or, without items, into room that there
   * is.
   *
   * @param p the position, which is that after the comma
   * @param items how many items the list has
   * @return the position after it
   */
  public int endList(int p, int items) {
    return one(items > 0 ? p - 1 : p, ']');
  }

  /**
   * Writes {@code []}.
   *
   * @param p the position
   * @return the position after it
   */
  public int emptyList(int p) {
    return one(one(room(p, 2), '['), ']');
  }

  int colon(int p) {
    return one(p, ':');
  }

  /**
   * Writes a value that a custom scalar serializes to: a string, number, boolean or null, or a list
   * or map of these.
   *
   * @param p the position
   * @param value the value
   * @return the position after it
   * @throws CoercionException for anything else
   */
  public int value(int p, @Nullable Object value) {
    return JsonValues.write(p, value, this);
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
   * @param position the position
   * @param json UTF-8 bytes, which the writer copies
   * @return the position after it
   */
  public int raw(int position, byte[] json) {
    int p = position;
    int from = 0;
    while (from < json.length) {
      p = room(p, 1);
      int part = Math.min(json.length - from, chunk.length - p - SLACK);
      System.arraycopy(json, from, chunk, p, part);
      p += part;
      from += part;
    }
    return p;
  }
}
