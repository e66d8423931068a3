package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.TextPosition;
import java.util.List;
import java.util.Optional;

/**
 * A field of an object type.
 *
 * @param parentType name of the type that has it
 * @param position in the SDL; empty where the schema is derived from Java
 */
public record FieldModel(
    String parentType,
    String name,
    TypeRef type,
    List<ArgumentModel> arguments,
    Optional<TextPosition> position) {
  public FieldModel {
    arguments = List.copyOf(arguments);
  }

  /** {@code Query.product}: the field's schema coordinate (specification section 3.1). */
  public String coordinate() {
    return parentType + "." + name;
  }
}
