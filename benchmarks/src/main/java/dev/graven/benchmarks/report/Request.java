package dev.graven.benchmarks.report;

import dev.graven.benchmarks.Side;
import dev.graven.benchmarks.Workload;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param workloads names, in the order of reports
 * @param sides who is measured
 * @param quick a third of the time, for a first look
 * @param stream whether the answer goes into a stream instead of an array
 * @param variants whether the sides are Graven and the hand-written variants
 * @param record whether the table in the documentation is replaced
 */
record Request(
    List<String> workloads,
    List<Side> sides,
    boolean quick,
    boolean stream,
    boolean variants,
    boolean record) {
  private static final List<Side> SIDES =
      List.of(Side.GRAVEN, Side.HAND, Side.JACKSON, Side.GRAPHQL_JAVA);

  private static final List<Side> VARIANTS =
      List.of(Side.GRAVEN, Side.HAND, Side.HAND_MERGED, Side.HAND_WORDS);

  /** For growth alone: a million seats take graphql-java seconds, and gigabytes. */
  private static final List<Side> SIDES_OF_GROWTH = List.of(Side.GRAVEN, Side.HAND);

  static final String USAGE =
      """
      Usage: benchmarks/compare [WORKLOAD...] [--quick] [--stream] [--variants] [--record]
        WORKLOAD    one of %s, or the part before the number; all of them when none is given
        --quick     a third of the time, for a first look
        --stream    deliver into a stream that discards, instead of one array
        --variants  measure Graven and the hand-written variants, and nothing else
        --record    put the rows into docs/benchmarks.md
      """
          .formatted(String.join(", ", Workload.NAMES));

  /**
   * Reads arguments.
   *
   * @throws IllegalArgumentException with the reason
   */
  static Request of(String... arguments) {
    List<String> options = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    for (String argument : arguments) {
      (argument.startsWith("--") ? options : asked).add(argument);
    }
    boolean quick = options.remove("--quick");
    boolean stream = options.remove("--stream");
    boolean variants = options.remove("--variants");
    boolean record = options.remove("--record");
    if (!options.isEmpty()) {
      throw new IllegalArgumentException("Unknown option " + options.get(0));
    }
    for (String name : asked) {
      if (Workload.NAMES.stream().noneMatch(workload -> matches(workload, name))) {
        throw new IllegalArgumentException("Unknown workload " + name);
      }
    }
    List<String> workloads =
        Workload.NAMES.stream()
            .filter(
                workload ->
                    asked.isEmpty() || asked.stream().anyMatch(name -> matches(workload, name)))
            .toList();
    return new Request(workloads, variants ? VARIANTS : SIDES, quick, stream, variants, record);
  }

  private static boolean matches(String workload, String name) {
    return workload.equals(name) || workload.startsWith(name + "-");
  }

  /** What {@code WorkloadBenchmark} takes: every side of a workload before the next workload. */
  String[] subjects() {
    return workloads.stream()
        .flatMap(workload -> sidesOf(workload).stream().map(side -> workload + "/" + side.label()))
        .toArray(String[]::new);
  }

  /** Who is measured in a workload. */
  List<Side> sidesOf(String workload) {
    if (workload.startsWith("seats-")) {
      return SIDES_OF_GROWTH;
    }
    return sides.stream().filter(Workload.of(workload).answering()::contains).toList();
  }
}
