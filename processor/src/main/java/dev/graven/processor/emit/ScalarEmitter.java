package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.INPUT_ERRORS;
import static dev.graven.processor.emit.RuntimeNames.INPUT_POSITION;
import static dev.graven.processor.emit.RuntimeNames.SCALAR_COERCION;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graven.processor.plan.ScalarPlan;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that reads and writes the values of one custom scalar (specification section
 * 3.5): straight calls to the user's two methods, and what becomes of their exceptions.
 */
final class ScalarEmitter {
  private ScalarEmitter() {}

  // final class MoneyCoercion {
  //   static String serialize(Money value) { ... }
  //   static Money parse(Object value, InputPosition at, InputErrors errors) { ... }
  //   static Money literal(Object value) { ... }
  //   private static Money parse(Object value) { ... }
  // }
  static GeneratedFile emit(
      ScalarPlan plan, String packageName, String className, EmitOptions options) {
    TypeName type = JavaNames.typeOf(plan.javaType());
    TypeSpec.Builder builder =
        TypeSpec.classBuilder(className)
            .addModifiers(Modifier.FINAL)
            .addJavadoc("Reads and writes the values of the scalar {@code $L}.\n", plan.type())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(serialize(plan, type))
            .addMethod(serializeAny(plan, type))
            .addMethod(parseVariable(plan, type))
            .addMethod(parseLiteral(plan, type))
            .addMethod(parse(plan, type));
    return GeneratedFiles.of(packageName, className, builder, options);
  }

  // static String serialize(Money value) {
  //   return ScalarCoercion.serialized(MoneyScalar.serialize(value), "Money");
  // }
  private static MethodSpec serialize(ScalarPlan plan, TypeName type) {
    CodeBlock call = CodeBlock.of("$T.$N(value)", JavaNames.of(plan.owner()), plan.serialize());
    return MethodSpec.methodBuilder("serialize")
        .addModifiers(Modifier.STATIC)
        .returns(JavaNames.typeOf(plan.output().javaClass()))
        .addParameter(type, "value")
        .addJavadoc("What the response has for a value.\n")
        .addStatement(
            "return $L",
            plan.output().isPrimitive()
                ? call
                : CodeBlock.of("$T.serialized($L, $S)", SCALAR_COERCION, call, plan.type()))
        .build();
  }

  // static String serializeAny(Object value) {
  //   if (value instanceof Money) { return serialize((Money) value); }
  //   throw ScalarCoercion.otherClass(value, "Money");
  // }
  private static MethodSpec serializeAny(ScalarPlan plan, TypeName type) {
    return MethodSpec.methodBuilder("serializeAny")
        .addModifiers(Modifier.STATIC)
        .returns(JavaNames.typeOf(plan.output().javaClass()))
        .addParameter(Object.class, "value")
        .addJavadoc("The same for a value of which only run time knows the class.\n")
        .beginControlFlow("if (value instanceof $T)", type.box())
        .addStatement("return serialize(($T) value)", type.box())
        .endControlFlow()
        .addStatement("throw $T.otherClass(value, $S)", SCALAR_COERCION, plan.type())
        .build();
  }

  // static Money parse(Object value, InputPosition at, InputErrors errors) {
  //   try {
  //     return parse(value);
  //   } catch (Throwable t) {
  //     errors.refused(value, at, "Money", t);
  //     return null;
  //   }
  // }
  private static MethodSpec parseVariable(ScalarPlan plan, TypeName type) {
    return MethodSpec.methodBuilder("parse")
        .addModifiers(Modifier.STATIC)
        .returns(type)
        .addParameter(Object.class, "value")
        .addParameter(INPUT_POSITION, "at")
        .addParameter(INPUT_ERRORS, "errors")
        .addJavadoc("The value of a variable; a stand-in, and an error noted, for a refused one.\n")
        .beginControlFlow("try")
        .addStatement("return parse(value)")
        .nextControlFlow("catch ($T t)", Throwable.class)
        .addStatement("errors.refused(value, at, $S, t)", plan.type())
        .addStatement("return $L", standIn(type))
        .endControlFlow()
        .build();
  }

  private static String standIn(TypeName type) {
    if (!type.isPrimitive()) {
      return "null";
    }
    return type.equals(TypeName.BOOLEAN) ? "false" : "0";
  }

  // static Money literal(Object value) {
  //   try {
  //     return parse(value);
  //   } catch (Throwable t) {
  //     throw ScalarCoercion.refused(value, "Money", t);
  //   }
  // }
  private static MethodSpec parseLiteral(ScalarPlan plan, TypeName type) {
    return MethodSpec.methodBuilder("literal")
        .addModifiers(Modifier.STATIC)
        .returns(type)
        .addParameter(Object.class, "value")
        .addJavadoc("The value of a literal.\n")
        .beginControlFlow("try")
        .addStatement("return parse(value)")
        .nextControlFlow("catch ($T t)", Throwable.class)
        .addStatement("throw $T.refused(value, $S, t)", SCALAR_COERCION, plan.type())
        .endControlFlow()
        .build();
  }

  // private static Money parse(Object value) {
  //   return ScalarCoercion.parsed(MoneyScalar.parse(ScalarCoercion.text(value)));
  // }
  private static MethodSpec parse(ScalarPlan plan, TypeName type) {
    CodeBlock input =
        plan.parsesText() ? CodeBlock.of("$T.text(value)", SCALAR_COERCION) : CodeBlock.of("value");
    CodeBlock call = CodeBlock.of("$T.$N($L)", JavaNames.of(plan.owner()), plan.parse(), input);
    return MethodSpec.methodBuilder("parse")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type)
        .addParameter(Object.class, "value")
        .addStatement(
            "return $L",
            type.isPrimitive() ? call : CodeBlock.of("$T.parsed($L)", SCALAR_COERCION, call))
        .build();
  }
}
