package dev.graven.processor.transform;

import dev.graven.processor.operation.Condition;
import dev.graven.processor.operation.Fragment;
import dev.graven.processor.operation.Operation;
import dev.graven.processor.operation.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A walk that rebuilds every selection of an operation, parents before children. Subclasses say
 * what becomes of one selection; each fragment is visited once, however often it is spread.
 */
abstract class SelectionRewriter implements Transform {

  @Override
  public Operation apply(Operation operation) {
    Map<String, Fragment> fragments = new LinkedHashMap<>();
    for (Fragment fragment : operation.fragments().values()) {
      fragments.put(
          fragment.name(),
          new Fragment(
              fragment.name(),
              fragment.typeCondition(),
              rewriteAll(fragment.selections(), fragment.typeCondition())));
    }
    return with(operation, rewriteAll(operation.selections(), operation.rootType()), fragments);
  }

  /** The operation with other selections and fragments. */
  static Operation with(
      Operation operation, List<Selection> selections, Map<String, Fragment> fragments) {
    return new Operation(
        operation.name(),
        operation.className(),
        operation.packageName(),
        operation.kind(),
        operation.rootType(),
        operation.variables(),
        selections,
        fragments,
        operation.document(),
        operation.id(),
        operation.sourcePath());
  }

  /** The selections of a set, rewritten; {@code parentType} is the type they are selected on. */
  List<Selection> rewriteAll(List<Selection> selections, String parentType) {
    List<Selection> rewritten = new ArrayList<>(selections.size());
    for (Selection selection : selections) {
      rewrite(selection, parentType, rewritten);
    }
    return rewritten;
  }

  /** Adds what {@code selection} becomes to {@code into}: itself, several, or nothing. */
  abstract void rewrite(Selection selection, String parentType, List<Selection> into);

  /** The selection under another condition, its children rewritten. */
  final Selection rebuild(Selection selection, Condition condition, String parentType) {
    if (selection instanceof Selection.Field field) {
      return new Selection.Field(
          field.responseName(),
          field.field(),
          field.arguments(),
          condition,
          rewriteAll(field.selections(), field.field().type().name()),
          field.position());
    }
    if (selection instanceof Selection.InlineFragment inline) {
      return new Selection.InlineFragment(
          inline.typeCondition(),
          condition,
          rewriteAll(inline.selections(), inline.typeCondition().orElse(parentType)));
    }
    Selection.FragmentSpread spread = (Selection.FragmentSpread) selection;
    return new Selection.FragmentSpread(spread.fragment(), condition);
  }
}
