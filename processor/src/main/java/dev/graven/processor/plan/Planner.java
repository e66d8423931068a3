package dev.graven.processor.plan;

import dev.graven.processor.binding.Bindings;
import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.operation.Operation;
import dev.graven.processor.operation.OperationKind;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.transform.CollectedOperation;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Plans the execution of an operation: cuts it into regions, one method per selection set, one call
 * per field.
 */
public final class Planner {
  @Inject
  Planner() {}

  /**
   * The plan, and what the executor could not access. Every field that the operation selects is
   * bound.
   */
  public StageResult<ExecutionPlan> plan(
      CollectedOperation collected, SchemaModel schema, Bindings bindings) {
    Operation operation = collected.operation();
    PlanContext context = new PlanContext(schema, bindings, collected);
    SharedSelections shared = SharedSelections.of(collected.fieldSets(), context);
    BoundaryFields boundaries = new BoundaryFields(context, shared);
    new PerParentCalls(context, shared, boundaries).report();
    PlainSelections selections = new PlainSelections(context, shared, boundaries);
    int rootSet = shared.index(collected.root());
    WavePlan waves = WavePlan.NONE;
    int root;
    if (boundaries.leads(rootSet)) {
      WavePlanner planner =
          new WavePlanner(context, shared, boundaries, selections, operation.kind());
      waves =
          operation.kind() == OperationKind.QUERY
              ? planner.planQuery(rootSet)
              : planner.planMutation(rootSet);
      root = waves.phases().get(0).selection();
    } else {
      root = selections.index(rootSet);
    }
    Region region = new Region(selections.all(), context.typeCases.all(), root);
    List<VariablePlan> variables = new VariablePlanner(context).plan();
    ExecutionPlan plan =
        new ExecutionPlan(
            operation.packageName(),
            operation.className() + "Executor",
            operation.kind(),
            operation.name(),
            operation.id(),
            operation.document(),
            operation.sourcePath(),
            variables,
            context.resolvers.all(),
            context.conditions.all(),
            context.reaches.all(),
            context.nodeConditions.all(),
            context.enums.all(),
            context.scalars.all(),
            context.inputs.all(),
            context.introspection,
            List.of(region),
            waves,
            context.templates.all(),
            context.fieldCount,
            PathDepth.of(region, waves));
    return new StageResult<>(plan, List.copyOf(context.diagnostics));
  }
}
