package dev.graven.tests.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.operation.OperationStage;
import dev.graven.processor.schema.SchemaStage;
import dev.graven.processor.schema.ValidatedSchema;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.Hierarchy;
import dev.graven.processor.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Judges rows of the conformance data for validation. A row is the verdict of one rule of
 * graphql-js: what it refuses, our schema and operation stages must refuse with a report of that
 * rule; what it accepts must get no report of that rule, whatever others it gets.
 */
public final class Validation {
  private static final Declarations NO_JAVA =
      new Declarations(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Hierarchy.NONE);

  private Validation() {}

  /** Judges the rows of a file, prints what fails, and ends with {@code N passed, N failed}. */
  public static void main(String... arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("usage: integration-tests/validation FILE");
      System.exit(2);
    }
    List<Verdict> verdicts = judge(Path.of(arguments[0]));
    List<Verdict> failed = verdicts.stream().filter(it -> !it.passed()).toList();
    failed.forEach(System.out::println);
    System.out.printf("%d passed, %d failed%n", verdicts.size() - failed.size(), failed.size());
    System.exit(failed.isEmpty() ? 0 : 1);
  }

  /**
   * Our verdict on a row.
   *
   * @param refused whether graphql-js refuses it
   * @param reports everything that we report
   */
  record Verdict(String rule, String test, boolean refused, boolean passed, List<String> reports) {
    @Override
    public String toString() {
      return "FAILED %s: %s%n  %s, and we report%n    %s"
          .formatted(
              rule,
              test,
              refused ? "must be refused" : "must be accepted",
              String.join(System.lineSeparator() + "    ", reports));
    }
  }

  /** Our verdicts on the rows of a file, without those of rules out of scope. */
  static List<Verdict> judge(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Verdict> verdicts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = json.readTree(line);
      String rule = row.get("rule").asText();
      if (!Rules.OUT_OF_SCOPE.contains(rule)) {
        boolean ofSchema = row.get("kind").asText().equals("validateSDL");
        boolean refused = !row.get("errors").isEmpty();
        List<String> reports = ofSchema ? ofSchema(row) : ofOperation(row);
        Predicate<String> report = Rules.report(rule, ofSchema);
        boolean passed = refused == reports.stream().anyMatch(report);
        verdicts.add(new Verdict(rule, row.get("test").asText(), refused, passed, reports));
      }
    }
    return verdicts;
  }

  private static List<String> ofSchema(JsonNode row) {
    List<SourceText> files = new ArrayList<>();
    if (!row.get("sdl").isNull()) {
      files.add(file("a.graphqls", row.get("sdl").asText()));
    }
    files.add(file("b.graphqls", row.get("doc").asText()));
    return texts(new SchemaStage().build(NO_JAVA, files).diagnostics());
  }

  private static List<String> ofOperation(JsonNode row) {
    StageResult<Optional<ValidatedSchema>> schema =
        new SchemaStage().build(NO_JAVA, List.of(file("s.graphqls", row.get("sdl").asText())));
    ValidatedSchema valid =
        schema
            .value()
            .orElseThrow(() -> new IllegalStateException(schema.diagnostics().toString()));
    return texts(
        new OperationStage()
            .read(
                valid,
                List.of(file("p/Document.graphql", row.get("doc").asText())),
                NO_JAVA,
                Optional.empty(),
                true,
                false)
            .diagnostics());
  }

  private static SourceText file(String path, String content) {
    int slash = path.lastIndexOf('/');
    int dot = path.lastIndexOf('.');
    return new SourceText(
        "graphql/" + path,
        slash < 0 ? "" : path.substring(0, slash),
        path.substring(slash + 1, dot),
        content,
        false);
  }

  private static List<String> texts(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(it -> "[" + it.id().text() + "] " + it.message()).toList();
  }
}
