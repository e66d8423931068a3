package dev.graven.benchmarks;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Times one side of one workload per JVM. JMH goes through the subjects in the order given, and
 * through all of them in one round before the next begins, so that what the machine does meanwhile
 * meets every side.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class WorkloadBenchmark {
  /** A number that only makes a measurement differ from its repetition. */
  @Param("1")
  public int round;

  /** A {@link Workload}'s name and a {@link Side}'s label, with a slash between them. */
  @Param("small/graven")
  public String subject = "";

  private @Nullable Answer prepared;

  /** Builds the data and checks the answer. */
  @Setup
  public void setUp() throws IOException {
    int slash = subject.indexOf('/');
    String workload = subject.substring(0, slash);
    Answer answer = Workload.of(workload).sides().of(Side.of(subject.substring(slash + 1)));
    Checksum.check(workload, answer);
    System.gc(); // the data lies as it does in a process that has run for a while
    prepared = answer;
  }

  /** Delivers one array. */
  @Benchmark
  public byte[] bytes() throws IOException {
    return answer().toBytes();
  }

  /** Delivers into a stream that discards. */
  @Benchmark
  public long stream() throws IOException {
    DiscardingStream stream = new DiscardingStream();
    answer().writeTo(stream);
    return stream.count();
  }

  private Answer answer() {
    return Objects.requireNonNull(prepared);
  }
}
