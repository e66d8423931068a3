package dev.graven.processor.transform;

import dev.graven.processor.operation.Fragment;
import dev.graven.processor.operation.Operation;
import dev.graven.processor.operation.Selection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Drops selections that are never included, and fragments that nothing spreads any more. A field
 * whose selections all disappear stays: it answers {@code {}}.
 */
final class DropUnreachable extends SelectionRewriter {
  @Override
  public Operation apply(Operation operation) {
    Operation pruned = super.apply(operation);
    Set<String> reached = new LinkedHashSet<>();
    Deque<List<Selection>> pending = new ArrayDeque<>();
    pending.add(pruned.selections());
    while (!pending.isEmpty()) {
      for (Selection selection : pending.remove()) {
        if (selection instanceof Selection.FragmentSpread spread) {
          Fragment fragment = pruned.fragments().get(spread.fragment());
          if (fragment != null && reached.add(spread.fragment())) {
            pending.add(fragment.selections());
          }
        } else if (selection instanceof Selection.Field field) {
          pending.add(field.selections());
        } else if (selection instanceof Selection.InlineFragment inline) {
          pending.add(inline.selections());
        }
      }
    }
    Map<String, Fragment> fragments = new LinkedHashMap<>(pruned.fragments());
    fragments.keySet().retainAll(reached);
    return with(pruned, pruned.selections(), fragments);
  }

  @Override
  void rewrite(Selection selection, String parentType, List<Selection> into) {
    if (selection.condition().equals(Conditions.NEVER)) {
      return;
    }
    Selection rebuilt = rebuild(selection, selection.condition(), parentType);
    if (rebuilt instanceof Selection.InlineFragment inline && inline.selections().isEmpty()) {
      return;
    }
    into.add(rebuilt);
  }
}
