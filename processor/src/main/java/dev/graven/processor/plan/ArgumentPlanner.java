package dev.graven.processor.plan;

import dev.graven.processor.binding.ParameterBinding;
import dev.graven.processor.operation.VariableDefinition;
import dev.graven.processor.plan.ArgumentPlan.Argument;
import dev.graven.processor.plan.ArgumentPlan.ContextValue;
import dev.graven.processor.plan.ArgumentPlan.Source;
import dev.graven.processor.schema.ArgumentModel;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.schema.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a resolver's parameters receive (specification section 6.4.1, CoerceArgumentValues).
 */
final class ArgumentPlanner {
  private final PlanContext context;
  private final TargetPlanner targets;

  ArgumentPlanner(PlanContext context) {
    this.context = context;
    this.targets = new TargetPlanner(context);
  }

  /** The arguments that a dynamic field has a value for (or may have), in the schema's order. */
  List<DynamicArgumentPlan> planDynamic(FieldModel field, Map<String, Literal> written) {
    List<DynamicArgumentPlan> plans = new ArrayList<>();
    values(field, written)
        .forEach(
            (argument, value) ->
                plans.add(
                    new DynamicArgumentPlan(
                        argument.name(),
                        argument.type(),
                        value,
                        targets.plain(argument.type()),
                        presence(value))));
    return plans;
  }

  /**
   * What a field is given, by name. Literals do not tell: where a variable stands, the default is
   * another field's own, and so is whether null is refused.
   */
  Map<String, GivenArgument> given(FieldModel field, Map<String, Literal> written) {
    Map<String, GivenArgument> given = new HashMap<>();
    values(field, written)
        .forEach(
            (argument, value) ->
                given.put(argument.name(), new GivenArgument(argument.type().name(), value)));
    return given;
  }

  /** Where the values of the arguments come from that have one, in the schema's order. */
  private Map<ArgumentModel, InputPlan> values(FieldModel field, Map<String, Literal> written) {
    Map<ArgumentModel, InputPlan> values = new LinkedHashMap<>();
    for (ArgumentModel argument : field.arguments()) {
      Literal literal = written.get(argument.name());
      if (literal != null) {
        values.put(argument, field(argument, literal, argument.type().nonNull()));
      }
    }
    return values;
  }

  /**
   * Whether coercing a field's arguments may fail in a request: a variable is null that must not
   * be, or user code refuses what it parses.
   */
  boolean mayBeRefused(FieldModel field, Map<String, Literal> written) {
    return given(field, written).values().stream().anyMatch(this::mayBeRefused);
  }

  private boolean mayBeRefused(GivenArgument argument) {
    boolean isParsed =
        context.bindings.scalars().containsKey(argument.type())
            || context.schema.types().get(argument.type()) instanceof TypeModel.InputObjectType;
    return argument.value() instanceof InputPlan.Variable use
        ? use.requireNonNull() || (isParsed && use.fallback().isPresent())
        : isParsed || !(argument.value() instanceof InputPlan.Constant);
  }

  /** The variable that an argument may be absent with: nullable, and no default anywhere. */
  private static OptionalInt presence(InputPlan value) {
    return value instanceof InputPlan.Variable use && use.mayBeAbsent()
        ? OptionalInt.of(use.index())
        : OptionalInt.empty();
  }

  /** The plan of a parameter. {@code written} holds the field's arguments, defaults filled in. */
  ArgumentPlan plan(ParameterBinding parameter, Map<String, Literal> written) {
    if (parameter instanceof ParameterBinding.ContextParameter value) {
      return new ContextValue(value.contextClass(), value.nullable());
    }
    if (parameter instanceof ParameterBinding.ArgumentParameter argument) {
      ArgumentModel model = argument.argument();
      return new Argument(
          model.name(),
          model.type(),
          field(model, written.get(model.name()), model.type().nonNull()),
          targets.target(model.type(), argument.type()));
    }
    if (parameter instanceof ParameterBinding.SourceParameter) {
      return new Source();
    }
    throw new IllegalStateException("no argument: " + parameter);
  }

  /** An argument, or a field of an input object literal; null stands for one that is not given. */
  private InputPlan field(ArgumentModel field, @Nullable Literal literal, boolean nonNull) {
    return literal == null
        ? new InputPlan.Absent()
        : input(literal, field.type(), nonNull, field.defaultValue());
  }

  private InputPlan input(
      Literal literal, TypeRef type, boolean nonNull, Optional<Literal> fallback) {
    if (literal instanceof Literal.VariableLiteral variable) {
      int index = indexOf(variable.name());
      VariableDefinition definition = context.variables.get(index);
      boolean mayBeAbsent = !definition.type().nonNull() && definition.defaultValue().isEmpty();
      return new InputPlan.Variable(
          index,
          mayBeAbsent
              ? fallback.map(value -> context.literals.coerce(value, type))
              : Optional.empty(),
          mayBeAbsent && fallback.isEmpty(),
          nonNull && !definition.type().nonNull());
    }
    if (!literal.hasVariable()) {
      return new InputPlan.Constant(literal);
    }
    if (type instanceof TypeRef.Named && context.scalarIndex(type.name()).isPresent()) {
      return new InputPlan.ScalarLiteral(type.name(), literal);
    }
    if (literal instanceof Literal.ListLiteral list && type instanceof TypeRef.ListOf listType) {
      return new InputPlan.ListOf(
          list.items().stream()
              .map(
                  item -> input(item, listType.item(), listType.item().nonNull(), Optional.empty()))
              .toList());
    }
    if (literal instanceof Literal.ObjectLiteral object
        && context.schema.types().get(type.name()) instanceof TypeModel.InputObjectType input) {
      return new InputPlan.ObjectOf(
          input.name(),
          input.fields().values().stream()
              .map(
                  field ->
                      field(
                          field,
                          object.fields().get(field.name()),
                          field.type().nonNull() || input.isOneOf()))
              .toList());
    }
    throw new IllegalStateException("no value of " + type + ": " + literal);
  }

  private int indexOf(String variable) {
    for (int i = 0; i < context.variables.size(); i++) {
      if (context.variables.get(i).name().equals(variable)) {
        return i;
      }
    }
    throw new IllegalStateException("no variable $" + variable);
  }
}
