package dev.graven.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A response name as the bytes that go before its value: {@code ,"name":}. Generated code keeps one
 * constant per name.
 *
 * <p>It is a record of numbers because HotSpot folds the components of a constant record: writing a
 * key compiles to stores of constants, where copying an array would be a call. The components are
 * of no use elsewhere.
 *
 * @param length how many bytes of the four words count, from 1 to 32
 * @param word0 bytes 0 to 7, the first one in the lowest bits
 * @param word1 bytes 8 to 15
 * @param word2 bytes 16 to 23
 * @param word3 bytes 24 to 31
 * @param rest what follows byte 31, if anything
 */
public record Key(int length, long word0, long word1, long word2, long word3, @Nullable Key rest) {
  /** How many bytes one key holds. */
  static final int BYTES = 32;

  /**
   * Encodes a name.
   *
   * @param responseName the name; any string is written as correct JSON
   * @return the key
   */
  public static Key of(String responseName) {
    ResponseWriter writer = new ResponseWriter();
    int p = writer.string(writer.one(writer.room(0), ','), responseName);
    return of(writer.finish(writer.colon(p)).toBytes(), 0);
  }

  /**
   * Encodes a name together with a string that is always its value: {@code ,"name":"value"}.
   *
   * @param responseName the name
   * @param value the string
   * @return the key, after which no value is written
   */
  public static Key of(String responseName, String value) {
    ResponseWriter writer = new ResponseWriter();
    int p = writer.colon(writer.string(writer.one(writer.room(0), ','), responseName));
    return of(writer.finish(writer.string(p, value)).toBytes(), 0);
  }

  /** Writes the words: {@link #BYTES} at most. */
  void write(byte[] target, int position) {
    Words.set(target, position, word0);
    Words.set(target, position + 8, word1);
    Words.set(target, position + 16, word2);
    Words.set(target, position + 24, word3);
  }

  private static Key of(byte[] bytes, int offset) {
    byte[] words = new byte[BYTES];
    int length = Math.min(BYTES, bytes.length - offset);
    System.arraycopy(bytes, offset, words, 0, length);
    int next = offset + length;
    return new Key(
        length,
        Words.get(words, 0),
        Words.get(words, 8),
        Words.get(words, 16),
        Words.get(words, 24),
        next < bytes.length ? of(bytes, next) : null);
  }
}
