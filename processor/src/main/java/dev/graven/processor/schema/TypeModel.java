package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.TextPosition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A named type of the schema. */
public sealed interface TypeModel {
  /** Its name. */
  String name();

  /**
   * Where the SDL defines it; empty for built-in types and where the schema is derived from Java.
   */
  Optional<TextPosition> position();

  /** A type with fields: an object type or an interface. Fields are in schema order. */
  sealed interface FieldedType extends TypeModel {
    /** By name. */
    Map<String, FieldModel> fields();

    /** The interfaces that it declares to implement, all of them (section 3.6). */
    List<String> interfaces();
  }

  /** A type whose objects are of another type: an interface or a union. */
  sealed interface AbstractType extends TypeModel {
    /** The object types that its objects can have, in schema order. */
    List<String> possibleTypes();
  }

  /** An object type (section 3.6). */
  record ObjectType(
      String name,
      Map<String, FieldModel> fields,
      List<String> interfaces,
      Optional<TextPosition> position)
      implements FieldedType {
    public ObjectType {
      interfaces = List.copyOf(interfaces);
    }

    /** An object type without interfaces. */
    public ObjectType(
        String name, Map<String, FieldModel> fields, Optional<TextPosition> position) {
      this(name, fields, List.of(), position);
    }
  }

  /** An interface (section 3.7). */
  record InterfaceType(
      String name,
      Map<String, FieldModel> fields,
      List<String> interfaces,
      List<String> possibleTypes,
      Optional<TextPosition> position)
      implements FieldedType, AbstractType {
    public InterfaceType {
      interfaces = List.copyOf(interfaces);
      possibleTypes = List.copyOf(possibleTypes);
    }
  }

  /** A union (section 3.8). */
  record UnionType(String name, List<String> possibleTypes, Optional<TextPosition> position)
      implements AbstractType {
    public UnionType {
      possibleTypes = List.copyOf(possibleTypes);
    }
  }

  /**
   * An input object type (section 3.10); fields in schema order.
   *
   * @param isOneOf whether exactly one field is to be given (section 3.10.1)
   */
  record InputObjectType(
      String name,
      Map<String, ArgumentModel> fields,
      boolean isOneOf,
      Optional<TextPosition> position)
      implements TypeModel {}

  /**
   * An enum type (section 3.9); values in schema order.
   *
   * @param valuePositions where the SDL defines each value; empty where derived from Java
   */
  record EnumType(
      String name,
      List<String> values,
      Map<String, TextPosition> valuePositions,
      Optional<TextPosition> position)
      implements TypeModel {
    public EnumType {
      values = List.copyOf(values);
      valuePositions = Map.copyOf(valuePositions);
    }

    /** An enum type whose values have no position. */
    public EnumType(String name, List<String> values, Optional<TextPosition> position) {
      this(name, values, Map.of(), position);
    }
  }

  /**
   * A scalar type (section 3.5), built in or custom.
   *
   * @param specifiedBy the URL of {@code @specifiedBy}
   */
  record ScalarType(String name, Optional<String> specifiedBy, Optional<TextPosition> position)
      implements TypeModel {}

  /**
   * A type of a kind that this version does not compile. It has been reported where it is defined,
   * and keeps its name known, so that nothing else is reported about what refers to it.
   *
   * @param kind in GraphQL's words: {@code subscription root}
   */
  record NotCompiled(String name, String kind, Optional<TextPosition> position)
      implements TypeModel {}
}
