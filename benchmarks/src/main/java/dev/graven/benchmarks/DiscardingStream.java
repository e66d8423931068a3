package dev.graven.benchmarks;

import java.io.OutputStream;

/** Counts bytes. */
class DiscardingStream extends OutputStream {
  private long count;

  /** How many bytes were written. */
  final long count() {
    return count;
  }

  @Override
  public final void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] part, int from, int length) {
    count += length;
  }
}
