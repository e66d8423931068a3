package dev.graven.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of text at once, the first byte in the lowest bits, whatever the machine's byte
 * order.
 */
final class Words {
  /** Eight bytes of a {@code byte[]} as a {@code long}; any offset. */
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;
  private static final long SPACES = ' ' * ONES;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long QUESTION_MARKS = '?' * ONES;

  private Words() {}

  static long get(byte[] bytes, int offset) {
    return (long) LONG.get(bytes, offset);
  }

  static void set(byte[] bytes, int offset, long word) {
    LONG.set(bytes, offset, word);
  }

  static void set(byte[] bytes, int offset, int half) {
    INT.set(bytes, offset, half);
  }

  /**
   * Finds bytes that JSON does not take as they are: control characters, {@code "}, {@code \} and
   * everything beyond ASCII. Exact for the whole word, not for which byte: a borrow may mark the
   * byte after a marked one.
   *
   * @return 0 if the word has none
   */
  static long special(long word) {
    return (word | (word - SPACES) | ((word ^ QUOTES) - ONES) | ((word ^ BACKSLASHES) - ONES))
        & HIGH_BITS;
  }

  /**
   * Finds what {@link #special} finds, and {@code ?}, which stands for what ISO 8859-1 cannot
   * encode.
   */
  static long specialOrUnmappable(long word) {
    return special(word) | (((word ^ QUESTION_MARKS) - ONES) & HIGH_BITS);
  }

  /** Fills all but the lowest bytes with spaces, which are never special. */
  static long lowest(int bytes, long word) {
    long mask = -1L >>> (64 - 8 * bytes);
    return (word & mask) | (SPACES & ~mask);
  }
}
