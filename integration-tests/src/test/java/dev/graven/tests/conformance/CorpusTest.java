package dev.graven.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sample of the conformance corpus; {@code integration-tests/conformance} runs all of it. */
class CorpusTest {
  private static final Path FOLDER = Path.of("../../shared/conformance");
  private static final int SCHEMAS = 6;
  private static final int BOUND = 3;

  @BeforeEach
  void needsTheData() {
    assumeTrue(Files.exists(FOLDER), () -> "no conformance data at " + FOLDER);
  }

  private static List<Corpus.Schema> sample() throws Exception {
    List<Corpus.Schema> all = Corpus.read(FOLDER.resolve("corpus.jsonl")).schemas();
    List<Corpus.Schema> sample = new ArrayList<>();
    for (int i = 0; i < SCHEMAS; i++) {
      sample.add(all.get(i * (all.size() - 1) / (SCHEMAS - 1)));
    }
    return sample;
  }

  private static List<CorpusRun.Outcome> failures(List<CorpusRun.Outcome> outcomes) {
    return outcomes.stream().filter(it -> it.difference().isPresent()).toList();
  }

  @Test
  void everyCase_hasTheExpectedResponse() throws Exception {
    Map<Corpus.Case, Corpus.Expected> expected =
        Corpus.readExpected(FOLDER.resolve("expected-seed1.jsonl"));
    CorpusRun run =
        new CorpusRun(
            new Wiring.Settings("1", 12, 10),
            Optional.of(expected),
            Conformance.bound(sample(), BOUND));

    List<CorpusRun.Outcome> outcomes = Conformance.run(sample(), run);

    assertThat(outcomes).hasSizeGreaterThan(SCHEMAS * 5);
    assertThat(outcomes.stream().filter(it -> it.name().endsWith(" bound")))
        .hasSizeGreaterThan(BOUND * 5);
    assertThat(failures(outcomes)).isEmpty();
  }

  /** A runner that sees no differences would be worth nothing. */
  @Test
  void otherValues_differ() throws Exception {
    Map<Corpus.Case, Corpus.Expected> expected =
        Corpus.readExpected(FOLDER.resolve("expected-seed1.jsonl"));
    List<Corpus.Schema> first = sample().subList(0, 1);
    CorpusRun run =
        new CorpusRun(
            new Wiring.Settings("2", 12, 10), Optional.of(expected), Conformance.bound(first, 1));

    List<CorpusRun.Outcome> outcomes = Conformance.run(first, run);

    assertThat(outcomes.stream().filter(it -> !it.name().endsWith("refused")))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.difference()).isPresent());
  }
}
