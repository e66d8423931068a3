package dev.graven.processor.schema;

import java.util.List;
import java.util.Optional;

/**
 * A schema as it describes itself (specification section 4.2): what {@link SchemaModel} leaves out
 * because no other stage needs it, descriptions and deprecations above all. Everything is in source
 * order.
 *
 * @param types the schema's own, then the built-in scalars it uses, then the introspection types
 * @param directives the schema's own, then the built-in ones
 */
public record SchemaDescription(
    Optional<String> description,
    List<NamedType> types,
    String queryType,
    Optional<String> mutationType,
    Optional<String> subscriptionType,
    List<Directive> directives) {
  public SchemaDescription {
    types = List.copyOf(types);
    directives = List.copyOf(directives);
  }

  /** The kinds of named types, by the names of {@code __TypeKind}. */
  public enum Kind {
    SCALAR,
    OBJECT,
    INTERFACE,
    UNION,
    ENUM,
    INPUT_OBJECT
  }

  /**
   * A named type. Lists that its kind does not have are empty.
   *
   * @param possibleTypes of an interface or union
   * @param isOneOf of an input object
   */
  public record NamedType(
      Kind kind,
      String name,
      Optional<String> description,
      Optional<String> specifiedBy,
      List<Field> fields,
      List<String> interfaces,
      List<String> possibleTypes,
      List<EnumValue> enumValues,
      List<InputValue> inputFields,
      boolean isOneOf) {
    public NamedType {
      fields = List.copyOf(fields);
      interfaces = List.copyOf(interfaces);
      possibleTypes = List.copyOf(possibleTypes);
      enumValues = List.copyOf(enumValues);
      inputFields = List.copyOf(inputFields);
    }
  }

  /** A field of an object type or interface. */
  public record Field(
      String name,
      Optional<String> description,
      List<InputValue> arguments,
      TypeRef type,
      Optional<String> deprecationReason) {
    public Field {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * An argument or a field of an input object.
   *
   * @param defaultValue in GraphQL's notation
   */
  public record InputValue(
      String name,
      Optional<String> description,
      TypeRef type,
      Optional<String> defaultValue,
      Optional<String> deprecationReason) {}

  /** A value of an enum. */
  public record EnumValue(
      String name, Optional<String> description, Optional<String> deprecationReason) {}

  /** A directive. */
  public record Directive(
      String name,
      Optional<String> description,
      boolean isRepeatable,
      List<String> locations,
      List<InputValue> arguments) {
    public Directive {
      locations = List.copyOf(locations);
      arguments = List.copyOf(arguments);
    }
  }
}
