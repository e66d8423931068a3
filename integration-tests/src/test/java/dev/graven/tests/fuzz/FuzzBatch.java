package dev.graven.tests.fuzz;

import dev.graven.runtime.GraphQLExecutor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Random operations over one random schema, compiled by one call of javac. */
final class FuzzBatch {
  private final long seed;
  private final FuzzSubject subject;
  private final List<RandomDocument> documents = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * An operation that was answered differently, or a file that does not compile.
   *
   * @param variables empty for a file that does not compile
   */
  record Finding(
      long seed, String document, Optional<Map<String, Object>> variables, String message) {}

  FuzzBatch(long seed, int size, FuzzSubject subject) {
    this.seed = seed;
    this.subject = subject;
    Random random = new Random(seed);
    for (int i = 0; i < size; ) {
      List<String> names = new ArrayList<>();
      for (int more = random.nextInt(8) / 5; more >= 0 && i < size; more--) {
        names.add("Op" + i++);
      }
      documents.add(RandomDocument.generate(subject.schema(), seed * 1000 + i, names));
    }
  }

  List<RandomDocument> documents() {
    return documents;
  }

  FuzzSubject subject() {
    return subject;
  }

  /** What differs, operation by operation; the first difference of each. */
  List<Finding> run(Path folder) {
    run(folder, documents);
    return findings;
  }

  /** Documents that do not compile together are compiled by halves, to find which of them. */
  private void run(Path folder, List<RandomDocument> some) {
    FuzzModule module = subject.compile(folder, some.stream().map(RandomDocument::text).toList());
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
      GraphQLExecutor executor = subject.executor(module, operation);
      String text = executor.operation().document();
      Random random = new Random(seed + operation.hashCode());
      for (Map<String, Object> variables :
          RandomDocument.variables(subject.schema(), text, random)) {
        Optional<String> difference = subject.difference(executor, variables);
        if (difference.isEmpty() && document.kinds().size() > 1) {
          difference = subject.differenceInFile(document.text(), executor, variables);
        }
        if (difference.isPresent()) {
          findings.add(new Finding(seed, text, Optional.of(variables), difference.get()));
          break;
        }
      }
    }
  }
}
