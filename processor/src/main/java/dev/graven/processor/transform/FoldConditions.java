package dev.graven.processor.transform;

import dev.graven.processor.operation.Selection;
import java.util.List;

/**
 * Brings every condition into its canonical form: {@code @include(if: true)} disappears, a
 * contradiction becomes "never".
 */
final class FoldConditions extends SelectionRewriter {
  @Override
  void rewrite(Selection selection, String parentType, List<Selection> into) {
    into.add(rebuild(selection, Conditions.fold(selection.condition()), parentType));
  }
}
