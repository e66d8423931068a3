package dev.graven.processor;

import dev.graven.processor.binding.Bindings;
import dev.graven.processor.operation.Fragment;
import dev.graven.processor.operation.Operation;
import dev.graven.processor.operation.Selection;
import java.util.List;

/**
 * Whether the fields that an operation selects have bindings; where they do not, planning would
 * only fail.
 */
final class BoundFields {
  private BoundFields() {}

  static boolean areAllBound(Operation operation, Bindings bindings) {
    if (!areBound(operation.selections(), bindings)) {
      return false;
    }
    for (Fragment fragment : operation.fragments().values()) {
      if (!areBound(fragment.selections(), bindings)) {
        return false;
      }
    }
    return true;
  }

  private static boolean areBound(List<Selection> selections, Bindings bindings) {
    return selections.stream().allMatch(selection -> isBound(selection, bindings));
  }

  private static boolean isBound(Selection selection, Bindings bindings) {
    if (selection instanceof Selection.Field field) {
      boolean isMeta = field.field().name().startsWith("__");
      return (isMeta || bindings.fields().containsKey(field.field().coordinate()))
          && areBound(field.selections(), bindings);
    }
    if (selection instanceof Selection.InlineFragment fragment) {
      return areBound(fragment.selections(), bindings);
    }
    return true; // a spread: its fragment is checked once, not at each of its uses
  }
}
