package dev.graven.processor.plan;

import dev.graven.processor.operation.Condition;
import dev.graven.processor.operation.VariableDefinition;
import dev.graven.processor.schema.TypeRef;
import java.util.List;

/**
 * Plans the variables of an operation.
 *
 * <p>A nullable variable with a default may stand in {@code @include(if:)} (specification section
 * 5.8.5), where an explicit null cannot mean anything. It is refused with the other variables, as a
 * request error: there is no field yet to blame.
 */
final class VariablePlanner {
  private final PlanContext context;

  VariablePlanner(PlanContext context) {
    this.context = context;
  }

  /** One plan per variable; asked for when every condition of the operation is known. */
  List<VariablePlan> plan() {
    return context.variables.stream().map(this::plan).toList();
  }

  private VariablePlan plan(VariableDefinition variable) {
    context.enumIndex(variable.type().name());
    context.scalarIndex(variable.type().name());
    context.inputs.add(variable.type().name());
    TypeRef type =
        decidesCondition(variable.name()) && variable.type() instanceof TypeRef.Named named
            ? new TypeRef.Named(named.name(), true)
            : variable.type();
    return new VariablePlan(
        variable.name(),
        type,
        variable.type(),
        variable.defaultValue().map(value -> context.literals.coerce(value, variable.type())),
        variable.position().line(),
        variable.position().column());
  }

  private boolean decidesCondition(String variable) {
    return context.conditions.all().stream()
        .flatMap(condition -> condition.terms().stream())
        .anyMatch(
            term ->
                term instanceof Condition.VariableTerm decided
                    && decided.variable().equals(variable));
  }
}
