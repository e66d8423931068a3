package dev.graven.processor.transform;

import dev.graven.processor.operation.Selection;
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
 */
final class CoerceLiterals extends SelectionRewriter {
  private final LiteralCoercion literals;

  CoerceLiterals(LiteralCoercion literals) {
    this.literals = literals;
  }

  @Override
  void rewrite(Selection selection, String parentType, List<Selection> into) {
    Selection rebuilt = rebuild(selection, selection.condition(), parentType);
    if (rebuilt instanceof Selection.Field field && !field.field().arguments().isEmpty()) {
      rebuilt =
          new Selection.Field(
              field.responseName(),
              field.field(),
              coerce(field.field().arguments(), field.arguments()),
              field.condition(),
              field.selections(),
              field.position());
    }
    into.add(rebuilt);
  }

  private Map<String, Literal> coerce(
      List<ArgumentModel> definitions, Map<String, Literal> written) {
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
