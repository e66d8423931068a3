package dev.graven.processor.plan;

import com.google.common.base.Splitter;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Plans the registry of a module: in the longest package that all executors share, named after its
 * last part. Without a common package it stands beside the first executor.
 */
public final class RegistryPlanner {
  @Inject
  RegistryPlanner() {}

  /** The registry's plan; empty where there are no operations. */
  public Optional<RegistryPlan> plan(List<ExecutionPlan> executions) {
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
    String prefix = last.isEmpty() ? "" : Character.toUpperCase(last.charAt(0)) + last.substring(1);
    return Optional.of(new RegistryPlan(shared, prefix + "Operations", sorted));
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
