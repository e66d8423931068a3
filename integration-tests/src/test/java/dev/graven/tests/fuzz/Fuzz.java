package dev.graven.tests.fuzz;

import dev.graven.tests.harness.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The program behind {@code integration-tests/fuzz}: {@code COUNT [SEED [LOG [dynamic|calls]]]}.
 * Every two hundred operations share a schema and a call of javac; the schema's seed counts up from
 * SEED. Seeds are in turn of dynamic types and of classes whose fields are called in all the ways
 * that there are, or all of one of these. A line about each seed is appended to LOG, and a seed
 * that has one there is not run again: what was interrupted goes on. Ends with {@code N passed, N
 * failed}, and fails if any did.
 */
public final class Fuzz {
  private static final int BATCH = 200;

  /** What {@link #main} writes into a log. */
  private static final Pattern LINE = Pattern.compile("seed (\\d+) .* (\\d+) failed");

  /** How many findings of a seed are reduced: those after the first are often the same. */
  private static final int REDUCED = 2;

  private Fuzz() {}

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    Path log = Path.of(arguments.length > 2 ? arguments[2] : "/dev/null");
    String only = arguments.length > 3 ? arguments[3] : "";
    Set<Long> done = new HashSet<>();
    int failed = 0;
    if (Files.isRegularFile(log)) {
      for (String line : Files.readAllLines(log)) {
        Matcher seen = LINE.matcher(line);
        if (seen.matches()) {
          done.add(Long.parseLong(seen.group(1)));
          failed += Integer.parseInt(seen.group(2));
        }
      }
    }
    for (int begun = 0; begun < count; begun += BATCH, seed++) {
      if (!done.contains(seed)) {
        int size = Math.min(BATCH, count - begun);
        boolean isOfCalls = only.isEmpty() ? seed % 2 == 0 : only.equals("calls");
        FuzzSubject subject = isOfCalls ? new CallsSubject(seed) : new DynamicSubject(seed);
        FuzzBatch batch = new FuzzBatch(seed, size, subject);
        int failures = run(batch);
        failed += failures;
        String line =
            "seed %d operations %d %s %d failed".formatted(seed, size, subject.tally(), failures);
        Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      }
    }
    System.out.printf("%d passed, %d failed%n", count - failed, failed);
    System.exit(failed == 0 ? 0 : 1);
  }

  /** Runs a seed; returns how many operations failed. */
  private static int run(FuzzBatch batch) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    try {
      List<FuzzBatch.Finding> findings = batch.run(folder.resolve("batch"));
      for (int i = 0; i < findings.size(); i++) {
        FuzzBatch.Finding finding = findings.get(i);
        print(finding, batch.subject().sdl());
        if (i < REDUCED) {
          FuzzBatch.Finding reduced =
              Reducer.reduce(batch.subject(), finding, folder.resolve("reduced" + i));
          print(reduced, batch.subject().describe(reduced.document()));
        }
      }
      return findings.size();
    } finally {
      Folders.delete(folder);
    }
  }

  private static void print(FuzzBatch.Finding finding, String sdl) {
    System.out.printf(
        "seed %d%n%s%nvariables %s%n%s%n%s%n",
        finding.seed(), finding.document(), finding.variables(), finding.message(), sdl);
  }
}
