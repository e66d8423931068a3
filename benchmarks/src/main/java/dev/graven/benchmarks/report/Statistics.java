package dev.graven.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** Numbers about numbers. */
final class Statistics {

  private Statistics() {}

  /** The middle value; of an even number of them, the mean of the two in the middle. */
  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** A ratio in three digits, such as 1.08 or 14.2. */
  static String ratio(double numerator, double denominator) {
    double ratio = numerator / denominator;
    return String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%.1f", ratio);
  }
}
