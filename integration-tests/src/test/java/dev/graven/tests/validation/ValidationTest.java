package dev.graven.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every verdict of graphql-js' validation tests is ours, rule by rule. */
class ValidationTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("graven.conformance", "../../shared/conformance"));

  /** How many rows there are at least: a file that is not read is no success. */
  private static final Map<String, Integer> ROWS =
      Map.of("validate.jsonl", 190, "validate-sdl.jsonl", 53);

  @ParameterizedTest(name = "REQ-08, 1.13 {0}")
  @DisplayName("verdicts of graphql-js")
  @ValueSource(strings = {"validate.jsonl", "validate-sdl.jsonl"})
  void everyVerdict_isOurs(String name) throws IOException {
    Path file = FOLDER.resolve(name);
    assumeTrue(Files.exists(file), () -> "no conformance data at " + file.toAbsolutePath());
    List<Validation.Verdict> verdicts = Validation.judge(file);
    assertThat(verdicts).hasSizeGreaterThanOrEqualTo(ROWS.get(name));
    assertThat(verdicts.stream().filter(it -> !it.passed())).isEmpty();
  }
}
