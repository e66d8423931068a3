package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.DYNAMIC_ARGUMENTS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.graven.processor.plan.ArgumentPlan;
import dev.graven.processor.plan.CallPlan;
import dev.graven.processor.plan.DynamicArgumentPlan;
import java.util.List;
import java.util.Map;

/** The Java expression of a field's call. */
final class CallEmitter {
  /** Arguments as a map, by name. */
  static final TypeName ARGUMENTS =
      ParameterizedTypeName.get(Map.class, String.class, Object.class);

  private final ArgumentEmitter arguments;
  private final ArgumentConstants constants;
  private final DynamicConstants dynamicConstants;
  private final List<String> resolverFields;
  private final WaveNames waves;
  private final TemplateConstants templates;

  CallEmitter(
      ArgumentEmitter arguments,
      ArgumentConstants constants,
      DynamicConstants dynamicConstants,
      List<String> resolverFields,
      WaveNames waves,
      TemplateConstants templates) {
    this.templates = templates;
    this.waves = waves;
    this.arguments = arguments;
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
    if (call instanceof CallPlan.Self) {
      return CodeBlock.of("source");
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
          map(dynamic.arguments(), dynamic.field().name()),
          field);
    }
    if (call instanceof CallPlan.Kept kept) {
      return CodeBlock.of("$N.get(ordinal)", waves.column(kept.column()));
    }
    if (call instanceof CallPlan.Row row) {
      return row(waves.call(row.call()), waves.column(row.rows()), row.isList());
    }
    if (call instanceof CallPlan.DynamicType dynamic) {
      return CodeBlock.of("executor.$N.typeOf(source)", resolverFields.get(dynamic.resolver()));
    }
    CallPlan.ResolverMethod method = (CallPlan.ResolverMethod) call;
    return CodeBlock.of(
        "executor.$N.$L($L)",
        resolverFields.get(method.resolver()),
        method.javaName(),
        arguments(method.arguments()));
  }

  private static CodeBlock row(String call, String rows, boolean isList) {
    return isList
        ? CodeBlock.of(
            "$1N.get(ordinal) == null ? null : $2N.items($1N.get(ordinal), 0)", rows, call)
        : CodeBlock.of("$N.get($N.get(ordinal))", call, rows);
  }

  /**
   * Arguments as a map: a constant where no variable has a say.
   *
   * @param name a hint for the constant's name
   */
  CodeBlock map(List<DynamicArgumentPlan> values, String name) {
    if (values.isEmpty()) {
      return CodeBlock.of("$T.of()", Map.class);
    }
    CodeBlock.Builder map = CodeBlock.builder().add("new $T()", DYNAMIC_ARGUMENTS);
    for (DynamicArgumentPlan argument : values) {
      CodeBlock value = arguments.expression(argument);
      if (argument.presence().isPresent()) {
        map.add(
            ".addIf(variables.$N, $S, $L)",
            arguments.presenceField(argument.presence().getAsInt()),
            argument.name(),
            value);
      } else {
        map.add(".add($S, $L)", argument.name(), value);
      }
    }
    CodeBlock built = map.add(".build()").build();
    boolean isConstant = values.stream().allMatch(arguments::isConstant);
    return isConstant ? constants.of(ARGUMENTS, built, name) : built;
  }

  /** The constant that says what is selected. */
  CodeBlock template(int index) {
    return templates.constant(index);
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
      return arguments.expression(value);
    }
    if (argument instanceof ArgumentPlan.SelectionOf selection) {
      return CodeBlock.of("selection($L)", template(selection.template()));
    }
    if (argument instanceof ArgumentPlan.LoadsOf) {
      return CodeBlock.of("loads()");
    }
    if (argument instanceof ArgumentPlan.Parents parents) {
      return CodeBlock.of("$N.parents()", waves.call(parents.call()));
    }
    return argument instanceof ArgumentPlan.CastSource cast
        ? CodeBlock.of("($T) source", JavaNames.of(cast.className()))
        : CodeBlock.of("source");
  }
}
