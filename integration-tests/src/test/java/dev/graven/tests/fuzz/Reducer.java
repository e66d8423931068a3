package dev.graven.tests.fuzz;

import dev.graven.runtime.GraphQLExecutor;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a finding small: leaves out selections, arguments, directives, fragments and operations as
 * long as it is still one.
 */
final class Reducer {
  private static final int AT_ONCE = 50;

  private final FuzzSubject subject;
  private final Path folder;
  private int compiled;

  private Reducer(FuzzSubject subject, Path folder) {
    this.subject = subject;
    this.folder = folder;
  }

  /** The smallest finding that one deletion at a time leads to. */
  static FuzzBatch.Finding reduce(FuzzSubject subject, FuzzBatch.Finding finding, Path folder) {
    Reducer reducer = new Reducer(subject, folder);
    FuzzBatch.Finding smallest = finding;
    Optional<FuzzBatch.Finding> next = Optional.of(finding);
    while (next.isPresent()) {
      smallest = next.get();
      next = reducer.smaller(smallest);
    }
    return smallest;
  }

  private Optional<FuzzBatch.Finding> smaller(FuzzBatch.Finding finding) {
    List<String> candidates =
        Deletions.of(finding.document()).stream()
            .filter(it -> RandomDocument.isValid(subject.schema(), it))
            .toList();
    int size = finding.variables().isPresent() ? AT_ONCE : 1;
    for (int from = 0; from < candidates.size(); from += size) {
      List<String> some = candidates.subList(from, Math.min(candidates.size(), from + size));
      Optional<FuzzBatch.Finding> found =
          finding.variables().isPresent()
              ? different(finding, finding.variables().get(), some)
              : refused(finding, some.get(0));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The candidate, if it does not compile. */
  private Optional<FuzzBatch.Finding> refused(FuzzBatch.Finding finding, String candidate) {
    FuzzModule module = compile(List.of(candidate));
    return module.succeeded()
        ? Optional.empty()
        : Optional.of(
            new FuzzBatch.Finding(finding.seed(), candidate, Optional.empty(), module.log()));
  }

  /** The first candidate that is answered differently. */
  private Optional<FuzzBatch.Finding> different(
      FuzzBatch.Finding finding, Map<String, Object> variables, List<String> candidates) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      named.add(named(candidates.get(i), "N" + i));
    }
    FuzzModule module = compile(named);
    for (int i = 0; module.succeeded() && i < candidates.size(); i++) {
      GraphQLExecutor executor = subject.executor(module, "N" + i);
      Map<String, Object> own = new LinkedHashMap<>(variables);
      own.keySet().retainAll(RandomDocument.variables(candidates.get(i)).keySet());
      Optional<String> difference = subject.difference(executor, own);
      if (difference.isPresent()) {
        return Optional.of(
            new FuzzBatch.Finding(
                finding.seed(), candidates.get(i), Optional.of(own), difference.get()));
      }
    }
    return Optional.empty();
  }

  private FuzzModule compile(List<String> documents) {
    return subject.compile(folder.resolve("m" + compiled++), documents);
  }

  /** The document with that name of its operation, and fragments named after it. */
  private static String named(String document, String name) {
    Document parsed = Parser.parse(document);
    String text = document;
    for (FragmentDefinition it : parsed.getDefinitionsOfType(FragmentDefinition.class)) {
      text = text.replaceAll("\\b" + it.getName() + "\\b", it.getName() + name);
    }
    String old = parsed.getDefinitionsOfType(OperationDefinition.class).get(0).getName();
    return text.replaceAll("\\b" + old + "\\b", name);
  }
}
