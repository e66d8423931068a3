package dev.graven.tests.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares random operations without end in sight: {@code COUNT [SEED]}. Every two hundred share a
 * schema and a call of javac; the schema's seed counts up from SEED. Ends with {@code N passed, N
 * failed}, and fails if any did.
 */
public final class Fuzz {
  private static final int BATCH = 200;

  private Fuzz() {}

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    int failed = 0;
    int done = 0;
    int responses = 0;
    for (; done < count; done += Math.min(BATCH, count - done), seed++) {
      FuzzBatch batch = new FuzzBatch(seed, Math.min(BATCH, count - done));
      List<FuzzBatch.Finding> findings = run(batch);
      findings.forEach(Fuzz::print);
      failed += findings.size();
      responses += batch.compared();
      if ((done / BATCH) % 25 == 24) {
        System.out.printf("%d operations, %d responses, %d failed%n", done, responses, failed);
      }
    }
    System.out.printf("%d passed, %d failed%n", count - failed, failed);
    System.exit(failed == 0 ? 0 : 1);
  }

  private static List<FuzzBatch.Finding> run(FuzzBatch batch) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    try {
      return batch.run(folder);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(Fuzz::delete);
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(FuzzBatch.Finding finding) {
    System.out.printf(
        "seed %d%n%s%nvariables %s%n%s%n%s%n",
        finding.seed(), finding.document(), finding.variables(), finding.message(), finding.sdl());
  }
}
