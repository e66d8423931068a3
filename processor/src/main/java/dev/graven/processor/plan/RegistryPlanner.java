package dev.graven.processor.plan;

import com.google.common.base.Splitter;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Plans the registry of a module: in the longest package that all executors share, named after its
 * last part. Without a common package it stands beside the first executor. The registry of tests
 * has another name than that of what they test, which may stand in the same package.
 */
public final class RegistryPlanner {
  @Inject
  RegistryPlanner() {}

  /**
   * The registry's plan; empty where there are no operations.
   *
   * @param sourceSet {@code main}, {@code test}, or another
   */
  public Optional<RegistryPlan> plan(List<ExecutionPlan> executions, String sourceSet) {
    if (executions.isEmpty()) {
      return Optional.empty();
    }
    List<ExecutionPlan> sorted =
        executions.stream()
            .sorted(
                Comparator.comparing(ExecutionPlan::packageName)
                    .thenComparing(ExecutionPlan::executorName))
            .toList();
    String shared =
        sorted.stream()
            .map(ExecutionPlan::packageName)
            .reduce(RegistryPlanner::sharedPackage)
            .filter(name -> !name.isEmpty())
            .orElse(sorted.get(0).packageName());
    String last = shared.substring(shared.lastIndexOf('.') + 1);
    String infix = sourceSet.equals("main") ? "" : capitalized(sourceSet);
    return Optional.of(new RegistryPlan(shared, capitalized(last) + infix + "Operations", sorted));
  }

  /** The words of a name, each with a capital: Gradle allows {@code integration-test}. */
  private static String capitalized(String name) {
    StringBuilder words = new StringBuilder();
    boolean isStart = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isJavaIdentifierPart(c)) {
        words.append(isStart ? Character.toUpperCase(c) : c);
      }
      isStart = !Character.isJavaIdentifierPart(c);
    }
    return words.toString();
  }

  private static String sharedPackage(String first, String second) {
    List<String> a = Splitter.on('.').splitToList(first);
    List<String> b = Splitter.on('.').splitToList(second);
    int length = 0;
    while (length < Math.min(a.size(), b.size()) && a.get(length).equals(b.get(length))) {
      length++;
    }
    return String.join(".", a.subList(0, length));
  }
}
