package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.ARGUMENT_COERCION;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.graven.processor.plan.ArgumentPlan;
import dev.graven.processor.plan.CallPlan;
import dev.graven.processor.plan.ExecutionPlan;
import dev.graven.processor.plan.InputPlan;
import dev.graven.processor.plan.VariablePlan;
import dev.graven.processor.schema.Literal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The Java expression of a field's call. */
final class CallEmitter {
  private final ExecutionPlan plan;
  private final VariablesEmitter variables;
  private final InputTypes types;
  private final LiteralEmitter literals;
  private final ConversionEmitter conversions;
  private final ConstantConversion constantConversion;
  private final ArgumentConstants constants;
  private final List<String> resolverFields;

  CallEmitter(
      ExecutionPlan plan,
      VariablesEmitter variables,
      InputTypes types,
      LiteralEmitter literals,
      ConversionEmitter conversions,
      ArgumentConstants constants,
      List<String> resolverFields) {
    this.plan = plan;
    this.variables = variables;
    this.types = types;
    this.literals = literals;
    this.conversions = conversions;
    this.constantConversion = new ConstantConversion(plan.enums());
    this.constants = constants;
    this.resolverFields = resolverFields;
  }

  /** The expression; {@code source} is in scope where the call needs it. */
  CodeBlock expression(CallPlan call) {
    if (call instanceof CallPlan.TypeName typeName) {
      return CodeBlock.of("$S", typeName.objectType());
    }
    if (call instanceof CallPlan.Property property) {
      return CodeBlock.of(property.isMethod() ? "source.$L()" : "source.$L", property.javaName());
    }
    if (call instanceof CallPlan.SourceMethod method) {
      return CodeBlock.of("source.$L($L)", method.javaName(), arguments(method.arguments()));
    }
    if (call instanceof CallPlan.StaticMethod method) {
      return CodeBlock.of(
          "$T.$L($L)",
          JavaNames.of(method.owner()),
          method.javaName(),
          arguments(method.arguments()));
    }
    CallPlan.ResolverMethod method = (CallPlan.ResolverMethod) call;
    return CodeBlock.of(
        "executor.$N.$L($L)",
        resolverFields.get(method.resolver()),
        method.javaName(),
        arguments(method.arguments()));
  }

  private CodeBlock arguments(List<ArgumentPlan> arguments) {
    return CodeBlock.join(arguments.stream().map(this::argument).toList(), ",$W");
  }

  private CodeBlock argument(ArgumentPlan argument) {
    if (argument instanceof ArgumentPlan.ContextValue value) {
      return CodeBlock.of(
          value.nullable() ? "context.get($T.class)" : "context.require($T.class)",
          JavaNames.typeOf(value.contextClass()));
    }
    if (argument instanceof ArgumentPlan.Argument value) {
      if (value.value() instanceof InputPlan.Constant constant) {
        Optional<CodeBlock> converted = atBuildTime(constant.literal(), value);
        if (converted.isPresent()) {
          return converted.get();
        }
      }
      return conversions.convert(
          canonical(value.value(), value), value.target(), CodeBlock.of("$S", value.name()));
    }
    return CodeBlock.of("source");
  }

  /** What needs no conversion at the call; objects become constants. */
  private Optional<CodeBlock> atBuildTime(Literal literal, ArgumentPlan.Argument argument) {
    Optional<CodeBlock> converted = constantConversion.convert(literal, argument.target());
    return ConstantConversion.makesObject(literal, argument.target())
        ? converted.map(
            value -> constants.of(conversions.converted(argument.target()), value, argument.name()))
        : converted;
  }

  /** The argument in its type's canonical Java form. */
  private ConversionEmitter.Value canonical(InputPlan input, ArgumentPlan.Argument argument) {
    if (input instanceof InputPlan.Constant constant) {
      CodeBlock code = literals.expression(constant.literal(), constant.type());
      boolean wholeList =
          constant.literal() instanceof Literal.ListLiteral
              && input.equals(argument.value())
              && !types.isCustomScalar(constant.type());
      return ConversionEmitter.Value.constant(
          constant.literal(),
          wholeList
              ? constants.of(conversions.canonical(argument.target()), code, argument.name())
              : code);
    }
    if (input instanceof InputPlan.ListOf list) {
      CodeBlock items =
          CodeBlock.join(
              list.items().stream().map(item -> canonical(item, argument).code()).toList(), ", ");
      return ConversionEmitter.Value.nonNull(CodeBlock.of("$T.asList($L)", Arrays.class, items));
    }
    InputPlan.Variable use = (InputPlan.Variable) input;
    VariablePlan variable = plan.variables().get(use.index());
    CodeBlock code = CodeBlock.of("variables.$N", variables.field(variable));
    if (use.fallback().isPresent()) {
      code =
          CodeBlock.of(
              "(variables.$N ? $L : $L)",
              variables.presenceField(variable),
              code,
              fallback(use.fallback().get(), variable, argument.name()));
    }
    if (use.requireNonNull()) {
      code = CodeBlock.of("$T.requireNonNull($L, $S)", ARGUMENT_COERCION, code, argument.name());
    }
    boolean nonNull = variable.type().nonNull() || use.requireNonNull();
    return new ConversionEmitter.Value(code, nonNull);
  }

  /** A literal of the variable's own type: beside an {@code int}, null would be unboxed. */
  private CodeBlock fallback(Literal literal, VariablePlan variable, String argument) {
    CodeBlock code = literals.expression(literal, variable.type());
    TypeName type = types.of(variable.type());
    if (literal instanceof Literal.ListLiteral && !types.isCustomScalar(variable.type())) {
      return constants.of(type, code, argument);
    }
    return type.isBoxedPrimitive() ? CodeBlock.of("($T) $L", type, code) : code;
  }
}
