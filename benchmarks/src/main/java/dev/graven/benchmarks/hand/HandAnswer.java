package dev.graven.benchmarks.hand;

import dev.graven.benchmarks.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/** A hand-written answer: one new writer per request. */
public abstract class HandAnswer implements Answer {
  private final Supplier<HandWriter> writers;

  HandAnswer(Supplier<HandWriter> writers) {
    this.writers = writers;
  }

  /**
   * Writes the whole text.
   *
   * @return the position after it
   */
  abstract int write(HandWriter out);

  @Override
  public final byte[] toBytes() {
    HandWriter out = writers.get();
    return out.join(write(out));
  }

  @Override
  public final void writeTo(OutputStream stream) throws IOException {
    HandWriter out = writers.get();
    out.writeTo(stream, write(out));
  }
}
