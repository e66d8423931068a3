package dev.graven.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;

/** Whatever is valid is answered as graphql-java answers it. */
class FuzzTest {
  private static final int OPERATIONS = 300;

  @Property(tries = 1, seed = "20261121", shrinking = ShrinkingMode.OFF)
  void everyOperation_answersLikeTheOracle(@ForAll @LongRange(min = 0, max = 1_000_000) long seed)
      throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    FuzzBatch batch = new FuzzBatch(seed, OPERATIONS);
    assertThat(batch.run(folder)).isEmpty();

    assertThat(share(batch, "mutation")).isGreaterThan(OPERATIONS / 6);
    assertThat(share(batch, "introspection")).isGreaterThan(OPERATIONS / 6);
    assertThat(batch.withErrors()).isBetween(batch.compared() / 10, batch.compared() * 9 / 10);
    assertThat(batch.withData()).isGreaterThan(batch.compared() / 2);
  }

  private static long share(FuzzBatch batch, String kind) {
    return batch.operations().stream().filter(it -> it.kind().equals(kind)).count();
  }
}
