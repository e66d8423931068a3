package dev.graven.processor.plan;

import java.util.List;

/**
 * The registry of a module's operations.
 *
 * @param executions sorted by package and name
 */
public record RegistryPlan(String packageName, String className, List<ExecutionPlan> executions) {
  public RegistryPlan {
    executions = List.copyOf(executions);
  }
}
