package dev.graven.processor.transform;

import dev.graven.processor.operation.Condition;
import dev.graven.processor.operation.Fragment;
import dev.graven.processor.operation.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The merged sub-selections of one response name in a selection set, as a selection set of its own:
 * every node's selections under that node's condition, in document order.
 *
 * <p>A fragment is not opened for every spread: its part becomes a <em>virtual</em> fragment,
 * spread under the same conditions. So merging under fragments of fragments stays as small as the
 * document.
 */
final class Projection {
  /**
   * The type condition of virtual fragments: what they select was chosen for an object type
   * already.
   */
  private static final String ANY_TYPE = "";

  private final PossibleTypes possibleTypes;
  private final Map<String, Fragment> fragments;
  private final Map<VirtualKey, String> virtualNames = new HashMap<>();

  private record VirtualKey(String fragment, String objectType, String responseName) {}

  Projection(Map<String, Fragment> written, PossibleTypes possibleTypes) {
    this.fragments = new HashMap<>(written);
    this.possibleTypes = possibleTypes;
  }

  /** A fragment, written or virtual. */
  Fragment fragment(String name) {
    Fragment fragment = fragments.get(name);
    if (fragment == null) {
      throw new IllegalStateException("no fragment " + name);
    }
    return fragment;
  }

  /** Whether a fragment on {@code typeCondition} applies to {@code objectType}. */
  boolean applies(String typeCondition, String objectType) {
    return typeCondition.equals(ANY_TYPE) || possibleTypes.applies(typeCondition, objectType);
  }

  /** What is selected below {@code responseName} in {@code selections} on {@code objectType}. */
  List<Selection> project(List<Selection> selections, String objectType, String responseName) {
    List<Selection> projected = new ArrayList<>();
    for (Selection selection : selections) {
      if (selection instanceof Selection.Field field) {
        if (field.responseName().equals(responseName)) {
          addUnder(field.condition(), field.selections(), projected);
        }
      } else if (selection instanceof Selection.InlineFragment inline) {
        if (inline.typeCondition().map(type -> applies(type, objectType)).orElse(true)) {
          addUnder(
              inline.condition(),
              project(inline.selections(), objectType, responseName),
              projected);
        }
      } else if (selection instanceof Selection.FragmentSpread spread) {
        projectSpread(spread, objectType, responseName, projected);
      }
    }
    return projected;
  }

  private static void addUnder(
      Condition condition, List<Selection> selections, List<Selection> into) {
    if (condition.terms().isEmpty()) {
      into.addAll(selections);
    } else if (!selections.isEmpty()) {
      into.add(new Selection.InlineFragment(Optional.empty(), condition, selections));
    }
  }

  private void projectSpread(
      Selection.FragmentSpread spread,
      String objectType,
      String responseName,
      List<Selection> into) {
    Fragment fragment = fragment(spread.fragment());
    if (!applies(fragment.typeCondition(), objectType)) {
      return;
    }
    VirtualKey key = new VirtualKey(spread.fragment(), objectType, responseName);
    String name = virtualNames.get(key);
    if (name == null) {
      name = fragment.name() + "." + responseName;
      while (fragments.containsKey(name)) {
        name += "'";
      }
      virtualNames.put(key, name);
      List<Selection> part = project(fragment.selections(), objectType, responseName);
      fragments.put(name, new Fragment(name, ANY_TYPE, part));
    }
    if (!fragment(name).selections().isEmpty()) {
      into.add(new Selection.FragmentSpread(name, spread.condition()));
    }
  }
}
