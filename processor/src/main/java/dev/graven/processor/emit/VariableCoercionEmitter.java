package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.COERCION_EXCEPTION;
import static dev.graven.processor.emit.RuntimeNames.INPUT_COERCION;
import static dev.graven.processor.emit.RuntimeNames.INPUT_ERRORS;
import static dev.graven.processor.emit.RuntimeNames.INPUT_POSITION;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graven.processor.plan.VariablePlan;
import dev.graven.processor.schema.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the coercion of raw variables (specification section 6.1.2): one method per variable, one
 * per list type, no interpretation.
 */
final class VariableCoercionEmitter {
  private static final Map<String, String> SCALARS =
      Map.of("Int", "int32", "Float", "float64", "Boolean", "bool", "String", "string", "ID", "id");

  private final VariablesEmitter variables;
  private final InputTypes types;
  private final NameAllocator methods = JavaNames.allocator("coerce", "of", "from", "builder");
  private final Map<VariablePlan, String> positions = new HashMap<>();
  private final Map<TypeRef, String> listMethods = new LinkedHashMap<>();

  VariableCoercionEmitter(VariablesEmitter variables, InputTypes types) {
    this.variables = variables;
    this.types = types;
  }

  void addTo(TypeSpec.Builder type, List<VariablePlan> plans, ClassName variablesClass) {
    ClassName builder = variablesClass.nestedClass("Builder");
    MethodSpec.Builder coerce =
        MethodSpec.methodBuilder("coerce")
            .addModifiers(Modifier.STATIC)
            .returns(variablesClass)
            .addParameter(VariablesEmitter.RAW_VALUES, "values")
            .addParameter(INPUT_ERRORS, "errors")
            .addCode(newBuilder(plans, builder));
    List<MethodSpec> each = new ArrayList<>();
    for (VariablePlan variable : plans) {
      String position = position(variable);
      type.addField(position(variable, position));
      MethodSpec method = coerceOne(variable, position, builder);
      coerce.addStatement("$N(values, builder, errors)", method.name());
      each.add(method);
    }
    type.addMethod(coerce.addStatement("return errors.isEmpty() ? builder.build() : null").build());
    type.addMethods(each);
    // A list of lists asks for the method of its items while it is being written.
    List<TypeRef> pending = new ArrayList<>(listMethods.keySet());
    for (int i = 0; i < pending.size(); i++) {
      type.addMethod(list((TypeRef.ListOf) pending.get(i)));
      for (TypeRef asked : listMethods.keySet()) {
        if (!pending.contains(asked)) {
          pending.add(asked);
        }
      }
    }
  }

  // Builder builder;
  // try {
  //   builder = new Builder();
  // } catch (CoercionException refusedDefault) {
  //   errors.refusedDefault(refusedDefault, PRICE);
  //   return null;
  // }
  /** A builder holds the defaults; one of a custom scalar may be refused. */
  private CodeBlock newBuilder(List<VariablePlan> plans, ClassName builder) {
    List<CodeBlock> scalars =
        plans.stream()
            .filter(it -> it.defaultValue().isPresent() && types.isCustomScalar(it.type()))
            .map(it -> CodeBlock.of("$N", position(it)))
            .toList();
    if (scalars.isEmpty()) {
      return CodeBlock.of("$1T builder = new $1T();\n", builder);
    }
    return CodeBlock.builder()
        .addStatement("$T builder", builder)
        .beginControlFlow("try")
        .addStatement("builder = new $T()", builder)
        .nextControlFlow("catch ($T refusedDefault)", COERCION_EXCEPTION)
        .addStatement("errors.refusedDefault(refusedDefault, $L)", CodeBlock.join(scalars, ", "))
        .addStatement("return null")
        .endControlFlow()
        .build();
  }

  private String position(VariablePlan variable) {
    return positions.computeIfAbsent(variable, variables::constant);
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
    if (variable.mayBeAbsent()) {
      method.addStatement(
          "builder.$N = values.containsKey($S)",
          variables.presenceField(variable),
          variable.name());
    }
    method.beginControlFlow("if (value != null)");
    method.addStatement("builder.$N = $L", field, coercion(variable.type(), "value", position));
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

  /** Coercion of a value that is not null. */
  private CodeBlock coercion(TypeRef type, String value, String position) {
    if (type instanceof TypeRef.ListOf) {
      return CodeBlock.of("$N($N, $N, errors)", listMethod(type), value, position);
    }
    String scalar = SCALARS.get(type.name());
    if (scalar != null) {
      return CodeBlock.of("$T.$N($N, $N, errors)", INPUT_COERCION, scalar, value, position);
    }
    ClassName enumCoercion =
        types
            .coercion(type.name())
            .orElseThrow(() -> new IllegalStateException("no coercion of " + type));
    return CodeBlock.of("$T.parse($N, $N, errors)", enumCoercion, value, position);
  }

  private String listMethod(TypeRef type) {
    return listMethods.computeIfAbsent(
        type, list -> methods.newName(JavaNames.decapitalized(list.name()) + "List"));
  }

  // private static List<Integer> intList(Object value, InputPosition at, InputErrors errors) {
  //   List<Integer> list = new ArrayList<>();
  //   int index = 0;
  //   for (Object item : InputCoercion.items(value)) { ... }
  //   return Collections.unmodifiableList(list);
  // }
  private MethodSpec list(TypeRef.ListOf type) {
    TypeName listType = types.boxed(type);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(listMethod(type))
            .addJavadoc("{@code $L}.\n", type)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(listType)
            .addParameter(Object.class, "value")
            .addParameter(INPUT_POSITION, "at")
            .addParameter(INPUT_ERRORS, "errors")
            .addStatement("$T list = new $T<>()", listType, ArrayList.class)
            .addStatement("int index = 0")
            .beginControlFlow("for ($T item : $T.items(value))", Object.class, INPUT_COERCION)
            .addStatement("$T itemAt = at.item(value, index++)", INPUT_POSITION)
            .beginControlFlow("if (item != null)")
            .addStatement("list.add($L)", coercion(type.item(), "item", "itemAt"))
            .nextControlFlow("else");
    if (type.item().nonNull()) {
      method.addStatement("errors.nullValue(itemAt)");
    } else {
      method.addStatement("list.add(null)");
    }
    return method
        .endControlFlow()
        .endControlFlow()
        .addStatement("return $T.unmodifiableList(list)", Collections.class)
        .build();
  }
}
