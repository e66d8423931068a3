package dev.graven.processor.plan;

import dev.graven.processor.binding.ParameterBinding;
import dev.graven.processor.operation.VariableDefinition;
import dev.graven.processor.plan.ArgumentPlan.Argument;
import dev.graven.processor.plan.ArgumentPlan.ContextValue;
import dev.graven.processor.plan.ArgumentPlan.Source;
import dev.graven.processor.schema.ArgumentModel;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.TypeRef;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.transform.LiteralCoercion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Decides what a resolver's parameters receive (specification section 6.4.1, CoerceArgumentValues).
 */
final class ArgumentPlanner {
  private final PlanContext context;

  ArgumentPlanner(PlanContext context) {
    this.context = context;
  }

  /** One plan per parameter. {@code written} holds the field's arguments, defaults filled in. */
  List<ArgumentPlan> plan(List<ParameterBinding> parameters, Map<String, Literal> written) {
    return parameters.stream().map(parameter -> plan(parameter, written)).toList();
  }

  /** The arguments that a dynamic field has a value for (or may have), in the schema's order. */
  List<DynamicArgumentPlan> planDynamic(FieldModel field, Map<String, Literal> written) {
    List<DynamicArgumentPlan> plans = new ArrayList<>();
    for (ArgumentModel argument : field.arguments()) {
      Literal literal = written.get(argument.name());
      if (literal != null) {
        InputPlan value = input(literal, argument.type(), argument.defaultValue());
        plans.add(
            new DynamicArgumentPlan(argument.name(), argument.type(), value, presence(value)));
        context.enumIndex(argument.type().name());
        context.scalarIndex(argument.type().name());
      }
    }
    return plans;
  }

  /** The variable that an argument may be absent with: nullable, and no default anywhere. */
  private OptionalInt presence(InputPlan value) {
    if (value instanceof InputPlan.Variable use && use.fallback().isEmpty()) {
      VariableDefinition variable = context.variables.get(use.index());
      if (!variable.type().nonNull() && variable.defaultValue().isEmpty()) {
        return OptionalInt.of(use.index());
      }
    }
    return OptionalInt.empty();
  }

  private ArgumentPlan plan(ParameterBinding parameter, Map<String, Literal> written) {
    if (parameter instanceof ParameterBinding.ContextParameter value) {
      return new ContextValue(value.contextClass(), value.nullable());
    }
    if (parameter instanceof ParameterBinding.ArgumentParameter argument) {
      ArgumentModel model = argument.argument();
      Literal literal = written.getOrDefault(model.name(), new Literal.NullLiteral());
      return new Argument(
          model.name(),
          input(literal, model.type(), model.defaultValue()),
          target(model.type(), argument.type()));
    }
    return new Source();
  }

  private InputPlan input(Literal literal, TypeRef type, Optional<Literal> fallback) {
    if (literal instanceof Literal.VariableLiteral variable) {
      int index = indexOf(variable.name());
      VariableDefinition definition = context.variables.get(index);
      boolean mayBeAbsent = !definition.type().nonNull() && definition.defaultValue().isEmpty();
      return new InputPlan.Variable(
          index,
          mayBeAbsent
              ? fallback.map(value -> LiteralCoercion.coerce(value, type))
              : Optional.empty(),
          type.nonNull() && !definition.type().nonNull());
    }
    if (literal instanceof Literal.ListLiteral list
        && type instanceof TypeRef.ListOf listType
        && hasVariable(list)) {
      return new InputPlan.ListOf(
          list.items().stream()
              .map(item -> input(item, listType.item(), Optional.empty()))
              .toList());
    }
    return new InputPlan.Constant(literal, type);
  }

  private static boolean hasVariable(Literal literal) {
    return literal instanceof Literal.VariableLiteral
        || (literal instanceof Literal.ListLiteral list
            && list.items().stream().anyMatch(ArgumentPlanner::hasVariable));
  }

  private int indexOf(String variable) {
    for (int i = 0; i < context.variables.size(); i++) {
      if (context.variables.get(i).name().equals(variable)) {
        return i;
      }
    }
    throw new IllegalStateException("no variable $" + variable);
  }

  private TargetPlan target(TypeRef type, JavaType javaType) {
    if (javaType instanceof JavaType.OptionalType optional) {
      return new TargetPlan.OptionalOf(target(type, optional.element()));
    }
    if (type instanceof TypeRef.ListOf list && javaType instanceof JavaType.Sequence sequence) {
      return new TargetPlan.Sequence(sequence.kind(), target(list.item(), sequence.element()));
    }
    OptionalInt scalarIndex = context.scalarIndex(type.name());
    if (scalarIndex.isPresent()) {
      return new TargetPlan.CustomScalar(scalarIndex.getAsInt(), ValuePlanner.className(javaType));
    }
    OptionalInt enumIndex = context.enumIndex(type.name());
    return enumIndex.isPresent()
        ? new TargetPlan.Enumeration(
            enumIndex.getAsInt(), ValuePlanner.className(javaType).equals("java.lang.String"))
        : new TargetPlan.Scalar(type.name(), ValuePlanner.className(javaType));
  }
}
