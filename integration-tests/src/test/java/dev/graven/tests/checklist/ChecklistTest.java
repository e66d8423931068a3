package dev.graven.tests.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every row of {@code docs/conformance.md} has a test, or a reason why it has none. */
class ChecklistTest {
  private static final Path PAGE = Path.of("../docs/conformance.md");

  /** The project's list of rows, where it lies beside the project. */
  private static final Path CHECKLIST = Path.of("../../shared/spec-checklist.md");

  private static final String ID = "[A-Z]{2,3}-[A-Z0-9]+";

  /** {@code | VAR-08 | null for a list | |} and {@code | ScalarLeafs | section 5.3.3 | |}. */
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (" + ID + "|[A-Z][A-Za-z]+) \\|.*\\| *(.*?) *\\|$");

  /** The ids at the start of a display name: {@code "VAR-05, VAR-22 every violation"}. */
  private static final Pattern TESTED =
      Pattern.compile("\"((?:" + ID + ",? )+)|\"([A-Z][A-Za-z]+): |\\(([A-Z][A-Za-z]+),");

  @Test
  void everyRow_hasATestOrAReason() throws IOException {
    Set<String> tested = tested();
    Set<String> missing = new TreeSet<>();
    rows()
        .forEach(
            (row, reason) -> {
              if (reason.isEmpty() && !tested.contains(row)) {
                missing.add(row);
              }
            });
    assertThat(missing).as("rows without test and without reason").isEmpty();
  }

  @Test
  void reasons_areOfRowsWithoutTest() throws IOException {
    Set<String> tested = tested();
    assertThat(rows())
        .allSatisfy(
            (row, reason) ->
                assertThat(reason.isEmpty() || !tested.contains(row))
                    .as("%s has a test: its reason in %s goes", row, PAGE)
                    .isTrue());
  }

  @Test
  void page_hasAllRowsOfTheChecklist() throws IOException {
    assumeTrue(Files.exists(CHECKLIST), () -> "no checklist at " + CHECKLIST);
    Pattern row = Pattern.compile("(?m)^\\| ((?!RC-OBJ)" + ID + ")");
    String listed = Files.readString(CHECKLIST);
    int executionSections = listed.indexOf("\n## 2");
    String compiled = executionSections < 0 ? listed : listed.substring(0, executionSections);

    assertThat(rows().keySet())
        .containsAll(row.matcher(compiled).results().map(it -> it.group(1)).toList());
  }

  /** Reasons by row; empty for a row that has to have a test. */
  private static Map<String, String> rows() throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    ROW.matcher(Files.readString(PAGE)).results().forEach(it -> rows.put(it.group(1), it.group(2)));
    assertThat(rows).hasSizeGreaterThan(150);
    return rows;
  }

  private static Set<String> tested() throws IOException {
    Set<String> tested = new TreeSet<>();
    for (String module : Set.of("runtime", "processor", "integration-tests")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/test/java"))) {
        for (Path file : files.filter(it -> it.toString().endsWith("Test.java")).toList()) {
          TESTED.matcher(Files.readString(file)).results().forEach(it -> add(it, tested));
        }
      }
    }
    return tested;
  }

  private static void add(MatchResult found, Set<String> tested) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        tested.addAll(Set.of(found.group(group).strip().split(",? ")));
      }
    }
  }
}
