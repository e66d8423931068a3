package dev.graven.benchmarks.hand;

/** Copies the characters' low bytes, then looks at eight of them at once. */
public final class WordWriter extends HandWriter {

  @Override
  boolean plain(String text, int length, byte[] target, int position) {
    return copied(text, length, target, position);
  }

  @SuppressWarnings("deprecation") // the only copy into an array that exists; high bytes follow
  static boolean copied(String text, int length, byte[] target, int position) {
    text.getBytes(0, length, target, position);
    return Words.plain(target, position, length) && ascii(text, length);
  }

  private static boolean ascii(String text, int length) {
    int bits = 0;
    if (length < Long.BYTES) {
      for (int i = 0; i < length; i++) {
        bits |= text.charAt(i);
      }
    } else {
      int last = length - Long.BYTES;
      bits = eight(text, last);
      for (int i = 0; i < last; i += Long.BYTES) {
        bits |= eight(text, i);
      }
    }
    return bits < 0x80;
  }

  private static int eight(String text, int i) {
    return text.charAt(i)
        | text.charAt(i + 1)
        | text.charAt(i + 2)
        | text.charAt(i + 3)
        | text.charAt(i + 4)
        | text.charAt(i + 5)
        | text.charAt(i + 6)
        | text.charAt(i + 7);
  }
}
