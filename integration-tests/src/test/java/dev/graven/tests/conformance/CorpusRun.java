package dev.graven.tests.conformance;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.Oracle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One schema of a corpus: its documents compiled and answered, each case compared with the expected
 * answer and with graphql-java's.
 */
final class CorpusRun {
  /** No nulls and no errors: here graphql-java and graphql-js answer the same. */
  private static Wiring.Settings constant(Wiring.Settings settings) {
    return new Wiring.Settings(settings.seed(), 0, 0);
  }

  private final Wiring.Settings settings;
  private final Optional<Map<Corpus.Case, Corpus.Expected>> expected;

  /**
   * @param expected answers under the settings; without them, graphql-java's under the settings are
   *     what is expected
   */
  CorpusRun(Wiring.Settings settings, Optional<Map<Corpus.Case, Corpus.Expected>> expected) {
    this.settings = settings;
    this.expected = expected;
  }

  /**
   * What came of a case.
   *
   * @param difference empty where it passed
   */
  record Outcome(String name, Optional<String> difference) {}

  /** The outcomes of all cases of a schema; a document that must be refused is a case. */
  List<Outcome> run(Corpus.Schema schema, Path folder) {
    List<Corpus.Document> documents = new ArrayList<>();
    List<Corpus.Document> refused = new ArrayList<>();
    for (Corpus.Document document : schema.documents()) {
      (cases(schema, document).isEmpty() ? refused : documents).add(document);
    }
    List<Outcome> outcomes = new ArrayList<>();
    if (!refused.isEmpty()) {
      List<Corpus.Document> accepted =
          CorpusModule.accepted(folder.resolve("refused"), schema, refused);
      for (Corpus.Document document : refused) {
        outcomes.add(
            new Outcome(
                schema.id() + " " + document.id() + " refused",
                accepted.contains(document)
                    ? Optional.of("no [NotSupported], although it has no case")
                    : Optional.empty()));
      }
    }
    try {
      CorpusModule module = CorpusModule.compile(folder.resolve("main"), schema, documents);
      for (Corpus.Document document : documents) {
        for (Corpus.Case it : cases(schema, document)) {
          outcomes.add(new Outcome(it.toString(), difference(module, schema, document, it)));
        }
      }
    } catch (IllegalStateException e) {
      for (Corpus.Document document : documents) {
        for (Corpus.Case it : cases(schema, document)) {
          outcomes.add(new Outcome(it.toString(), Optional.of(e.getMessage())));
        }
      }
    }
    return outcomes;
  }

  private List<Corpus.Case> cases(Corpus.Schema schema, Corpus.Document document) {
    return document.variables().keySet().stream()
        .map(variables -> new Corpus.Case(schema.id(), document.id(), variables))
        .filter(it -> expected.isEmpty() || expected.get().containsKey(it))
        .toList();
  }

  private Optional<String> difference(
      CorpusModule module, Corpus.Schema schema, Corpus.Document document, Corpus.Case it) {
    try {
      Map<String, Object> variables = document.variables().get(it.variables());
      if (expected.isEmpty()) {
        compareWithOracle(module, schema, document, variables, settings);
        return Optional.empty();
      }
      Wiring wiring = new Wiring(schema.sdl(), settings);
      GraphQLResponse response = module.execute(document, variables, wiring);
      Optional<String> difference =
          ResponseRelation.difference(Answers.parse(response), expected.get().get(it));
      if (difference.isEmpty()) {
        compareWithOracle(module, schema, document, variables, constant(settings));
      }
      return difference;
    } catch (RuntimeException | AssertionError e) {
      return Optional.of(e.toString());
    }
  }

  private static void compareWithOracle(
      CorpusModule module,
      Corpus.Schema schema,
      Corpus.Document document,
      Map<String, Object> variables,
      Wiring.Settings settings) {
    Wiring wiring = new Wiring(schema.sdl(), settings);
    Answers.assertAgree(
        module.execute(document, variables, wiring),
        Oracle.dynamic(schema.sdl(), wiring).execute(document.text(), variables));
  }
}
