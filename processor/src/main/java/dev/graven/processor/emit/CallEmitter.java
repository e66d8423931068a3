package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.ARGUMENT_COERCION;
import static dev.graven.processor.emit.RuntimeNames.DYNAMIC_ARGUMENTS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.graven.processor.plan.ArgumentPlan;
import dev.graven.processor.plan.CallPlan;
import dev.graven.processor.plan.DynamicArgumentPlan;
import dev.graven.processor.plan.ExecutionPlan;
import dev.graven.processor.plan.InputPlan;
import dev.graven.processor.plan.TargetPlan;
import dev.graven.processor.plan.VariablePlan;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.TypeRef;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Java expression of a field's call. */
final class CallEmitter {
  private static final TypeName ARGUMENTS =
      ParameterizedTypeName.get(Map.class, String.class, Object.class);

  private final ExecutionPlan plan;
  private final VariablesEmitter variables;
  private final InputTypes types;
  private final LiteralEmitter literals;
  private final ConversionEmitter conversions;
  private final ConstantConversion constantConversion;
  private final ArgumentConstants constants;
  private final DynamicConstants dynamicConstants;
  private final List<String> resolverFields;

  CallEmitter(
      ExecutionPlan plan,
      VariablesEmitter variables,
      InputTypes types,
      LiteralEmitter literals,
      ConversionEmitter conversions,
      ArgumentConstants constants,
      DynamicConstants dynamicConstants,
      List<String> resolverFields) {
    this.plan = plan;
    this.variables = variables;
    this.types = types;
    this.literals = literals;
    this.conversions = conversions;
    this.constantConversion = new ConstantConversion(plan.enums());
    this.constants = constants;
    this.dynamicConstants = dynamicConstants;
    this.resolverFields = resolverFields;
  }

  /**
   * The expression; {@code source} and {@code depth} are in scope where the call needs them.
   *
   * @param field the field's constant
   */
  CodeBlock expression(CallPlan call, CodeBlock field) {
    if (call instanceof CallPlan.TypeName typeName) {
      return CodeBlock.of("$S", typeName.objectType());
    }
    if (call instanceof CallPlan.PassedTypeName) {
      return CodeBlock.of("type");
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
    if (call instanceof CallPlan.Dynamic dynamic) {
      return CodeBlock.of(
          "executor.$N.resolve($L, source, $L, pathTo($L, depth))",
          resolverFields.get(dynamic.resolver()),
          dynamicConstants.field(dynamic.field()),
          dynamicArguments(dynamic),
          field);
    }
    CallPlan.ResolverMethod method = (CallPlan.ResolverMethod) call;
    return CodeBlock.of(
        "executor.$N.$L($L)",
        resolverFields.get(method.resolver()),
        method.javaName(),
        arguments(method.arguments()));
  }

  /** A map: a constant where no variable has a say. */
  private CodeBlock dynamicArguments(CallPlan.Dynamic call) {
    if (call.arguments().isEmpty()) {
      return CodeBlock.of("$T.of()", Map.class);
    }
    CodeBlock.Builder map = CodeBlock.builder().add("new $T()", DYNAMIC_ARGUMENTS);
    for (DynamicArgumentPlan argument : call.arguments()) {
      TypeRef type = argument.type();
      Wanted wanted = new Wanted(argument.name(), argument.value(), type.name(), types.boxed(type));
      CodeBlock value = canonical(argument.value(), wanted).code();
      if (argument.presence().isPresent()) {
        VariablePlan variable = plan.variables().get(argument.presence().getAsInt());
        map.add(
            ".addIf(variables.$N, $S, $L)",
            variables.presenceField(variable),
            argument.name(),
            value);
      } else {
        map.add(".add($S, $L)", argument.name(), value);
      }
    }
    CodeBlock built = map.add(".build()").build();
    boolean isConstant =
        call.arguments().stream().allMatch(it -> it.value() instanceof InputPlan.Constant);
    return isConstant ? constants.of(ARGUMENTS, built, call.field().name()) : built;
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
          canonical(value.value(), wanted(value)),
          value.target(),
          CodeBlock.of("$S", value.name()));
    }
    return argument instanceof ArgumentPlan.CastSource cast
        ? CodeBlock.of("($T) source", JavaNames.of(cast.className()))
        : CodeBlock.of("source");
  }

  /**
   * An argument, as far as its canonical form depends on it.
   *
   * @param typeName what stands inside its lists
   * @param type the canonical form's type
   */
  private record Wanted(String name, InputPlan whole, String typeName, TypeName type) {}

  private Wanted wanted(ArgumentPlan.Argument argument) {
    return new Wanted(
        argument.name(),
        argument.value(),
        typeName(argument.target()),
        conversions.canonical(argument.target()));
  }

  /** What needs no conversion at the call; objects become constants. */
  private Optional<CodeBlock> atBuildTime(Literal literal, ArgumentPlan.Argument argument) {
    Optional<CodeBlock> converted = constantConversion.convert(literal, argument.target());
    return ConstantConversion.makesObject(literal, argument.target())
        ? converted.map(
            value -> constants.of(conversions.converted(argument.target()), value, argument.name()))
        : converted;
  }

  /**
   * The argument in its type's canonical Java form.
   *
   * @param input the whole of it, or what stands in it
   */
  private ConversionEmitter.Value canonical(InputPlan input, Wanted argument) {
    if (input instanceof InputPlan.Constant constant) {
      CodeBlock code = literals.expression(constant.literal(), argument.typeName());
      boolean wholeList =
          constant.literal() instanceof Literal.ListLiteral && input.equals(argument.whole());
      return ConversionEmitter.Value.constant(
          constant.literal(),
          wholeList ? constants.of(argument.type(), code, argument.name()) : code);
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
    if (literal instanceof Literal.ListLiteral) {
      return constants.of(type, code, argument);
    }
    return type.isBoxedPrimitive() ? CodeBlock.of("($T) $L", type, code) : code;
  }

  private String typeName(TargetPlan target) {
    if (target instanceof TargetPlan.Sequence sequence) {
      return typeName(sequence.item());
    }
    if (target instanceof TargetPlan.OptionalOf optional) {
      return typeName(optional.value());
    }
    if (target instanceof TargetPlan.Enumeration enumeration) {
      return plan.enums().get(enumeration.index()).type();
    }
    return ((TargetPlan.Scalar) target).scalar();
  }
}
