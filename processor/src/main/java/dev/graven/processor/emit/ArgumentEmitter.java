package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.ARGUMENT_COERCION;
import static dev.graven.processor.emit.RuntimeNames.ARGUMENT_VALUE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.graven.processor.plan.ArgumentPlan;
import dev.graven.processor.plan.InputObjectPlan;
import dev.graven.processor.plan.InputPlan;
import dev.graven.processor.plan.TargetPlan;
import dev.graven.processor.plan.VariablePlan;
import dev.graven.processor.schema.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Java expression of an argument: a constant, a variable, or what a literal makes of variables
 * (specification section 6.4.1).
 */
final class ArgumentEmitter {
  private final List<VariablePlan> plans;
  private final VariablesEmitter variables;
  private final InputTypes types;
  private final LiteralEmitter literals;
  private final InputConstants constants;
  private final ConversionEmitter conversions;

  ArgumentEmitter(
      List<VariablePlan> plans,
      VariablesEmitter variables,
      InputTypes types,
      LiteralEmitter literals,
      InputConstants constants,
      ConversionEmitter conversions) {
    this.plans = plans;
    this.variables = variables;
    this.types = types;
    this.literals = literals;
    this.constants = constants;
    this.conversions = conversions;
  }

  /** What the parameter wants. */
  CodeBlock expression(ArgumentPlan.Argument argument) {
    TargetPlan target = argument.target();
    String type = typeName(target);
    CodeBlock name = CodeBlock.of("$S", argument.name());
    return target instanceof TargetPlan.ArgumentValueOf optional
        ? argumentValue(
            argument.value(),
            conversions.convert(
                canonical(argument.value(), type, argument.name()), optional.value(), name))
        : conversions.convert(canonical(argument.value(), type, argument.name()), target, name);
  }

  // variables.hasFirst ? ArgumentValue.of(variables.first) : ArgumentValue.absent()
  private CodeBlock argumentValue(InputPlan input, CodeBlock converted) {
    if (input instanceof InputPlan.Absent) {
      return CodeBlock.of("$T.absent()", ARGUMENT_VALUE);
    }
    CodeBlock present = CodeBlock.of("$T.of($L)", ARGUMENT_VALUE, converted);
    return input instanceof InputPlan.Variable use && use.mayBeAbsent()
        ? CodeBlock.of(
            "variables.$N ? $L : $T.absent()",
            variables.presenceField(plans.get(use.index())),
            present,
            ARGUMENT_VALUE)
        : present;
  }

  /** The value in its type's canonical Java form; {@code path} names it in messages. */
  private ConversionEmitter.Value canonical(InputPlan input, String type, String path) {
    if (input instanceof InputPlan.Absent) {
      return new ConversionEmitter.Value(CodeBlock.of("null"), false);
    }
    if (input instanceof InputPlan.Constant constant) {
      return ConversionEmitter.Value.constant(
          constant.literal(), constant(constant.literal(), type, path));
    }
    if (input instanceof InputPlan.ListOf list) {
      List<CodeBlock> items = new ArrayList<>();
      for (int i = 0; i < list.items().size(); i++) {
        items.add(canonical(list.items().get(i), type, path + "[" + i + "]").code());
      }
      return ConversionEmitter.Value.nonNull(
          CodeBlock.of("$T.asList($L)", Arrays.class, CodeBlock.join(items, ", ")));
    }
    if (input instanceof InputPlan.ObjectOf object) {
      return ConversionEmitter.Value.nonNull(object(object, path));
    }
    return variable((InputPlan.Variable) input, path);
  }

  /** A literal; input objects that nobody can tell apart are made once. */
  private CodeBlock constant(Literal literal, String type, String path) {
    CodeBlock code = literals.expression(literal, type, path);
    return LiteralEmitter.hasObject(literal) && literals.isConstant(literal, type)
        ? constants.add(path, constantType(literal, type), code)
        : code;
  }

  private TypeName constantType(Literal literal, String type) {
    return InputTypes.listOf(types.named(type), depth(literal));
  }

  /** How many lists a literal is nested in before it comes to an object. */
  private static int depth(Literal literal) {
    return literal instanceof Literal.ListLiteral list
        ? 1 + list.items().stream().mapToInt(ArgumentEmitter::depth).max().orElse(0)
        : 0;
  }

  private CodeBlock object(InputPlan.ObjectOf object, String path) {
    InputObjectPlan plan = types.input(object.type());
    List<CodeBlock> fields = new ArrayList<>();
    for (int i = 0; i < plan.fields().size(); i++) {
      InputObjectPlan.Field field = plan.fields().get(i);
      InputPlan value = object.fields().get(i);
      CodeBlock code = canonical(value, field.type().name(), path + "." + field.name()).code();
      fields.add(field.mayBeAbsent() && field.tellsAbsent() ? argumentValue(value, code) : code);
    }
    return literals.create(plan, fields, path);
  }

  private ConversionEmitter.Value variable(InputPlan.Variable use, String path) {
    VariablePlan variable = plans.get(use.index());
    CodeBlock code = variables.value(variable);
    if (use.fallback().isPresent()) {
      code =
          CodeBlock.of(
              "(variables.$N ? $L : $L)",
              variables.presenceField(variable),
              code,
              fallback(use.fallback().get(), variable, path));
    }
    if (use.requireNonNull()) {
      code = CodeBlock.of("$T.requireNonNull($L, $S)", ARGUMENT_COERCION, code, path);
    }
    return new ConversionEmitter.Value(code, variable.type().nonNull() || use.requireNonNull());
  }

  /** A literal of the variable's own type: beside an {@code int}, null would be unboxed. */
  private CodeBlock fallback(Literal literal, VariablePlan variable, String path) {
    CodeBlock code = constant(literal, variable.type().name(), path);
    TypeName type = types.of(variable.type());
    return type.isBoxedPrimitive() ? CodeBlock.of("($T) $L", type, code) : code;
  }

  private String typeName(TargetPlan target) {
    if (target instanceof TargetPlan.Sequence sequence) {
      return typeName(sequence.item());
    }
    if (target instanceof TargetPlan.OptionalOf optional) {
      return typeName(optional.value());
    }
    if (target instanceof TargetPlan.ArgumentValueOf value) {
      return typeName(value.value());
    }
    if (target instanceof TargetPlan.InputObject object) {
      return object.type();
    }
    if (target instanceof TargetPlan.Enumeration enumeration) {
      return types.enumeration(enumeration.index()).type();
    }
    return ((TargetPlan.Scalar) target).scalar();
  }
}
