package dev.graven.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.graven.benchmarks.Side;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every iteration that JMH timed, by subject, all rounds together.
 *
 * @param times nanoseconds per answer
 * @param allocations bytes per answer
 */
record Measurements(Map<String, List<Double>> times, Map<String, List<Double>> allocations) {

  /** Reads JMH's results. */
  static Measurements read(Path json) throws IOException {
    Map<String, List<Double>> times = new HashMap<>();
    Map<String, List<Double>> allocations = new HashMap<>();
    for (JsonNode result : new JsonMapper().readTree(json.toFile())) {
      String subject = result.path("params").path("subject").asText();
      add(times, subject, result.path("primaryMetric"));
      add(allocations, subject, result.path("secondaryMetrics").path("gc.alloc.rate.norm"));
    }
    return new Measurements(times, allocations);
  }

  private static void add(Map<String, List<Double>> all, String subject, JsonNode metric) {
    List<Double> values = all.computeIfAbsent(subject, key -> new ArrayList<>());
    for (JsonNode fork : metric.path("rawData")) {
      fork.forEach(value -> values.add(value.asDouble()));
    }
  }

  /** The median time of an answer, in nanoseconds. */
  double time(String workload, Side side) {
    return median(times, workload, side);
  }

  /** The median of what an answer allocates, in bytes. */
  double allocation(String workload, Side side) {
    return median(allocations, workload, side);
  }

  private static double median(Map<String, List<Double>> all, String workload, Side side) {
    String subject = workload + "/" + side.label();
    List<Double> values = all.getOrDefault(subject, List.of());
    if (values.isEmpty()) {
      throw new IllegalStateException("Nothing was measured for " + subject);
    }
    return Statistics.median(values);
  }
}
