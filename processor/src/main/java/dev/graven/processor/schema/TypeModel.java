package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.TextPosition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A named type of the schema. Interfaces, unions and input objects are {@link NotCompiled} until
 * they get their own record.
 */
public sealed interface TypeModel {
  /** Its name. */
  String name();

  /**
   * Where the SDL defines it; empty for built-in types and where the schema is derived from Java.
   */
  Optional<TextPosition> position();

  /** An object type (section 3.6); fields in schema order. */
  record ObjectType(String name, Map<String, FieldModel> fields, Optional<TextPosition> position)
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

  /** A scalar type (section 3.5). A custom one has been reported as not supported. */
  record ScalarType(String name, Optional<TextPosition> position) implements TypeModel {}

  /**
   * A type of a kind that this version does not compile. It has been reported where it is defined,
   * and keeps its name known, so that nothing else is reported about what refers to it.
   *
   * @param kind in GraphQL's words: {@code interface}, {@code union}, {@code input object}, {@code
   *     subscription root}
   */
  record NotCompiled(String name, String kind, Optional<TextPosition> position)
      implements TypeModel {}
}
