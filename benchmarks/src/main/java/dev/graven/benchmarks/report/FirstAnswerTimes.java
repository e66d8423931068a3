package dev.graven.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads lines {@code program microseconds} that {@code benchmarks/first-answer} measured. */
public final class FirstAnswerTimes {
  private static final double MICROS_PER_MILLI = 1_000;

  private FirstAnswerTimes() {}

  /**
   * Prints medians, and what the targets speak of.
   *
   * @param arguments the file
   */
  public static void main(String... arguments) throws IOException {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      String[] words = line.split(" ", 2);
      times
          .computeIfAbsent(words[0], key -> new ArrayList<>())
          .add(Double.parseDouble(words[1]) / MICROS_PER_MILLI);
    }
    double empty = median(times, "empty");
    double graven = median(times, "graven");
    double graphQLJava = median(times, "graphql-java");
    System.out.printf(
        Locale.ROOT,
        "first-answer jdk=%d empty=%.0fms graven=%.0fms graphql-java=%.0fms"
            + " graven-empty=%.0fms graven/graphql-java=%.2f%n",
        Runtime.version().feature(),
        empty,
        graven,
        graphQLJava,
        graven - empty,
        graven / graphQLJava);
  }

  private static double median(Map<String, List<Double>> times, String program) {
    return Statistics.median(times.getOrDefault(program, List.of()));
  }
}
