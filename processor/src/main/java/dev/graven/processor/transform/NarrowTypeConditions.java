package dev.graven.processor.transform;

import dev.graven.processor.operation.Selection;
import java.util.Collections;
import java.util.List;

/**
 * Drops inline fragments whose type condition no possible object can meet, and type conditions that
 * every possible object meets. Nothing is multiplied out: a condition that some objects meet stays
 * as it is.
 */
final class NarrowTypeConditions extends SelectionRewriter {
  private final PossibleTypes possibleTypes;

  NarrowTypeConditions(PossibleTypes possibleTypes) {
    this.possibleTypes = possibleTypes;
  }

  @Override
  void rewrite(Selection selection, String parentType, List<Selection> into) {
    Selection rebuilt = rebuild(selection, selection.condition(), parentType);
    if (!(rebuilt instanceof Selection.InlineFragment inline)) {
      into.add(rebuilt);
      return;
    }
    String type = inline.typeCondition().orElse(parentType);
    boolean meetsAll = possibleTypes.of(type).containsAll(possibleTypes.of(parentType));
    if (meetsAll && inline.condition().terms().isEmpty()) {
      into.addAll(inline.selections());
    } else if (!Collections.disjoint(possibleTypes.of(type), possibleTypes.of(parentType))) {
      into.add(inline);
    }
  }
}
