package dev.graven.processor.transform;

import dev.graven.processor.operation.Selection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Drops a fragment spread that follows an unconditional spread of the same fragment in the same
 * selection set: CollectFields would skip it (specification section 6.3.2, {@code
 * visitedFragments}).
 */
final class DropRepeatedSpreads extends SelectionRewriter {
  @Override
  List<Selection> rewriteAll(List<Selection> selections, String parentType) {
    Set<String> visited = new HashSet<>();
    List<Selection> kept = new ArrayList<>(selections.size());
    for (Selection selection : selections) {
      if (selection instanceof Selection.FragmentSpread spread) {
        if (visited.contains(spread.fragment())) {
          continue;
        }
        if (spread.condition().terms().isEmpty()) {
          visited.add(spread.fragment());
        }
      }
      rewrite(selection, parentType, kept);
    }
    return kept;
  }

  @Override
  void rewrite(Selection selection, String parentType, List<Selection> into) {
    into.add(rebuild(selection, selection.condition(), parentType));
  }
}
