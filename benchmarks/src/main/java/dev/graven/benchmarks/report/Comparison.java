package dev.graven.benchmarks.report;

import static dev.graven.benchmarks.Side.GRAPHQL_JAVA;
import static dev.graven.benchmarks.Side.GRAVEN;
import static dev.graven.benchmarks.Side.HAND;
import static dev.graven.benchmarks.Side.JACKSON;

import dev.graven.benchmarks.Side;
import dev.graven.benchmarks.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;

/**
 * Ratios of medians, as text.
 *
 * @param jdk the feature version that was measured on
 */
record Comparison(int jdk, Request request, Measurements measurements) {
  private static final int NANOS_PER_MICRO = 1_000;

  /** One line per workload, and one about growth where several sizes were measured. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (String workload : request.workloads()) {
      StringBuilder line = new StringBuilder(workload);
      line.append(request.stream() ? " stream" : "").append(" jdk=").append(jdk);
      line.append(time(workload, GRAVEN, HAND)).append(time(workload, GRAVEN, JACKSON));
      line.append(time(workload, GRAPHQL_JAVA, GRAVEN));
      for (Side side : request.sidesOf(workload)) {
        if (side.label().startsWith("hand-")) {
          line.append(time(workload, side, HAND));
        }
      }
      line.append(" alloc").append(allocation(workload, GRAVEN, HAND));
      lines.add(line.append(allocation(workload, GRAPHQL_JAVA, GRAVEN)).toString());
    }
    List<String> seats =
        request.workloads().stream().filter(name -> name.startsWith("seats-")).toList();
    if (seats.size() > 1) {
      StringBuilder line = new StringBuilder("growth jdk=").append(jdk).append(" graven ns/seat");
      for (String workload : seats) {
        double each = measurements.time(workload, GRAVEN) / Workload.of(workload).size();
        line.append(String.format(Locale.ROOT, " %s=%.1f", workload, each));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** The same as a table in Markdown, with the medians themselves. */
  String table() {
    StringBuilder text = new StringBuilder("| workload |");
    request.sides().forEach(side -> text.append(' ').append(side.label()).append(", µs |"));
    text.append(" graven/hand | graven/jackson | graphql-java/graven | alloc graven/hand |")
        .append(" alloc graphql-java/graven |\n|---|")
        .append("--:|".repeat(request.sides().size() + 5))
        .append('\n');
    for (String workload : request.workloads()) {
      text.append("| ").append(workload).append(" |");
      for (Side side : request.sides()) {
        text.append(' ').append(micros(workload, side)).append(" |");
      }
      for (String cell :
          List.of(
              time(workload, GRAVEN, HAND),
              time(workload, GRAVEN, JACKSON),
              time(workload, GRAPHQL_JAVA, GRAVEN),
              allocation(workload, GRAVEN, HAND),
              allocation(workload, GRAPHQL_JAVA, GRAVEN))) {
        text.append(' ').append(cell, cell.indexOf('=') + 1, cell.length()).append(" |");
      }
      text.append('\n');
    }
    return text.toString();
  }

  private String micros(String workload, Side side) {
    if (!request.sidesOf(workload).contains(side)) {
      return "";
    }
    double micros = measurements.time(workload, side) / NANOS_PER_MICRO;
    return String.format(Locale.ROOT, micros < 100 ? "%.2f" : "%.0f", micros);
  }

  private String time(String workload, Side side, Side other) {
    return ratio(workload, side, other, measurements::time);
  }

  private String allocation(String workload, Side side, Side other) {
    return ratio(workload, side, other, measurements::allocation);
  }

  /** Empty where one of the two was not measured. */
  private String ratio(
      String workload, Side side, Side other, ToDoubleBiFunction<String, Side> measured) {
    if (!request.sidesOf(workload).containsAll(List.of(side, other))) {
      return "";
    }
    double value = measured.applyAsDouble(workload, side);
    double otherValue = measured.applyAsDouble(workload, other);
    return " " + side.label() + "/" + other.label() + "=" + Statistics.ratio(value, otherValue);
  }
}
