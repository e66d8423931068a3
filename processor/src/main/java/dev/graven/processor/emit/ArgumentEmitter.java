package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.ARGUMENT_COERCION;
import static dev.graven.processor.emit.RuntimeNames.ARGUMENT_VALUE;
import static dev.graven.processor.emit.RuntimeNames.SCALAR_COERCION;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.graven.processor.plan.ArgumentPlan;
import dev.graven.processor.plan.DynamicArgumentPlan;
import dev.graven.processor.plan.InputObjectPlan;
import dev.graven.processor.plan.InputPlan;
import dev.graven.processor.plan.TargetPlan;
import dev.graven.processor.plan.VariablePlan;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Java expression of an argument: a constant, a variable, or what a literal makes of variables
 * (specification section 6.4.1).
 */
final class ArgumentEmitter {
  private final List<VariablePlan> plans;
  private final VariableFields variables;
  private final InputTypes types;
  private final LiteralEmitter literals;
  private final ArgumentConstants constants;
  private final ConversionEmitter conversions;
  private final ConstantConversion constantConversion;

  ArgumentEmitter(
      List<VariablePlan> plans,
      VariableFields variables,
      InputTypes types,
      LiteralEmitter literals,
      ArgumentConstants constants,
      ConversionEmitter conversions) {
    this.plans = plans;
    this.variables = variables;
    this.types = types;
    this.literals = literals;
    this.constants = constants;
    this.conversions = conversions;
    this.constantConversion = new ConstantConversion(types);
  }

  /** What the parameter wants. */
  CodeBlock expression(ArgumentPlan.Argument argument) {
    TargetPlan target = argument.target();
    if (argument.value() instanceof InputPlan.Constant constant) {
      Optional<CodeBlock> converted = atBuildTime(constant.literal(), argument);
      if (converted.isPresent()) {
        return converted.get();
      }
    }
    ConversionEmitter.Value value = canonical(argument.value(), argument.type(), argument.name());
    CodeBlock name = CodeBlock.of("$S", argument.name());
    return target instanceof TargetPlan.ArgumentValueOf present
        ? argumentValue(argument.value(), conversions.convert(value, present.value(), name))
        : conversions.convert(value, target, name);
  }

  /** What a dynamic resolver receives. */
  CodeBlock expression(DynamicArgumentPlan argument) {
    if (argument.value() instanceof InputPlan.Constant constant) {
      Optional<CodeBlock> converted =
          constantConversion.convert(constant.literal(), argument.target());
      if (converted.isPresent()) {
        return converted.get();
      }
    }
    return conversions.convert(
        canonical(argument.value(), argument.type(), argument.name()),
        argument.target(),
        CodeBlock.of("$S", argument.name()));
  }

  /** Whether an argument of a dynamic field is the same for each call. */
  boolean isConstant(DynamicArgumentPlan argument) {
    return argument.value() instanceof InputPlan.Constant constant
        && literals.isConstant(constant.literal(), argument.type().name());
  }

  /** The field that says whether a variable has a runtime value. */
  String presenceField(int variable) {
    return variables.presenceField(plans.get(variable));
  }

  /** What needs no conversion at the call; objects become constants. */
  private Optional<CodeBlock> atBuildTime(Literal literal, ArgumentPlan.Argument argument) {
    Optional<CodeBlock> converted = constantConversion.convert(literal, argument.target());
    return ConstantConversion.makesObject(literal, argument.target())
        ? converted.map(
            value -> constants.of(conversions.converted(argument.target()), value, argument.name()))
        : converted;
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
  private ConversionEmitter.Value canonical(InputPlan input, TypeRef type, String path) {
    if (input instanceof InputPlan.Absent) {
      return new ConversionEmitter.Value(CodeBlock.of("null"), false);
    }
    if (input instanceof InputPlan.Constant constant) {
      return ConversionEmitter.Value.constant(
          constant.literal(), constant(constant.literal(), type, path));
    }
    if (input instanceof InputPlan.ListOf list) {
      TypeRef itemType = type instanceof TypeRef.ListOf listType ? listType.item() : type;
      List<CodeBlock> items = new ArrayList<>();
      for (int i = 0; i < list.items().size(); i++) {
        items.add(canonical(list.items().get(i), itemType, path + "[" + i + "]").code());
      }
      return ConversionEmitter.Value.nonNull(LiteralLists.fresh(items));
    }
    if (input instanceof InputPlan.ObjectOf object) {
      return ConversionEmitter.Value.nonNull(object(object, path));
    }
    if (input instanceof InputPlan.ScalarLiteral scalar) {
      return ConversionEmitter.Value.nonNull(
          literals.scalar(
              scalar.scalar(),
              new UntypedLiterals(this::untypedVariable).expression(scalar.literal())));
    }
    return variable((InputPlan.Variable) input, path);
  }

  /** A literal; lists and objects that nobody can tell apart are made once. */
  private CodeBlock constant(Literal literal, TypeRef type, String path) {
    CodeBlock code = literals.expression(literal, type, path);
    boolean isObject =
        literal instanceof Literal.ListLiteral || literal instanceof Literal.ObjectLiteral;
    return isObject && literals.isConstant(literal, type.name())
        ? constants.of(types.of(type), code, path)
        : code;
  }

  private CodeBlock object(InputPlan.ObjectOf object, String path) {
    InputObjectPlan plan = types.input(object.type());
    List<CodeBlock> fields = new ArrayList<>();
    for (int i = 0; i < plan.fields().size(); i++) {
      InputObjectPlan.Field field = plan.fields().get(i);
      InputPlan value = object.fields().get(i);
      CodeBlock code = canonical(value, field.type(), path + "." + field.name()).code();
      fields.add(field.mayBeAbsent() && field.tellsAbsent() ? argumentValue(value, code) : code);
    }
    return literals.create(plan, fields, path);
  }

  // (variables.hasX ? variables.x : ScalarCoercion.ABSENT)
  private CodeBlock untypedVariable(String name) {
    VariablePlan variable =
        plans.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    CodeBlock value = variables.value(variable);
    return variable.mayBeAbsent()
        ? CodeBlock.of(
            "(variables.$N ? $L : $T.ABSENT)",
            variables.presenceField(variable),
            value,
            SCALAR_COERCION)
        : value;
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
    CodeBlock code = constant(literal, variable.type(), path);
    TypeName type = types.of(variable.type());
    if (!type.isBoxedPrimitive()) {
      return code;
    }
    // A cast to a class, followed by a minus, is a subtraction.
    return CodeBlock.of(code.toString().startsWith("-") ? "($T) ($L)" : "($T) $L", type, code);
  }
}
