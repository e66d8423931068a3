package dev.graven.soak;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A quarter of the time.
 *
 * @param number from 1; 0 is the warm-up
 * @param requests how many were answered
 * @param heap bytes after collection, the median of the samples
 */
record Quarter(int number, long requests, long heap) {
  private static final double LIMIT = 1.05;

  static Quarter of(int number, long requests, long[] samples) {
    long[] sorted = samples.clone();
    Arrays.sort(sorted);
    return new Quarter(number, requests, sorted[sorted.length / 2]);
  }

  /** Whether the last quarter left more than the first, by more than a twentieth. */
  static boolean grows(List<Quarter> quarters) {
    return quarters.get(quarters.size() - 1).heap > quarters.get(0).heap * LIMIT;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "quarter %d: %,d requests, %,d bytes after collection",
        number,
        requests,
        heap);
  }
}
