package dev.graven.tests.conformance;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.Oracle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
  private final Set<String> bound;

  /**
   * @param expected answers under the settings; without them, graphql-java's under the settings are
   *     what is expected
   * @param bound ids of the schemas whose cases are answered by annotated classes too
   */
  CorpusRun(
      Wiring.Settings settings,
      Optional<Map<Corpus.Case, Corpus.Expected>> expected,
      Set<String> bound) {
    this.settings = settings;
    this.expected = expected;
    this.bound = bound;
  }

  /** How a case of a document is answered. */
  private interface Answering {
    GraphQLResponse execute(
        Corpus.Document document, Map<String, Object> variables, Wiring.Settings settings);
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
      Answering dynamic =
          (document, variables, with) ->
              module.execute(document, variables, new Wiring(schema.sdl(), with));
      outcomes.addAll(outcomes(schema, documents, dynamic, ""));
      if (bound.contains(schema.id())) {
        outcomes.addAll(bound(schema, documents, module, folder.resolve("bound")));
      }
    } catch (IllegalStateException e) {
      outcomes.addAll(notCompiled(schema, documents, e, ""));
    }
    return outcomes;
  }

  private List<Outcome> bound(
      Corpus.Schema schema, List<Corpus.Document> documents, CorpusModule dynamic, Path folder) {
    try {
      BoundRun members = new BoundRun(folder, schema, documents, dynamic);
      return outcomes(schema, documents, members::execute, " bound");
    } catch (IllegalStateException e) {
      return notCompiled(schema, documents, e, " bound");
    }
  }

  private List<Outcome> outcomes(
      Corpus.Schema schema, List<Corpus.Document> documents, Answering answering, String suffix) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Corpus.Document document : documents) {
      for (Corpus.Case it : cases(schema, document)) {
        outcomes.add(new Outcome(it + suffix, difference(answering, schema, document, it)));
      }
    }
    return outcomes;
  }

  private List<Outcome> notCompiled(
      Corpus.Schema schema,
      List<Corpus.Document> documents,
      IllegalStateException failure,
      String suffix) {
    return documents.stream()
        .flatMap(document -> cases(schema, document).stream())
        .map(it -> new Outcome(it + suffix, Optional.of(failure.toString())))
        .toList();
  }

  private List<Corpus.Case> cases(Corpus.Schema schema, Corpus.Document document) {
    return document.variables().keySet().stream()
        .map(variables -> new Corpus.Case(schema.id(), document.id(), variables))
        .filter(it -> expected.isEmpty() || expected.get().containsKey(it))
        .toList();
  }

  private Optional<String> difference(
      Answering answering, Corpus.Schema schema, Corpus.Document document, Corpus.Case it) {
    try {
      Map<String, Object> variables = document.variables().get(it.variables());
      if (expected.isEmpty()) {
        compareWithOracle(answering, schema, document, variables, settings);
        return Optional.empty();
      }
      GraphQLResponse response = answering.execute(document, variables, settings);
      Optional<String> difference =
          ResponseRelation.difference(Answers.parse(response), expected.get().get(it));
      if (difference.isEmpty()) {
        compareWithOracle(answering, schema, document, variables, constant(settings));
      }
      return difference;
    } catch (RuntimeException | AssertionError e) {
      return Optional.of(e.toString());
    }
  }

  private static void compareWithOracle(
      Answering answering,
      Corpus.Schema schema,
      Corpus.Document document,
      Map<String, Object> variables,
      Wiring.Settings settings) {
    Answers.assertAgree(
        answering.execute(document, variables, settings),
        Oracle.dynamic(schema.sdl(), new Wiring(schema.sdl(), settings))
            .execute(document.text(), variables));
  }
}
