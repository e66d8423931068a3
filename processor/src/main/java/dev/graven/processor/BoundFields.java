package dev.graven.processor;

import dev.graven.processor.binding.Bindings;
import dev.graven.processor.operation.Fragment;
import dev.graven.processor.operation.Operation;
import dev.graven.processor.operation.Selection;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import java.util.List;

/**
 * Whether the fields that an operation selects have bindings; where they do not, planning would
 * only fail.
 */
final class BoundFields {
  private BoundFields() {}

  static boolean areAllBound(Operation operation, SchemaModel schema, Bindings bindings) {
    if (!areBound(operation.selections(), schema, bindings)) {
      return false;
    }
    for (Fragment fragment : operation.fragments().values()) {
      if (!areBound(fragment.selections(), schema, bindings)) {
        return false;
      }
    }
    return true;
  }

  private static boolean areBound(
      List<Selection> selections, SchemaModel schema, Bindings bindings) {
    return selections.stream().allMatch(selection -> isBound(selection, schema, bindings));
  }

  private static boolean isBound(Selection selection, SchemaModel schema, Bindings bindings) {
    if (selection instanceof Selection.Field field) {
      return isBound(field.field(), schema, bindings)
          && areBound(field.selections(), schema, bindings);
    }
    if (selection instanceof Selection.InlineFragment fragment) {
      return areBound(fragment.selections(), schema, bindings);
    }
    return true; // a spread: its fragment is checked once, not at each of its uses
  }

  /** A field of an interface is bound where every possible type's own is. */
  private static boolean isBound(FieldModel field, SchemaModel schema, Bindings bindings) {
    TypeModel type = schema.types().get(field.type().name());
    if (type instanceof TypeModel.AbstractType
        && !bindings.abstractTypes().containsKey(type.name())) {
      return false;
    }
    if (field.name().startsWith("__")) {
      return true;
    }
    return schema.types().get(field.parentType()) instanceof TypeModel.AbstractType parent
        ? parent.possibleTypes().stream()
            .allMatch(it -> bindings.fields().containsKey(it + "." + field.name()))
        : bindings.fields().containsKey(field.coordinate());
  }
}
