package dev.graven.processor.transform;

import dev.graven.processor.operation.Selection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many spreads of each fragment a selection set reaches on one object type, every fragment
 * opened once. A fragment with one spread is written out where it stands; one with several may need
 * a {@linkplain FieldSet.Group group}.
 */
final class SpreadCount {
  private final String objectType;
  private final Projection fragments;
  private final Map<String, Integer> spreads = new HashMap<>();

  SpreadCount(String objectType, Projection fragments) {
    this.objectType = objectType;
    this.fragments = fragments;
  }

  /** Whether more than one spread of {@code fragment} was counted. */
  boolean several(String fragment) {
    return spreads.getOrDefault(fragment, 0) > 1;
  }

  /** Counts the spreads in {@code selections}. */
  void count(List<Selection> selections) {
    for (Selection selection : selections) {
      if (selection instanceof Selection.InlineFragment inline) {
        if (inline.typeCondition().map(t -> fragments.applies(t, objectType)).orElse(true)) {
          count(inline.selections());
        }
      } else if (selection instanceof Selection.FragmentSpread spread) {
        var fragment = fragments.fragment(spread.fragment());
        if (fragments.applies(fragment.typeCondition(), objectType)
            && spreads.merge(spread.fragment(), 1, Integer::sum) == 1) {
          count(fragment.selections());
        }
      }
    }
  }
}
