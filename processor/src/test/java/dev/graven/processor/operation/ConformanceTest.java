package dev.graven.processor.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every verdict of a rule of graphql-js in the conformance data is ours: invalid documents are
 * refused with a report of that rule, valid ones get none of it.
 */
class ConformanceTest {
  private static final Path FILE =
      Path.of(System.getProperty("graven.conformance", "../../shared/conformance"))
          .resolve("validate.jsonl");

  /** Rules of graphql-js that are none of the specification, or about what is not compiled yet. */
  private static final Set<String> OUT_OF_SCOPE =
      Set.of(
          "NoDeprecatedCustomRule",
          "NoSchemaIntrospectionCustomRule",
          "MaxIntrospectionDepthRule",
          "SingleFieldSubscriptionsRule");

  /** Rules whose breach has a report of its own. */
  private static final Map<String, String> OWN_REPORTS =
      Map.of(
          "UniqueOperationNamesRule", "[DuplicateOperation]",
          "UniqueFragmentNamesRule", "[DuplicateFragment]",
          "NoUnusedFragmentsRule", "[Unused");

  /** Rows that are judged otherwise, by test. */
  private static final Set<String> GAPS =
      Set.of(
          // User code that parses a scalar cannot run at compile time.
          "Validate: Values of correct type Invalid input object value reports error for custom"
              + " scalar that returns undefined",
          // Input objects are not compiled yet.
          "Validate: Values of correct type Invalid oneOf input object value Exactly one nullable"
              + " variable",
          // The fragments are on a type that does not exist; that is reported instead.
          "Validate: Overlapping fields can be merged reports deep conflict after nested"
              + " fragments");

  @Test
  void verdictsOfEachRule() throws IOException {
    assumeTrue(Files.exists(FILE), () -> "no conformance data at " + FILE);
    Map<String, List<String>> differences = new TreeMap<>();
    int rows = 0;
    for (String line : Files.readAllLines(FILE)) {
      JsonNode row = new ObjectMapper().readTree(line);
      String rule = row.get("rule").asText();
      String document = row.get("doc").asText();
      if (OUT_OF_SCOPE.contains(rule)) {
        continue;
      }
      rows++;
      String expected = OWN_REPORTS.getOrDefault(rule, "(" + rule.replaceFirst("Rule$", "") + ", ");
      List<String> reports = Fixture.of(row.get("sdl").asText()).file("p/Doc", document).reports();
      boolean refused = reports.stream().anyMatch(it -> it.contains(expected));
      if (refused == row.get("errors").isEmpty()) {
        differences.put(row.get("test").asText(), reports);
      }
    }
    assertThat(rows).isGreaterThan(180);
    assertThat(differences).containsOnlyKeys(GAPS);
  }
}
