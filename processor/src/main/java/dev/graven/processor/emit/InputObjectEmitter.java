package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.ARGUMENT_VALUE;
import static dev.graven.processor.emit.RuntimeNames.INPUT_COERCION;
import static dev.graven.processor.emit.RuntimeNames.INPUT_ERRORS;
import static dev.graven.processor.emit.RuntimeNames.INPUT_POSITION;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.graven.processor.plan.InputObjectPlan;
import dev.graven.processor.schema.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that coerces values of one input object type (specification section 3.10): one
 * method per field, which finds what is wrong with it, and one that makes the Java object when
 * nothing is.
 */
final class InputObjectEmitter {
  private static final TypeName RAW_FIELDS =
      ParameterizedTypeName.get(
          ClassName.get(Map.class),
          WildcardTypeName.subtypeOf(Object.class),
          WildcardTypeName.subtypeOf(Object.class));

  private final InputObjectPlan plan;
  private final InputTypes types;
  private final LiteralEmitter literals;
  private final RawCoercionEmitter raw;
  private final NameAllocator methods = JavaNames.memberAllocator("parse", "create");
  private final List<String> locals = new ArrayList<>();

  InputObjectEmitter(InputObjectPlan plan, InputTypes types) {
    this.plan = plan;
    this.types = types;
    this.literals = new LiteralEmitter(types);
    this.raw = new RawCoercionEmitter(types, methods);
    NameAllocator names =
        JavaNames.allocator("value", "at", "errors", "fields", "t", InputCreationEmitter.MADE);
    plan.fields().forEach(field -> locals.add(names.newName(field.name())));
  }

  // final class FilterCoercion {
  //   private static final List<String> NAMES = List.of("min", "tags");
  //   static Filter parse(Object value, InputPosition at, InputErrors errors) { ... }
  //   static Filter create(int min, List<String> tags) { return new Filter(min, tags); }
  //   private static int coerceMin(Map<?, ?> fields, InputPosition at, InputErrors errors) { ... }
  // }
  GeneratedFile emit(String packageName, String className, EmitOptions options) {
    ConversionEmitter conversions = new ConversionEmitter(types, methods);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(className)
            .addModifiers(Modifier.FINAL)
            .addJavadoc("Coerces values of the input object type {@code $L}.\n", plan.type())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addField(names());
    List<MethodSpec> fields = new ArrayList<>();
    List<FieldSpec> defaults = new ArrayList<>();
    NameAllocator constants = JavaNames.allocator("NAMES");
    for (int i = 0; i < plan.fields().size(); i++) {
      fields.add(field(plan.fields().get(i), defaults, constants));
    }
    type.addFields(defaults)
        .addMethod(parse(fields))
        .addMethod(new InputCreationEmitter(plan, types, conversions, locals).emit())
        .addMethods(fields)
        .addMethods(raw.methods())
        .addMethods(conversions.methods());
    return GeneratedFiles.of(packageName, className, type, options);
  }

  private FieldSpec names() {
    CodeBlock values =
        CodeBlock.join(
            plan.fields().stream().map(field -> CodeBlock.of("$S", field.name())).toList(), ",$W");
    return FieldSpec.builder(
            ParameterizedTypeName.get(List.class, String.class),
            "NAMES",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$T.of($L)", List.class, values)
        .build();
  }

  // static Filter parse(Object value, InputPosition at, InputErrors errors) {
  //   Map<?, ?> fields = InputCoercion.object(value, "Filter", NAMES, at, errors);
  //   if (fields == null) {
  //     return null;
  //   }
  //   int min = coerceMin(fields, at, errors);
  //   return errors.isBuildable() ? create(min) : null;
  // }
  private MethodSpec parse(List<MethodSpec> fields) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("parse")
            .addModifiers(Modifier.STATIC)
            .returns(types.named(plan.type()))
            .addParameter(Object.class, "value")
            .addParameter(INPUT_POSITION, "at")
            .addParameter(INPUT_ERRORS, "errors")
            .addJavadoc("The object; null, and every error noted, for what the type refuses.\n")
            .addStatement(
                "$T fields = $T.$N(value, $S, NAMES, at, errors)",
                RAW_FIELDS,
                INPUT_COERCION,
                plan.isOneOf() ? "oneOf" : "object",
                plan.type())
            .beginControlFlow("if (fields == null)")
            .addStatement("return null")
            .endControlFlow();
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      method.addStatement(
          "$T $N = $N(fields, at, errors)",
          InputCreationEmitter.parameterType(plan.fields().get(i), types),
          locals.get(i),
          fields.get(i).name());
      arguments.add(CodeBlock.of("$N", locals.get(i)));
    }
    if (InputTypes.needsPlace(plan)) {
      arguments.add(CodeBlock.of("at"));
    }
    CodeBlock create = CodeBlock.of("create($L)", CodeBlock.join(arguments, ",$W"));
    if (!plan.runsUserCode() && !InputTypes.needsPlace(plan)) {
      return method.addStatement("return errors.isBuildable() ? $L : null", create).build();
    }
    return method
        .beginControlFlow("if (errors.isBuildable())")
        .addCode(guarded(create))
        .endControlFlow()
        .addStatement("return null")
        .build();
  }

  // try {
  //   return create(min);
  // } catch (Throwable t) {
  //   errors.failed(t);
  // }
  private static CodeBlock guarded(CodeBlock value) {
    return CodeBlock.builder()
        .beginControlFlow("try")
        .addStatement("return $L", value)
        .nextControlFlow("catch ($T t)", Throwable.class)
        .addStatement("errors.failed(t)")
        .endControlFlow()
        .build();
  }

  // private static int coerceMin(Map<?, ?> fields, InputPosition at, InputErrors errors) {
  //   Object value = fields.get("min");
  //   if (value != null) {
  //     return InputCoercion.int32(value, at.field("min"), errors);
  //   }
  //   if (fields.containsKey("min")) {
  //     errors.nullValue(at.field("min"));
  //     return 0;
  //   }
  //   return 5;
  // }
  private MethodSpec field(
      InputObjectPlan.Field field, List<FieldSpec> defaults, NameAllocator constants) {
    boolean tellsAbsent = field.mayBeAbsent() && field.tellsAbsent();
    TypeName type = types.of(field.type());
    CodeBlock place = CodeBlock.of("at.field($S)", field.name());
    CodeBlock coerced = raw.coercion(field.type(), "value", place);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(methods.newName("coerce" + JavaNames.capitalized(field.name())))
            .addJavadoc("{@code $L: $L}.\n", field.name(), field.type())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(InputCreationEmitter.parameterType(field, types))
            .addParameter(RAW_FIELDS, "fields")
            .addParameter(INPUT_POSITION, "at")
            .addParameter(INPUT_ERRORS, "errors")
            .addStatement("$T value = fields.get($S)", Object.class, field.name())
            .beginControlFlow("if (value != null)")
            .addStatement(
                "return $L",
                tellsAbsent ? CodeBlock.of("$T.of($L)", ARGUMENT_VALUE, coerced) : coerced)
            .endControlFlow();
    if (tellsAbsent) {
      return method
          .addStatement(
              "return fields.containsKey($1S) ? $2T.of(null) : $2T.absent()",
              field.name(),
              ARGUMENT_VALUE)
          .build();
    }
    if (field.mayBeAbsent()) {
      return method.addStatement("return null").build();
    }
    if (field.type().nonNull()) {
      if (field.defaultValue().isPresent()) {
        method.beginControlFlow("if (fields.containsKey($S))", field.name());
        method.addStatement("errors.nullValue($L)", place);
        method.addStatement("return $L", standIn(type)).endControlFlow();
      } else {
        method.beginControlFlow("if (fields.containsKey($S))", field.name());
        method.addStatement("errors.nullValue($L)", place);
        method.nextControlFlow("else");
        method.addStatement("errors.missing($L, $S)", place, field.type().toString());
        return method.endControlFlow().addStatement("return $L", standIn(type)).build();
      }
    } else {
      method.beginControlFlow("if (fields.containsKey($S))", field.name());
      method.addStatement("return null").endControlFlow();
    }
    return method.addCode(fallback(field, defaults, constants)).build();
  }

  /** The statements that yield the default. */
  private CodeBlock fallback(
      InputObjectPlan.Field field, List<FieldSpec> defaults, NameAllocator constants) {
    Literal value = field.defaultValue().orElseThrow();
    if (!(value instanceof Literal.NullLiteral) && types.hasCustomScalar(field.type().name())) {
      // What a custom scalar may refuse is a mistake of the variable, as if it had been given.
      return CodeBlock.builder()
          .addStatement("value = $L", UntypedLiterals.CONSTANT.expression(value))
          .addStatement(
              "return $L",
              raw.coercion(field.type(), "value", CodeBlock.of("at.field($S)", field.name())))
          .build();
    }
    CodeBlock code = literals.expression(value, field.type(), plan.type() + "." + field.name());
    if (!literals.isConstant(value, field.type().name())) {
      return CodeBlock.builder().add(guarded(code)).addStatement("return null").build();
    }
    if (!LiteralEmitter.hasObject(value)) {
      return CodeBlock.of("return $L;\n", code);
    }
    String name = constants.newName("DEFAULT_" + JavaNames.constant(field.name()));
    defaults.add(
        FieldSpec.builder(
                types.of(field.type()), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(code)
            .build());
    return CodeBlock.of("return $N;\n", name);
  }

  /** What is returned beside an error; nobody sees it. */
  private static CodeBlock standIn(TypeName type) {
    if (!type.isPrimitive()) {
      return CodeBlock.of("null");
    }
    return CodeBlock.of(type.equals(TypeName.BOOLEAN) ? "false" : "0");
  }
}
