package dev.graven.processor.transform;

import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.SchemaDescription;
import dev.graven.processor.schema.SchemaDescription.Directive;
import dev.graven.processor.schema.SchemaDescription.EnumValue;
import dev.graven.processor.schema.SchemaDescription.Field;
import dev.graven.processor.schema.SchemaDescription.InputValue;
import dev.graven.processor.schema.SchemaDescription.Kind;
import dev.graven.processor.schema.SchemaDescription.NamedType;
import dev.graven.processor.schema.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of introspection fields (specification section 4.2): strings, booleans, lists, and
 * objects, which are the records of the {@link SchemaDescription}. A {@code __Type} is a {@link
 * TypeRef}, so that lists and non-null types need no objects of their own.
 */
final class IntrospectionValues {
  private final SchemaDescription schema;
  private final Map<String, NamedType> types;

  IntrospectionValues(SchemaDescription schema) {
    this.schema = schema;
    this.types =
        schema.types().stream().collect(Collectors.toMap(NamedType::name, Function.identity()));
  }

  /** The value of {@code __schema} or {@code __type}. */
  @Nullable Object root(String field, Map<String, Literal> arguments) {
    if (field.equals("__schema")) {
      return schema;
    }
    return arguments.get("name") instanceof Literal.StringLiteral name
            && types.containsKey(name.value())
        ? type(name.value())
        : null;
  }

  /** The value of a field of an object. */
  @Nullable Object field(Object object, String field, Map<String, Literal> arguments) {
    boolean all =
        arguments.get("includeDeprecated") instanceof Literal.BooleanLiteral it && it.value();
    if (object instanceof SchemaDescription it) {
      return schemaField(it, field);
    }
    if (object instanceof TypeRef it) {
      return typeField(it, field, all);
    }
    if (object instanceof Field it) {
      return fieldField(it, field, all);
    }
    if (object instanceof InputValue it) {
      return inputValueField(it, field);
    }
    if (object instanceof EnumValue it) {
      return enumValueField(it, field);
    }
    return directiveField((Directive) object, field, all);
  }

  private static @Nullable Object schemaField(SchemaDescription schema, String field) {
    return switch (field) {
      case "description" -> orNull(schema.description());
      case "types" -> schema.types().stream().map(it -> type(it.name())).toList();
      case "queryType" -> type(schema.queryType());
      case "mutationType" -> orNull(schema.mutationType().map(IntrospectionValues::type));
      case "subscriptionType" -> orNull(schema.subscriptionType().map(IntrospectionValues::type));
      case "directives" -> schema.directives();
      default -> throw unknown("__Schema", field);
    };
  }

  private @Nullable Object typeField(TypeRef ref, String field, boolean all) {
    if (ref.nonNull()) {
      return wrapperField("NON_NULL", nullable(ref), field);
    }
    if (ref instanceof TypeRef.ListOf list) {
      return wrapperField("LIST", list.item(), field);
    }
    NamedType type = types.get(ref.name());
    if (type == null) {
      throw new IllegalStateException("no type " + ref);
    }
    Kind kind = type.kind();
    boolean hasFields = kind == Kind.OBJECT || kind == Kind.INTERFACE;
    boolean isAbstract = kind == Kind.INTERFACE || kind == Kind.UNION;
    return switch (field) {
      case "kind" -> kind.name();
      case "name" -> type.name();
      case "description" -> orNull(type.description());
      case "specifiedByURL" -> orNull(type.specifiedBy());
      case "fields" -> hasFields ? current(type.fields(), Field::deprecationReason, all) : null;
      case "interfaces" -> hasFields ? named(type.interfaces()) : null;
      case "possibleTypes" -> isAbstract ? named(type.possibleTypes()) : null;
      case "enumValues" ->
          kind == Kind.ENUM ? current(type.enumValues(), EnumValue::deprecationReason, all) : null;
      case "inputFields" ->
          kind == Kind.INPUT_OBJECT
              ? current(type.inputFields(), InputValue::deprecationReason, all)
              : null;
      case "ofType" -> null;
      case "isOneOf" -> kind == Kind.INPUT_OBJECT ? type.isOneOf() : null;
      default -> throw unknown("__Type", field);
    };
  }

  private static @Nullable Object wrapperField(String kind, TypeRef inner, String field) {
    return switch (field) {
      case "kind" -> kind;
      case "ofType" -> inner;
      default -> null;
    };
  }

  private static @Nullable Object fieldField(Field it, String field, boolean all) {
    return switch (field) {
      case "name" -> it.name();
      case "description" -> orNull(it.description());
      case "args" -> current(it.arguments(), InputValue::deprecationReason, all);
      case "type" -> it.type();
      case "isDeprecated" -> it.deprecationReason().isPresent();
      case "deprecationReason" -> orNull(it.deprecationReason());
      default -> throw unknown("__Field", field);
    };
  }

  private static @Nullable Object inputValueField(InputValue it, String field) {
    return switch (field) {
      case "name" -> it.name();
      case "description" -> orNull(it.description());
      case "type" -> it.type();
      case "defaultValue" -> orNull(it.defaultValue());
      case "isDeprecated" -> it.deprecationReason().isPresent();
      case "deprecationReason" -> orNull(it.deprecationReason());
      default -> throw unknown("__InputValue", field);
    };
  }

  private static @Nullable Object enumValueField(EnumValue it, String field) {
    return switch (field) {
      case "name" -> it.name();
      case "description" -> orNull(it.description());
      case "isDeprecated" -> it.deprecationReason().isPresent();
      case "deprecationReason" -> orNull(it.deprecationReason());
      default -> throw unknown("__EnumValue", field);
    };
  }

  private static @Nullable Object directiveField(Directive it, String field, boolean all) {
    return switch (field) {
      case "name" -> it.name();
      case "description" -> orNull(it.description());
      case "isRepeatable" -> it.isRepeatable();
      case "locations" -> it.locations();
      case "args" -> current(it.arguments(), InputValue::deprecationReason, all);
      default -> throw unknown("__Directive", field);
    };
  }

  private static <T> List<T> current(
      List<T> members, Function<T, Optional<String>> deprecationReason, boolean all) {
    return members.stream().filter(it -> all || deprecationReason.apply(it).isEmpty()).toList();
  }

  private static List<TypeRef> named(List<String> names) {
    return names.stream().map(IntrospectionValues::type).toList();
  }

  private static TypeRef type(String name) {
    return new TypeRef.Named(name, false);
  }

  private static TypeRef nullable(TypeRef type) {
    return type instanceof TypeRef.ListOf list
        ? new TypeRef.ListOf(list.item(), false)
        : type(type.name());
  }

  private static @Nullable Object orNull(Optional<?> value) {
    return value.isPresent() ? value.get() : null;
  }

  private static IllegalStateException unknown(String type, String field) {
    return new IllegalStateException("not validated: " + type + "." + field);
  }
}
