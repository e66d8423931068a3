package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.INPUT_COERCION;
import static dev.graven.processor.emit.RuntimeNames.INPUT_ERRORS;
import static dev.graven.processor.emit.RuntimeNames.INPUT_POSITION;
import static dev.graven.processor.emit.RuntimeNames.RESULT_COERCION;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graven.processor.plan.EnumPlan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that reads and writes the values of one enum type (specification section 3.9): a
 * {@code switch} each way, never {@code valueOf} or {@code toString}, so constants may be renamed,
 * and one that the schema lacks is an execution error.
 */
final class EnumEmitter {
  private EnumEmitter() {}

  // final class UnitCoercion {
  //   static final List<String> NAMES = List.of("KILOGRAM", "LITRE");
  //   static String name(Unit value) { switch (value) { case KILOGRAM: return "KILOGRAM"; ... } }
  //   static @Nullable Unit parse(Object value, InputPosition at, InputErrors errors) { ... }
  // }
  static GeneratedFile emit(
      EnumPlan plan, String packageName, String className, EmitOptions options) {
    TypeName type =
        plan.javaClass().isPresent()
            ? JavaNames.of(plan.javaClass().get())
            : TypeName.get(String.class);
    TypeSpec.Builder builder =
        TypeSpec.classBuilder(className)
            .addModifiers(Modifier.FINAL)
            .addJavadoc("Reads and writes the values of the enum type {@code $L}.\n", plan.type())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addField(names(plan))
            .addMethod(name(plan, type))
            .addMethods(stringName(plan))
            .addMethod(parse(plan, type));
    return GeneratedFiles.of(packageName, className, builder, options);
  }

  private static FieldSpec names(EnumPlan plan) {
    CodeBlock values =
        CodeBlock.join(
            plan.constants().keySet().stream().map(value -> CodeBlock.of("$S", value)).toList(),
            ",$W");
    return FieldSpec.builder(
            ParameterizedTypeName.get(List.class, String.class),
            "NAMES",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$T.of($L)", List.class, values)
        .build();
  }

  private static MethodSpec name(EnumPlan plan, TypeName type) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("name")
            .addModifiers(Modifier.STATIC)
            .returns(String.class)
            .addParameter(type, "value")
            .addJavadoc("The name of a value that the schema has.\n");
    method.beginControlFlow("switch (value)");
    Set<String> named = new LinkedHashSet<>();
    plan.constants()
        .forEach(
            (value, constant) -> {
              if (named.add(constant)) {
                method.addCode(
                    plan.javaClass().isPresent() ? "case $L:\n" : "case $S:\n", constant);
                method.addStatement("$>return $S$<", value);
              }
            });
    return method
        .addCode("default:\n")
        .addStatement("$>throw $T.notAnEnumValue($S, value)$<", RESULT_COERCION, plan.type())
        .endControlFlow()
        .build();
  }

  /** Where Java enums are bound, members that hold a name as a String may answer all the same. */
  private static List<MethodSpec> stringName(EnumPlan plan) {
    if (plan.javaClass().isEmpty()) {
      return List.of();
    }
    return List.of(
        MethodSpec.methodBuilder("name")
            .addModifiers(Modifier.STATIC)
            .returns(String.class)
            .addParameter(String.class, "value")
            .addJavadoc("The name itself, if the schema has it.\n")
            .beginControlFlow("if (NAMES.contains(value))")
            .addStatement("return value")
            .endControlFlow()
            .addStatement("throw $T.notAnEnumValue($S, value)", RESULT_COERCION, plan.type())
            .build());
  }

  private static MethodSpec parse(EnumPlan plan, TypeName type) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("parse")
            .addModifiers(Modifier.STATIC)
            .returns(type)
            .addParameter(Object.class, "value")
            .addParameter(INPUT_POSITION, "at")
            .addParameter(INPUT_ERRORS, "errors")
            .addJavadoc("The value by its name; null, and an error noted, for anything else.\n");
    method.beginControlFlow("if (value instanceof $T)", String.class);
    method.beginControlFlow("switch (($T) value)", String.class);
    plan.constants()
        .forEach(
            (value, constant) -> {
              method.addCode("case $S:\n", value);
              if (plan.javaClass().isPresent()) {
                method.addStatement("$>return $T.$L$<", type, constant);
              } else {
                method.addStatement("$>return $S$<", value);
              }
            });
    return method
        .addCode("default:\n")
        .addStatement("$>break$<")
        .endControlFlow()
        .endControlFlow()
        .addStatement(
            "return $T.notAnEnumValue(value, $S, NAMES, at, errors)", INPUT_COERCION, plan.type())
        .build();
  }
}
