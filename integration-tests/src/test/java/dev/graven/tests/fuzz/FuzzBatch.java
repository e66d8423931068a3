package dev.graven.tests.fuzz;

import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import graphql.schema.GraphQLSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Random operations over one random schema, compiled by one call of javac. */
final class FuzzBatch {
  private static final RequestContext SILENT =
      RequestContext.builder().errorReporter((exception, field) -> {}).build();

  private final long seed;
  private final GraphQLSchema schema;
  private final String sdl;
  private final RandomData data;
  private final FuzzOracle oracle;
  private final FuzzResolver resolver;
  private final List<RandomDocument> documents = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int compared;
  private int withErrors;
  private int withData;

  /**
   * An operation that was answered differently, or a file that does not compile.
   *
   * @param variables empty for a file that does not compile
   */
  record Finding(
      long seed, String document, Optional<Map<String, Object>> variables, String message) {}

  FuzzBatch(long seed, int size) {
    this.seed = seed;
    this.sdl = RandomSchema.sdl(seed);
    this.schema = FuzzOracle.schema(sdl);
    this.data = new RandomData(schema, seed);
    this.oracle = FuzzOracle.of(schema, data);
    this.resolver = new FuzzResolver(schema, data);
    Random random = new Random(seed);
    for (int i = 0; i < size; ) {
      List<String> names = new ArrayList<>();
      for (int more = random.nextInt(8) / 5; more >= 0 && i < size; more--) {
        names.add("Op" + i++);
      }
      documents.add(RandomDocument.generate(schema, seed * 1000 + i, names));
    }
  }

  List<RandomDocument> documents() {
    return documents;
  }

  GraphQLSchema schema() {
    return schema;
  }

  RandomData data() {
    return data;
  }

  String sdl() {
    return sdl;
  }

  /** How many responses were compared. */
  int compared() {
    return compared;
  }

  int withErrors() {
    return withErrors;
  }

  int withData() {
    return withData;
  }

  /** What differs, operation by operation; the first difference of each. */
  List<Finding> run(Path folder) {
    run(folder, documents);
    return findings;
  }

  /** Documents that do not compile together are compiled by halves, to find which of them. */
  private void run(Path folder, List<RandomDocument> some) {
    FuzzModule module =
        FuzzModule.compile(folder, sdl, some.stream().map(RandomDocument::text).toList());
    if (module.succeeded()) {
      some.forEach(document -> compare(module, document));
    } else if (some.size() == 1) {
      findings.add(new Finding(seed, some.get(0).text(), Optional.empty(), module.log()));
    } else {
      run(folder.resolve("a"), some.subList(0, some.size() / 2));
      run(folder.resolve("b"), some.subList(some.size() / 2, some.size()));
    }
  }

  private void compare(FuzzModule module, RandomDocument document) {
    for (String operation : document.kinds().keySet()) {
      GraphQLExecutor executor = module.executor(operation, resolver);
      String text = executor.operation().document();
      Random random = new Random(seed + operation.hashCode());
      for (Map<String, Object> variables : RandomDocument.variables(schema, text, random)) {
        Optional<String> difference = difference(executor, variables);
        if (difference.isEmpty() && document.kinds().size() > 1) {
          difference = differenceInFile(document, operation, executor, variables);
        }
        if (difference.isPresent()) {
          findings.add(new Finding(seed, text, Optional.of(variables), difference.get()));
          break;
        }
      }
    }
  }

  /** How the answer differs from the oracle's. */
  Optional<String> difference(GraphQLExecutor executor, Map<String, Object> variables) {
    try {
      data.reset();
      GraphQLResponse response = executor.execute(variables, SILENT);
      data.reset();
      Map<String, Object> expected = oracle.execute(executor.operation().document(), variables);
      Answers.assertAgree(response, expected);
      compared++;
      withErrors += response.errors().isEmpty() ? 0 : 1;
      withData += expected.get("data") == null ? 0 : 1;
      return Optional.empty();
    } catch (RuntimeException | AssertionError e) {
      return Optional.of(e.toString());
    }
  }

  /** How the data differs from what the oracle finds, that chooses the operation from the file. */
  private Optional<String> differenceInFile(
      RandomDocument file,
      String operation,
      GraphQLExecutor executor,
      Map<String, Object> variables) {
    data.reset();
    Object expected = oracle.execute(file.text(), operation, variables).get("data");
    data.reset();
    Object ours = Answers.parse(executor.execute(variables, SILENT)).get("data");
    return Answers.text(ours).equals(Answers.text(expected))
        ? Optional.empty()
        : Optional.of("%s, in its file %s".formatted(Answers.text(ours), Answers.text(expected)));
  }
}
