package dev.graven.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    FuzzBatch batch = new FuzzBatch(seed, OPERATIONS, new DynamicSubject(seed));
    List<FuzzBatch.Finding> findings = batch.run(folder.resolve("batch"));
    assertThat(findings.stream().limit(1).map(it -> Reducer.reduce(batch.subject(), it, folder)))
        .isEmpty();

    assertThat(share(batch, RandomDocument.Kind.MUTATION)).isGreaterThan(OPERATIONS / 6);
    assertThat(share(batch, RandomDocument.Kind.INTROSPECTION)).isGreaterThan(OPERATIONS / 6);
    FuzzSubject.Tally tally = batch.subject().tally();
    assertThat(tally.withErrors).isBetween(tally.compared / 10, tally.compared * 9 / 10);
    assertThat(tally.withData).isGreaterThan(tally.compared / 2);
  }

  private static long share(FuzzBatch batch, RandomDocument.Kind kind) {
    return batch.documents().stream()
        .flatMap(it -> it.kinds().values().stream())
        .filter(kind::equals)
        .count();
  }
}
