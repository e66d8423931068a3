package dev.graven.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.Folders;
import dev.graven.tests.harness.TightRuntime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code writes into the room that it was promised, and not a byte further. */
class PromisedRoomTest {
  private static final int OPERATIONS = 150;

  @Test
  void everyOperation_findsTheRoomThatTheCompilerCounted(@TempDir Path folder) throws Exception {
    assertThat(TightRuntime.call(Findings.class, folder)).isEmpty();
  }

  /** What differs from the oracle. */
  public static final class Findings implements Callable<List<String>> {
    @Override
    public List<String> call() throws Exception {
      Path folder = Files.createTempDirectory("room");
      try {
        FuzzBatch batch = new FuzzBatch(20261121, OPERATIONS, new DynamicSubject(20261121));
        List<FuzzBatch.Finding> findings = batch.run(folder);
        FuzzSubject.Tally tally = batch.subject().tally();
        assertThat(tally.withData).isGreaterThan(tally.compared / 2);
        return findings.stream().limit(1).map(FuzzBatch.Finding::toString).toList();
      } finally {
        Folders.delete(folder);
      }
    }
  }
}
