package dev.graven.benchmarks.hand;

/** Looks at eight bytes of text at once. */
final class Words {
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;
  private static final long SPACES = ' ' * ONES;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;

  private Words() {}

  /** Not zero if a byte is a control character, a quote, a backslash or not ASCII. */
  private static long special(long word) {
    return (word | (word - SPACES) | ((word ^ QUOTES) - ONES) | ((word ^ BACKSLASHES) - ONES))
        & HIGH_BITS;
  }

  /** Whether no byte is special; the array has a word of room behind the last one. */
  static boolean plain(byte[] bytes, int position, int length) {
    if (length < Long.BYTES) {
      long used = (1L << (Byte.SIZE * length)) - 1;
      return special((Bytes.get(bytes, position) & used) | (SPACES & ~used)) == 0;
    }
    int last = position + length - Long.BYTES;
    long found = special(Bytes.get(bytes, last));
    for (int i = position; i < last; i += Long.BYTES) {
      found |= special(Bytes.get(bytes, i));
    }
    return found == 0;
  }
}
