package dev.graven.benchmarks;

import java.io.IOException;
import java.io.OutputStream;

/** One side's way to answer one workload: the work that is timed, from data to bytes. */
public interface Answer {

  /** Answers in one new array. */
  byte[] toBytes() throws IOException;

  /** Answers into a stream, which the answer neither flushes nor closes. */
  void writeTo(OutputStream out) throws IOException;
}
