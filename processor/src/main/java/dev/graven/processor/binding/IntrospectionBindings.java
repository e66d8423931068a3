package dev.graven.processor.binding;

import dev.graven.processor.binding.ParameterBinding.ArgumentParameter;
import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.IntrospectionTypes;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.schema.TypeRef;
import dev.graven.processor.source.Access;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.Nullness;
import dev.graven.processor.source.SequenceKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The introspection types, bound to the runtime's classes as a user's types are bound to a user's:
 * later stages know no difference. {@code __Type} is answered by {@code IntrospectionType}, and
 * every field by the method of its name.
 */
public final class IntrospectionBindings {
  private static final String RUNTIME = "dev.graven.runtime.introspection";

  /** Name of the generated class, in each package that needs it, with the schema's constants. */
  private static final String CONSTANTS = "SchemaIntrospection";

  private IntrospectionBindings() {}

  /** By schema coordinate, without the fields of the query root. */
  static Map<String, FieldBinding> fields() {
    Map<String, FieldBinding> fields = new LinkedHashMap<>();
    for (TypeModel type : IntrospectionTypes.MODELS.values()) {
      if (type instanceof TypeModel.ObjectType object) {
        Origin origin = origin(javaClass(object.name()));
        object.fields().values().forEach(it -> fields.put(it.coordinate(), field(it, origin)));
      }
    }
    return fields;
  }

  /** Java class by object type name. */
  static Map<String, JavaClass> objects() {
    Map<String, JavaClass> objects = new LinkedHashMap<>();
    for (TypeModel type : IntrospectionTypes.MODELS.values()) {
      if (type instanceof TypeModel.ObjectType) {
        objects.put(type.name(), javaClass(type.name()));
      }
    }
    return objects;
  }

  /** The generated class that holds the schema's constants for executors of a package. */
  public static JavaClass constants(String packageName) {
    String name = packageName.isEmpty() ? CONSTANTS : packageName + "." + CONSTANTS;
    return new JavaClass(packageName, name, false, true);
  }

  /** {@code __schema} or {@code __type}: a static method of the schema's constants. */
  public static FieldBinding rootField(FieldModel field, String packageName) {
    return new FieldBinding.ResolverMethod(
        field,
        field.name().equals("__schema") ? "schema" : "type",
        true,
        parameters(field),
        javaType(field.type()),
        false,
        origin(constants(packageName)));
  }

  private static FieldBinding field(FieldModel field, Origin origin) {
    JavaType type = javaType(field.type());
    return field.arguments().isEmpty()
        ? new FieldBinding.Property(field, field.name(), true, type, origin)
        : new FieldBinding.SourceMethod(
            field, field.name(), parameters(field), type, false, origin);
  }

  private static List<ParameterBinding> parameters(FieldModel field) {
    return field.arguments().stream()
        .<ParameterBinding>map(it -> new ArgumentParameter(it, javaType(it.type())))
        .toList();
  }

  /** What the runtime's member returns, or takes, for a GraphQL type. */
  private static JavaType javaType(TypeRef type) {
    Nullness nullness = type.nonNull() ? Nullness.NON_NULL : Nullness.NULLABLE;
    if (type instanceof TypeRef.ListOf list) {
      JavaType item = javaType(list.item());
      return new JavaType.Sequence(SequenceKind.LIST, item, nullness, "List<" + item.text() + ">");
    }
    if (type.name().equals("Boolean") && type.nonNull()) {
      return new JavaType.Primitive("boolean");
    }
    boolean isObject = IntrospectionTypes.MODELS.get(type.name()) instanceof TypeModel.ObjectType;
    String name =
        isObject
            ? javaClass(type.name()).canonicalName()
            : type.name().equals("Boolean") ? "java.lang.Boolean" : "java.lang.String";
    return new JavaType.ClassType(
        name, List.of(), nullness, name.substring(name.lastIndexOf('.') + 1));
  }

  private static JavaClass javaClass(String type) {
    String name =
        switch (type) {
          case "__Schema" -> "IntrospectionSchema";
          case "__Type" -> "IntrospectionType";
          default -> "IntrospectionMember";
        };
    return new JavaClass(RUNTIME, RUNTIME + "." + name, true, true);
  }

  private static Origin origin(JavaClass owner) {
    return new Origin(owner, Access.PUBLIC, ElementPosition.ofClass(owner.canonicalName()));
  }
}
