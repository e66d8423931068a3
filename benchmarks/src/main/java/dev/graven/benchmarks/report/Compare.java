package dev.graven.benchmarks.report;

import dev.graven.benchmarks.WorkloadBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The program behind {@code benchmarks/compare}: all sides in one JMH invocation, then one line per
 * workload. JMH's own output and its results stay in {@code target}.
 */
public final class Compare {
  private static final int ROUNDS = 3;
  private static final int QUICK_ROUNDS = 2;

  private Compare() {}

  /**
   * Measures and prints.
   *
   * @param arguments the module's folder, then what the user typed
   */
  public static void main(String... arguments) throws IOException, RunnerException {
    Path module = Path.of(arguments[0]);
    Request request;
    try {
      String[] typed = new String[arguments.length - 1];
      System.arraycopy(arguments, 1, typed, 0, typed.length);
      request = Request.of(typed);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.print(Request.USAGE);
      System.exit(2);
      return;
    }
    int jdk = Runtime.version().feature();
    String name =
        "comparison-jdk"
            + jdk
            + (request.stream() ? "-stream" : "")
            + (request.variants() ? "-variants" : "");
    Path results = module.resolve("target").resolve(name + ".json");
    Files.deleteIfExists(results);
    new Runner(
            options(request)
                .result(results.toString())
                .resultFormat(ResultFormatType.JSON)
                .output(module.resolve("target").resolve(name + ".log").toString())
                .build())
        .run();
    Measurements measurements = Measurements.read(results);
    Comparison comparison = new Comparison(jdk, request, measurements);
    comparison.lines().forEach(System.out::println);
    Files.writeString(module.resolve("target").resolve(name + ".md"), comparison.table());
    if (request.record()) {
      RecordedTable.merge(
          module.resolve("../docs/benchmarks.md").normalize(), name, comparison.table());
    }
  }

  private static ChainedOptionsBuilder options(Request request) {
    int iterations = request.quick() ? 3 : 5;
    TimeValue time = TimeValue.milliseconds(request.quick() ? 400 : 500);
    return new OptionsBuilder()
        .include(WorkloadBenchmark.class.getName() + (request.stream() ? ".stream$" : ".bytes$"))
        .param("subject", request.subjects())
        .param("round", rounds(request.quick() ? QUICK_ROUNDS : ROUNDS))
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .warmupIterations(iterations)
        .warmupTime(time)
        .measurementIterations(iterations)
        .measurementTime(time);
  }

  private static String[] rounds(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toArray(String[]::new);
  }
}
