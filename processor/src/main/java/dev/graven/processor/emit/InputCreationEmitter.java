package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.ARGUMENT_VALUE;
import static dev.graven.processor.emit.RuntimeNames.INPUT_POSITION;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.graven.processor.plan.InputObjectPlan;
import dev.graven.processor.plan.TargetPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the method that makes a Java object of an input object type from the canonical values of
 * its fields: by its constructor, by setters and fields, or as a map.
 */
final class InputCreationEmitter {
  /** The local variable for the object. */
  static final String MADE = "made";

  private final InputObjectPlan plan;
  private final InputTypes types;
  private final ConversionEmitter conversions;
  private final List<String> parameters;

  InputCreationEmitter(
      InputObjectPlan plan,
      InputTypes types,
      ConversionEmitter conversions,
      List<String> parameters) {
    this.plan = plan;
    this.types = types;
    this.conversions = conversions;
    this.parameters = parameters;
  }

  /** How the canonical value of a field is passed. */
  static TypeName parameterType(InputObjectPlan.Field field, InputTypes types) {
    return field.mayBeAbsent() && field.tellsAbsent()
        ? ParameterizedTypeName.get(ARGUMENT_VALUE, types.boxed(field.type()))
        : types.of(field.type());
  }

  MethodSpec emit() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("create")
            .addJavadoc("Makes an object from its fields' values, in the schema's order.\n")
            .addModifiers(Modifier.STATIC)
            .returns(types.named(plan.type()));
    for (int i = 0; i < parameters.size(); i++) {
      method.addParameter(parameterType(plan.fields().get(i), types), parameters.get(i));
    }
    if (InputTypes.needsPlace(plan)) {
      method.addParameter(INPUT_POSITION, "at");
    }
    plan.exceptions().forEach(name -> method.addException(JavaNames.of(name)));
    if (plan.javaClass().isEmpty()) {
      return method.addCode(map()).build();
    }
    TypeName type = types.named(plan.type());
    if (plan.members().stream()
        .allMatch(member -> member.receiver() == InputObjectPlan.Receiver.PARAMETER)) {
      List<CodeBlock> arguments = new ArrayList<>();
      plan.members().forEach(member -> arguments.add(value(member.field())));
      return method
          .addStatement("return new $T($L)", type, CodeBlock.join(arguments, ",$W"))
          .build();
    }
    method.addStatement("$1T $2N = new $1T()", type, MADE);
    for (InputObjectPlan.Member member : plan.members()) {
      method.addCode(
          whenPresent(
              member.field(),
              member.receiver() == InputObjectPlan.Receiver.SETTER
                  ? CodeBlock.of("$N.$N($L);\n", MADE, member.javaName(), value(member.field()))
                  : CodeBlock.of("$N.$N = $L;\n", MADE, member.javaName(), value(member.field()))));
    }
    return method.addStatement("return $N", MADE).build();
  }

  // Map<String, Object> made = new LinkedHashMap<>();
  // made.put("min", min);
  // return Collections.unmodifiableMap(made);
  private CodeBlock map() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T $N = new $T<>()", types.named(plan.type()), MADE, LinkedHashMap.class);
    for (int i = 0; i < plan.fields().size(); i++) {
      code.add(
          whenPresent(
              i, CodeBlock.of("$N.put($S, $L);\n", MADE, plan.fields().get(i).name(), value(i))));
    }
    return code.addStatement("return $T.unmodifiableMap($N)", Collections.class, MADE).build();
  }

  private CodeBlock whenPresent(int index, CodeBlock statement) {
    InputObjectPlan.Field field = plan.fields().get(index);
    return field.mayBeAbsent()
        ? CodeBlock.builder()
            .beginControlFlow("if ($N.isPresent())", parameters.get(index))
            .add(statement)
            .endControlFlow()
            .build()
        : statement;
  }

  /** What Java wants for a field. */
  private CodeBlock value(int index) {
    InputObjectPlan.Field field = plan.fields().get(index);
    String parameter = parameters.get(index);
    CodeBlock place = CodeBlock.of("at.field($S)", field.name());
    if (!field.mayBeAbsent() || !field.tellsAbsent()) {
      boolean nonNull = field.type().nonNull();
      return conversions.convert(
          new ConversionEmitter.Value(CodeBlock.of("$N", parameter), nonNull),
          field.target(),
          place);
    }
    ConversionEmitter.Value given =
        new ConversionEmitter.Value(CodeBlock.of("$N.orNull()", parameter), false);
    if (!(field.target() instanceof TargetPlan.ArgumentValueOf target)) {
      return conversions.convert(given, field.target(), place);
    }
    return Conversions.isSame(target.value(), types)
        ? CodeBlock.of("$N", parameter)
        : CodeBlock.of(
            "$1N.isPresent() ? $2T.of($3L) : $2T.absent()",
            parameter,
            ARGUMENT_VALUE,
            conversions.convert(given, target.value(), place));
  }
}
