package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graven.processor.plan.IntrospectionPlan;
import dev.graven.processor.schema.SchemaDescription;
import dev.graven.processor.source.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that holds the schema for the operations of a package whose introspection
 * depends on variables. It is loaded with the first request of such an operation.
 */
final class IntrospectionEmitter {
  /** Statements of one method: at most 30 bytes of bytecode each. */
  private static final int METHOD_SIZE = 150;

  /** Methods of one class: a statement has up to five constants, a class 65,535. */
  private static final int HOLDER_SIZE = 20;

  private final SchemaDescription schema;
  private final JavaClass constants;
  private final EmitOptions options;

  IntrospectionEmitter(IntrospectionPlan plan, EmitOptions options) {
    this.schema = plan.schema();
    this.constants = plan.constants();
    this.options = options;
  }

  // final class SchemaIntrospection {
  //   private static final IntrospectionSchema SCHEMA;
  //   static {
  //     SchemaBuilder schema = new SchemaBuilder();
  //     Part1.addTo1(schema);
  //     SCHEMA = schema.build(null, "Query", null, null);
  //   }
  //   static IntrospectionSchema schema() { return SCHEMA; }
  //   static IntrospectionType type(String name) { return SCHEMA.type(name); }
  //   private static final class Part1 {
  //     static void addTo1(SchemaBuilder schema) {
  //       schema.type("OBJECT", "Query", null);
  //       schema.members("Query");
  //       schema.field("product", "Product", null, null);
  //       schema.argument("id", "ID!", null, null, null);
  //     }
  //   }
  // }
  GeneratedFile emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(constants.simpleName())
            .addModifiers(Modifier.FINAL)
            .addJavadoc("The schema, as introspection answers it.\n")
            .addField(
                FieldSpec.builder(
                        RuntimeNames.INTROSPECTION_SCHEMA,
                        "SCHEMA",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                    .build());
    CodeBlock.Builder load =
        CodeBlock.builder().addStatement("$1T schema = new $1T()", RuntimeNames.SCHEMA_BUILDER);
    List<TypeSpec> parts = parts(load);
    load.addStatement(
        "SCHEMA = schema.build($L, $S, $L, $L)",
        text(schema.description()),
        schema.queryType(),
        text(schema.mutationType()),
        text(schema.subscriptionType()));
    type.addStaticBlock(load.build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(
            MethodSpec.methodBuilder("schema")
                .addModifiers(Modifier.STATIC)
                .returns(RuntimeNames.INTROSPECTION_SCHEMA)
                .addStatement("return SCHEMA")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("type")
                .addModifiers(Modifier.STATIC)
                .returns(RuntimeNames.INTROSPECTION_TYPE)
                .addParameter(String.class, "name")
                .addStatement("return SCHEMA.type(name)")
                .build())
        .addTypes(parts);
    return GeneratedFiles.of(constants.packageName(), constants.simpleName(), type, options);
  }

  /** The classes that make up the schema; {@code load} receives their calls. */
  private List<TypeSpec> parts(CodeBlock.Builder load) {
    List<CodeBlock> statements = statements();
    List<TypeSpec> parts = new ArrayList<>();
    TypeSpec.Builder part = part(1);
    int methods = 0;
    for (int start = 0; start < statements.size(); start += METHOD_SIZE) {
      if (methods == HOLDER_SIZE) {
        parts.add(part.build());
        part = part(parts.size() + 1);
        methods = 0;
      }
      methods++;
      MethodSpec.Builder method =
          MethodSpec.methodBuilder("addTo" + methods)
              .addModifiers(Modifier.STATIC)
              .addParameter(RuntimeNames.SCHEMA_BUILDER, "schema");
      statements
          .subList(start, Math.min(statements.size(), start + METHOD_SIZE))
          .forEach(method::addStatement);
      part.addMethod(method.build());
      load.addStatement("Part$L.addTo$L(schema)", parts.size() + 1, methods);
    }
    parts.add(part.build());
    return parts;
  }

  private static TypeSpec.Builder part(int number) {
    return TypeSpec.classBuilder("Part" + number)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }

  private List<CodeBlock> statements() {
    List<CodeBlock> statements = new ArrayList<>();
    schema.types().forEach(type -> statements.add(type(type)));
    schema.types().forEach(type -> addMembers(type, statements));
    for (SchemaDescription.Directive directive : schema.directives()) {
      statements.add(
          CodeBlock.of(
              "schema.directive($S, $L, $L)",
              directive.name(),
              text(directive.description()),
              directive.isRepeatable()));
      directive.locations().forEach(it -> statements.add(CodeBlock.of("schema.location($S)", it)));
      directive.arguments().forEach(it -> statements.add(inputValue("argument", it)));
    }
    return statements;
  }

  private static CodeBlock type(SchemaDescription.NamedType type) {
    CodeBlock description = text(type.description());
    return switch (type.kind()) {
      case SCALAR ->
          CodeBlock.of(
              "schema.scalar($S, $L, $L)", type.name(), description, text(type.specifiedBy()));
      case INPUT_OBJECT ->
          CodeBlock.of("schema.inputObject($S, $L, $L)", type.name(), description, type.isOneOf());
      default ->
          CodeBlock.of("schema.type($S, $S, $L)", type.kind().name(), type.name(), description);
    };
  }

  private static void addMembers(SchemaDescription.NamedType type, List<CodeBlock> statements) {
    if (type.kind() == SchemaDescription.Kind.SCALAR) {
      return;
    }
    statements.add(CodeBlock.of("schema.members($S)", type.name()));
    type.interfaces().forEach(it -> statements.add(CodeBlock.of("schema.implementing($S)", it)));
    type.possibleTypes().forEach(it -> statements.add(CodeBlock.of("schema.possibleType($S)", it)));
    for (SchemaDescription.Field field : type.fields()) {
      statements.add(
          CodeBlock.of(
              "schema.field($S, $S, $L, $L)",
              field.name(),
              field.type().toString(),
              text(field.description()),
              text(field.deprecationReason())));
      field.arguments().forEach(it -> statements.add(inputValue("argument", it)));
    }
    for (SchemaDescription.EnumValue value : type.enumValues()) {
      statements.add(
          CodeBlock.of(
              "schema.enumValue($S, $L, $L)",
              value.name(),
              text(value.description()),
              text(value.deprecationReason())));
    }
    type.inputFields().forEach(it -> statements.add(inputValue("inputField", it)));
  }

  private static CodeBlock inputValue(String method, SchemaDescription.InputValue value) {
    return CodeBlock.of(
        "schema.$L($S, $S, $L, $L, $L)",
        method,
        value.name(),
        value.type().toString(),
        text(value.defaultValue()),
        text(value.description()),
        text(value.deprecationReason()));
  }

  private static CodeBlock text(Optional<String> text) {
    return text.map(LongText::expression).orElse(CodeBlock.of("null"));
  }
}
