package dev.graven.tests.fuzz;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a document selects at a place, whatever the variables: a field under a condition counts.
 *
 * @param isSatisfiable whether fields do not count that no variables include, as conditions above
 *     them contradict their own
 */
record StaticSelection(
    GraphQLSchema schema, Map<String, FragmentDefinition> fragments, boolean isSatisfiable) {

  /** A response name in an object. */
  record Step(String objectType, String responseName) {}

  /** A field, and the values of variables that lead to it. */
  private record Reached(Field field, Map<String, Boolean> fixed) {}

  /** The names of the fields that are selected of an object of a type. */
  Set<String> names(SelectionSet root, List<Step> path, String objectType) {
    List<Reached> reached =
        List.of(new Reached(Field.newField("").selectionSet(root).build(), Map.of()));
    for (Step step : path) {
      reached =
          below(reached, step.objectType()).stream()
              .filter(it -> it.field().getResultKey().equals(step.responseName()))
              .toList();
    }
    Set<String> names = new TreeSet<>();
    below(reached, objectType).forEach(it -> names.add(it.field().getName()));
    return names;
  }

  private List<Reached> below(List<Reached> parents, String objectType) {
    List<Reached> found = new ArrayList<>();
    parents.forEach(it -> collect(it.field().getSelectionSet(), it.fixed(), objectType, found));
    return found;
  }

  private void collect(
      SelectionSet selections, Map<String, Boolean> fixed, String objectType, List<Reached> into) {
    for (Selection<?> selection : selections.getSelections()) {
      Map<String, Boolean> own = fixed(fixed, (DirectivesContainer<?>) selection);
      if (own == null) {
        continue;
      }
      if (selection instanceof Field field) {
        into.add(new Reached(field, own));
      } else if (selection instanceof InlineFragment it) {
        if (applies(it.getTypeCondition(), objectType)) {
          collect(it.getSelectionSet(), own, objectType, into);
        }
      } else {
        FragmentDefinition it = fragments.get(((FragmentSpread) selection).getName());
        if (applies(it.getTypeCondition(), objectType)) {
          collect(it.getSelectionSet(), own, objectType, into);
        }
      }
    }
  }

  private boolean applies(@Nullable TypeName condition, String objectType) {
    return condition == null
        || ObjectTypes.of(schema, (GraphQLNamedType) schema.getType(condition.getName()))
            .contains(objectType);
  }

  /** With what a selection's own conditions fix; null if it is never included. */
  private @Nullable Map<String, Boolean> fixed(
      Map<String, Boolean> above, DirectivesContainer<?> selection) {
    Map<String, Boolean> fixed = new HashMap<>(above);
    for (Directive directive : selection.getDirectives()) {
      boolean isInclude = directive.getName().equals("include");
      if (isInclude || directive.getName().equals("skip")) {
        Value<?> value = directive.getArgument("if").getValue();
        if (value instanceof BooleanValue it && it.isValue() != isInclude) {
          return null;
        }
        if (value instanceof VariableReference it) {
          Boolean before = fixed.put(it.getName(), isInclude);
          if (isSatisfiable && before != null && before != isInclude) {
            return null;
          }
        }
      }
    }
    return fixed;
  }
}
