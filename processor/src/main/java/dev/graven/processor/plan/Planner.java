package dev.graven.processor.plan;

import dev.graven.processor.binding.Bindings;
import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.operation.Operation;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.transform.CollectedOperation;
import dev.graven.processor.transform.FieldSet;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
    PlanContext context = new PlanContext(schema, bindings, operation);
    SelectionPlanner selections = new SelectionPlanner(context);
    List<SelectionPlan> methods = new ArrayList<>();
    for (FieldSet set : collected.fieldSets()) {
      methods.add(selections.plan(set));
    }
    Region region = new Region(methods, context.typeCases.all(), collected.root());
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
            context.fieldCount,
            PathDepth.of(region));
    return new StageResult<>(plan, List.copyOf(context.diagnostics));
  }
}
