package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.COERCION_EXCEPTION;
import static dev.graven.processor.emit.RuntimeNames.INPUT_ERRORS;
import static dev.graven.processor.emit.RuntimeNames.INPUT_POSITION;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.graven.processor.plan.VariablePlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the coercion of raw variables (specification section 6.1.2): one method per variable, one
 * per list type, no interpretation.
 */
final class VariableCoercionEmitter {
  private final VariableFields variables;
  private final NameAllocator methods = JavaNames.allocator("coerce", "of", "from", "builder");
  private final RawCoercionEmitter raw;

  VariableCoercionEmitter(VariableFields variables, InputTypes types) {
    this.variables = variables;
    this.raw = new RawCoercionEmitter(types, methods);
  }

  void addTo(TypeSpec.Builder type, List<VariablePlan> plans, ClassName variablesClass) {
    ClassName builder = variablesClass.nestedClass("Builder");
    MethodSpec.Builder coerce =
        MethodSpec.methodBuilder("coerce")
            .addModifiers(Modifier.STATIC)
            .returns(variablesClass)
            .addParameter(VariablesEmitter.RAW_VALUES, "values")
            .addParameter(INPUT_ERRORS, "errors")
            .addStatement("$1T builder = new $1T()", builder);
    List<MethodSpec> each = new ArrayList<>();
    List<CodeBlock> positions = new ArrayList<>();
    for (VariablePlan variable : plans) {
      String position = variables.constant(variable);
      type.addField(position(variable, position));
      if (variables.hasScalarDefault(variable)) {
        positions.add(CodeBlock.of("$N", position));
      }
      MethodSpec method = coerceOne(variable, position, builder);
      coerce.addStatement("$N(values, builder, errors)", method.name());
      each.add(method);
    }
    type.addMethod(coerce.addCode(build(positions)).build());
    type.addMethods(each);
    type.addMethods(raw.methods());
  }

  // return errors.isEmpty() ? builder.build() : null;
  // or, where a custom scalar may refuse a default:
  // if (!errors.isEmpty()) {
  //   return null;
  // }
  // try {
  //   return builder.build();
  // } catch (CoercionException refused) {
  //   errors.refusedDefault(refused, PRICE);
  //   return null;
  // }
  private static CodeBlock build(List<CodeBlock> scalarDefaults) {
    if (scalarDefaults.isEmpty()) {
      return CodeBlock.of("return errors.isEmpty() ? builder.build() : null;\n");
    }
    return CodeBlock.builder()
        .beginControlFlow("if (!errors.isEmpty())")
        .addStatement("return null")
        .endControlFlow()
        .beginControlFlow("try")
        .addStatement("return builder.build()")
        .nextControlFlow("catch ($T refused)", COERCION_EXCEPTION)
        .addStatement("errors.refusedDefault(refused, $L)", CodeBlock.join(scalarDefaults, ", "))
        .addStatement("return null")
        .endControlFlow()
        .build();
  }

  private static FieldSpec position(VariablePlan variable, String name) {
    return FieldSpec.builder(
            INPUT_POSITION, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.variable($S, $S, $L, $L)",
            INPUT_POSITION,
            variable.name(),
            variable.declaredType().toString(),
            variable.line(),
            variable.column())
        .build();
  }

  // private static void coerceFirst(Map<String, ?> values, Builder builder, InputErrors errors) {
  //   Object value = values.get("first");
  //   if (value != null) {
  //     builder.first = InputCoercion.int32(value, FIRST, errors);
  //   } else if (values.containsKey("first")) {
  //     builder.first = null;
  //   }
  // }
  private MethodSpec coerceOne(VariablePlan variable, String position, ClassName builder) {
    String field = variables.field(variable);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(methods.newName("coerce" + JavaNames.capitalized(variable.name())))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(VariablesEmitter.RAW_VALUES, "values")
            .addParameter(builder, "builder")
            .addParameter(INPUT_ERRORS, "errors")
            .addStatement("$T value = values.get($S)", Object.class, variable.name());
    if (variable.mayBeAbsent() || variables.hasLateDefault(variable)) {
      method.addStatement(
          "builder.$N = values.containsKey($S)",
          variables.presenceField(variable),
          variable.name());
    }
    method.beginControlFlow("if (value != null)");
    method.addStatement(
        "builder.$N = $L",
        field,
        raw.coercion(variable.type(), "value", CodeBlock.of("$N", position)));
    if (variables.mayFail(variable)) {
      method.addStatement("builder.$N = errors.takeFailure()", variables.failureField(variable));
    }
    if (variable.isRequired()) {
      method.nextControlFlow("else");
      method.addStatement(
          "errors.absentOrNull(values.containsKey($S), $N)", variable.name(), position);
    } else if (variable.type().nonNull()) {
      method.nextControlFlow("else if (values.containsKey($S))", variable.name());
      method.addStatement(
          "errors.$N($N)", variable.decidesCondition() ? "nullCondition" : "nullValue", position);
    } else if (!variable.mayBeAbsent()) {
      method.nextControlFlow("else if (values.containsKey($S))", variable.name());
      method.addStatement("builder.$N = null", field);
    }
    return method.endControlFlow().build();
  }
}
