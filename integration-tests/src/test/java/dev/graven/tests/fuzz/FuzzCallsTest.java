package dev.graven.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However fields are called, and in whatever order they answer: the answer is graphql-java's, and
 * no call is made twice.
 */
class FuzzCallsTest {
  private static final int OPERATIONS = 60;

  private int compared;
  private int withData;

  @Property(tries = 4, seed = "20261121", shrinking = ShrinkingMode.OFF)
  void everyOperation_answersLikeTheOracle(@ForAll @LongRange(min = 0, max = 1_000_000) long seed)
      throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    try {
      FuzzBatch batch = new FuzzBatch(seed, OPERATIONS, new CallsSubject(seed));
      List<FuzzBatch.Finding> findings = batch.run(folder.resolve("batch"));
      assertThat(findings.stream().limit(1).map(it -> Reducer.reduce(batch.subject(), it, folder)))
          .isEmpty();

      FuzzSubject.Tally tally = batch.subject().tally();
      assertThat(tally.compared).isGreaterThan(OPERATIONS * 2);
      assertThat(tally.withErrors).isBetween(tally.compared / 20, tally.compared * 19 / 20);
      assertThat(tally.withData).isGreaterThan(tally.compared / 3);
      assertThat(tally.givenUp).isPositive();
      assertThat(tally.primedKeys).isPositive();
      compared += tally.compared;
      withData += tally.withData;
    } finally {
      Folders.delete(folder);
    }
  }

  /** One schema whose nulls reach the root often is chance; most of them are a poor generator. */
  @AfterProperty
  void mostAnswers_haveData() {
    assertThat(withData).isGreaterThan(compared * 2 / 3);
  }

  @Test
  void everyKindOfCall_occurs() {
    List<FieldCall> calls =
        LongStream.range(0, 10)
            .mapToObj(seed -> FieldCalls.choose(FuzzOracle.schema(RandomSchema.sdl(seed)), seed))
            .flatMap(it -> it.members().stream())
            .toList();
    assertThat(calls).extracting(FieldCall::kind).contains(FieldCall.Kind.values());
    assertThat(calls)
        .extracting(FieldCall::load)
        .anyMatch(it -> it != null && it.isEager())
        .anyMatch(it -> it != null && it.isReference())
        .anyMatch(it -> it != null && it.maxBatchSize() > 0);
    assertThat(calls)
        .extracting(FieldCall::takes)
        .anyMatch(FieldCall.Parameters::selection)
        .anyMatch(FieldCall.Parameters::loads)
        .anyMatch(FieldCall.Parameters::collection)
        .anyMatch(it -> !it.arguments());
  }

  /** A comparison that sees no difference would be worth nothing. */
  @Test
  void membersThatAnswerOtherwise_areSeen(@TempDir Path folder) {
    FuzzBatch batch = new FuzzBatch(1, 20, new CallsSubject(1, 2));
    assertThat(batch.run(folder)).hasSizeGreaterThan(10);
  }
}
