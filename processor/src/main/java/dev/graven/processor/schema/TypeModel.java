package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.TextPosition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A named type of the schema. Interfaces, unions and input objects join this list when they can be compiled. */
public sealed interface TypeModel {
  /** Its name. */
  String name();

  /** Where the SDL defines it; empty for built-in types and where the schema is derived from Java. */
  Optional<TextPosition> position();

  /** An object type (section 3.6); fields in schema order. */
  record ObjectType(String name, Map<String, FieldModel> fields, Optional<TextPosition> position)
      implements TypeModel {}

  /** An enum type (section 3.9); values in schema order. */
  record EnumType(String name, List<String> values, Optional<TextPosition> position)
      implements TypeModel {
    public EnumType {
      values = List.copyOf(values);
    }
  }

  /** A scalar type (section 3.5). */
  record ScalarType(String name, Optional<TextPosition> position) implements TypeModel {}
}
