package dev.graven.processor.transform;

import dev.graven.processor.schema.ArgumentModel;
import dev.graven.processor.schema.Literal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings literal arguments into the shape of their type (specification section 6.4.1): defaults
 * filled in for absent ones, a single value in a list position wrapped, integers in {@code Float}
 * and {@code ID} positions converted, input objects in the order of their fields. Arguments come
 * out in the schema's order.
 *
 * <p>It is done where the object type is known: an object type's field may have more arguments than
 * the interface's field that is selected, and other defaults.
 */
final class ArgumentLiterals {
  private final LiteralCoercion literals;

  ArgumentLiterals(LiteralCoercion literals) {
    this.literals = literals;
  }

  /** What {@code written} becomes for these arguments. */
  Map<String, Literal> coerce(List<ArgumentModel> definitions, Map<String, Literal> written) {
    Map<String, Literal> coerced = new LinkedHashMap<>();
    for (ArgumentModel definition : definitions) {
      Literal value = written.get(definition.name());
      if (value != null) {
        coerced.put(definition.name(), literals.coerce(value, definition.type()));
      } else {
        definition
            .defaultValue()
            .ifPresent(
                fallback ->
                    coerced.put(definition.name(), literals.coerce(fallback, definition.type())));
      }
    }
    return coerced;
  }
}
