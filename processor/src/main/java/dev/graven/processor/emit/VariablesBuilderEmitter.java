package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.ARGUMENT_COERCION;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graven.processor.plan.VariablePlan;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the class {@code Variables.Builder}. */
final class VariablesBuilderEmitter {
  private final List<VariablePlan> variables;
  private final boolean takesRequired;
  private final VariableFields fields;
  private final InputTypes types;
  private final LiteralEmitter literals;
  private final ArgumentConstants constants;
  private final ClassName variablesClass;

  /**
   * Prepares it.
   *
   * @param takesRequired whether it is made with the variables that must be given
   */
  VariablesBuilderEmitter(
      List<VariablePlan> variables,
      boolean takesRequired,
      VariableFields fields,
      InputTypes types,
      LiteralEmitter literals,
      ArgumentConstants constants,
      ClassName variablesClass) {
    this.variables = variables;
    this.takesRequired = takesRequired;
    this.fields = fields;
    this.types = types;
    this.literals = literals;
    this.constants = constants;
    this.variablesClass = variablesClass;
  }

  TypeSpec emit() {
    ClassName builderClass = variablesClass.nestedClass("Builder");
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Builder")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Collects variables.\n")
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (VariablePlan variable : variables) {
      FieldSpec.Builder field =
          FieldSpec.builder(builderType(variable), fields.field(variable), Modifier.PRIVATE);
      variable
          .defaultValue()
          .filter(value -> !fields.hasLateDefault(variable))
          .ifPresent(value -> field.initializer(constant(variable, value)));
      type.addField(field.build());
      if (fields.mayFail(variable)) {
        type.addField(Throwable.class, fields.failureField(variable), Modifier.PRIVATE);
      }
      if (variable.mayBeAbsent() || fields.hasLateDefault(variable)) {
        type.addField(TypeName.BOOLEAN, fields.presenceField(variable), Modifier.PRIVATE);
      }
      if (!takesRequired || !variable.isRequired()) {
        type.addMethod(setter(variable, builderClass));
      }
    }
    return type.addMethod(build()).build();
  }

  private MethodSpec build() {
    MethodSpec.Builder build =
        MethodSpec.methodBuilder("build")
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("The variables.\n")
            .returns(variablesClass);
    if (!takesRequired) {
      build.addJavadoc(
          "\n@throws $T if one that must be given is missing\n", NullPointerException.class);
      variables.stream()
          .filter(VariablePlan::isRequired)
          .forEach(
              it ->
                  build.addStatement(
                      "$T.requireNonNull($N, $S)", Objects.class, fields.field(it), it.name()));
    }
    variables.stream().filter(fields::hasLateDefault).forEach(it -> build.addCode(lateDefault(it)));
    return build.addStatement("return new $T(this)", variablesClass).build();
  }

  /** A reference where it can be missing. */
  private TypeName builderType(VariablePlan variable) {
    TypeName type = types.of(variable.type());
    return takesRequired || !variable.isRequired() ? type : type.box();
  }

  private CodeBlock constant(VariablePlan variable, Literal value) {
    CodeBlock code = literals.expression(value, variable.type(), variable.name());
    return LiteralEmitter.hasObject(value)
        ? constants.of(types.of(variable.type()), code, variable.name())
        : code;
  }

  // if (!hasFilter) {
  //   try {
  //     filter = FilterCoercion.create(1);
  //   } catch (Throwable t) {
  //     filterFailure = ArgumentCoercion.failure(t);
  //   }
  // }
  private CodeBlock lateDefault(VariablePlan variable) {
    Literal value = variable.defaultValue().orElseThrow();
    CodeBlock code = literals.expression(value, variable.type(), variable.name());
    CodeBlock.Builder late =
        CodeBlock.builder().beginControlFlow("if (!$N)", fields.presenceField(variable));
    if (!fields.mayFail(variable)) {
      return late.addStatement("$N = $L", fields.field(variable), code).endControlFlow().build();
    }
    return late.beginControlFlow("try")
        .addStatement("$N = $L", fields.field(variable), code)
        .nextControlFlow("catch ($T t)", Throwable.class)
        .addStatement("$N = $T.failure(t)", fields.failureField(variable), ARGUMENT_COERCION)
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  private MethodSpec setter(VariablePlan variable, ClassName builderClass) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(fields.field(variable))
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Gives {@code $$$L: $L}.\n", variable.name(), variable.type())
            .returns(builderClass)
            .addParameter(types.of(variable.type()), fields.field(variable))
            .addStatement("this.$N = $L", fields.field(variable), checked(variable));
    if (variable.mayBeAbsent() || fields.hasLateDefault(variable)) {
      method.addStatement("this.$N = true", fields.presenceField(variable));
    }
    return method.addStatement("return this").build();
  }

  /**
   * The parameter of a variable, refused when null where null cannot be, and copied when a list.
   */
  CodeBlock checked(VariablePlan variable) {
    String name = fields.field(variable);
    TypeRef type = variable.type();
    if (type instanceof TypeRef.ListOf) {
      CodeBlock copy =
          CodeBlock.of(
              "$T.unmodifiableList(new $T<>($N))", Collections.class, ArrayList.class, name);
      return type.nonNull() ? copy : CodeBlock.of("$N == null ? null : $L", name, copy);
    }
    return type.nonNull() && !types.of(type).isPrimitive()
        ? CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, name, name)
        : CodeBlock.of("$N", name);
  }
}
