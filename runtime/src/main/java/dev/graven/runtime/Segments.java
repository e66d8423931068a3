package dev.graven.runtime;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Finished text: arrays, of which the first bytes count. Never changed; read from any thread.
 *
 * @param arrays the text, in order
 * @param lengths how many bytes of each array belong to it
 * @param count how many arrays there are; behind them is nothing
 * @param size the sum of the lengths
 */
@SuppressWarnings("ArrayRecordComponent") // package-private, never compared, never handed out
record Segments(byte[][] arrays, int[] lengths, int count, long size) {

  void writeTo(OutputStream out, int skip) throws IOException {
    int from = skip;
    for (int i = 0; i < count; i++) {
      out.write(arrays[i], from, lengths[i] - from);
      from = 0;
    }
  }

  /** Copies the text, without its first bytes, and says where it ends. */
  int copyTo(byte[] target, int position, int skip) {
    int from = skip;
    int p = position;
    for (int i = 0; i < count; i++) {
      System.arraycopy(arrays[i], from, target, p, lengths[i] - from);
      p += lengths[i] - from;
      from = 0;
    }
    return p;
  }

  byte[] toBytes() {
    byte[] bytes = new byte[Math.toIntExact(size)];
    copyTo(bytes, 0, 0);
    return bytes;
  }
}
