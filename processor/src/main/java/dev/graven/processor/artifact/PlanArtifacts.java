package dev.graven.processor.artifact;

import dev.graven.processor.plan.ExecutionPlan;
import java.util.List;

/**
 * The files that show how an operation runs: its plan as text, and as a Mermaid diagram. They
 * depend on the operation, the schema and the bindings only, so that a change of them is seen in
 * review.
 */
public final class PlanArtifacts {
  /** Where they are written. */
  public static final String FOLDER = "META-INF/graven/plans/";

  private static final String SUFFIX = "Executor";

  private PlanArtifacts() {}

  /** {@code META-INF/graven/plans/shop/ProductPage.txt} and {@code .mmd}. */
  public static List<ResourceFile> of(ExecutionPlan plan) {
    Explanation explanation = Explainer.explain(plan);
    String folder = plan.packageName().isEmpty() ? "" : plan.packageName().replace('.', '/') + "/";
    String executor = plan.executorName();
    String path = FOLDER + folder + executor.substring(0, executor.length() - SUFFIX.length());
    return List.of(
        new ResourceFile(path + ".txt", PlanText.of(explanation)),
        new ResourceFile(path + ".mmd", PlanDiagram.of(explanation)));
  }
}
