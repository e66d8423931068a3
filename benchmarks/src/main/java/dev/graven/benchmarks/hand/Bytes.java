package dev.graven.benchmarks.hand;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Eight bytes of an array as one number, the first byte in the lowest bits. */
final class Bytes {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private Bytes() {}

  static long get(byte[] bytes, int at) {
    return (long) LONG.get(bytes, at);
  }

  static void put(byte[] bytes, int at, long word) {
    LONG.set(bytes, at, word);
  }

  static void put(byte[] bytes, int at, int word) {
    INT.set(bytes, at, word);
  }

  /** Up to eight ASCII characters as a word, to be stored at once. */
  static long word(String ascii) {
    byte[] bytes = new byte[Long.BYTES];
    byte[] text = ascii.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(text, 0, bytes, 0, text.length);
    return get(bytes, 0);
  }
}
