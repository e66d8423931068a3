package dev.graven.processor.plan;

import dev.graven.processor.plan.SelectionTemplatePlan.Field;
import dev.graven.processor.transform.FieldSet;
import dev.graven.processor.transform.FieldSet.CollectedField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes templates of what is selected below fields, when somebody asks for them. Those who select
 * the same share one, so templates are as many as field sets and not as places.
 */
final class SelectionTemplates {
  private final PlanContext context;
  private final List<FieldSet> fieldSets;
  private final Map<List<Integer>, Integer> known = new HashMap<>();
  private final Map<Integer, ReachPlanner> reaches = new HashMap<>();
  private final IndexOf<SelectionTemplatePlan> templates = new IndexOf<>();

  /**
   * @param fieldSets as they were collected, each for an object type
   */
  SelectionTemplates(PlanContext context, List<FieldSet> fieldSets) {
    this.context = context;
    this.fieldSets = fieldSets;
  }

  /** Every template, those below before those above. */
  List<SelectionTemplatePlan> all() {
    return templates.all();
  }

  /**
   * Index of the template of what is selected below a field.
   *
   * @param selections its field sets, by object type
   */
  int of(Map<String, Integer> selections) {
    List<Integer> sets = selections.values().stream().distinct().toList();
    Integer index = known.get(sets);
    if (index == null) {
      index = templates.of(plan(sets));
      known.put(sets, index);
    }
    return index;
  }

  private SelectionTemplatePlan plan(List<Integer> sets) {
    Map<Field, List<String>> types = new LinkedHashMap<>();
    for (int index : sets) {
      FieldSet set = fieldSets.get(index);
      for (CollectedField field : set.fields()) {
        types
            .computeIfAbsent(field(field, index), unused -> new ArrayList<>())
            .add(set.objectType());
      }
    }
    List<Field> fields = new ArrayList<>();
    types.forEach(
        (field, objectTypes) ->
            fields.add(
                new Field(
                    field.name(),
                    field.responseName(),
                    field.conditions(),
                    field.below(),
                    objectTypes)));
    return new SelectionTemplatePlan(fields);
  }

  /** A field, of any type. */
  private Field field(CollectedField field, int set) {
    return new Field(
        field.field().name(),
        field.responseName(),
        conditions(field, set),
        field.selections().isEmpty() ? OptionalInt.empty() : OptionalInt.of(of(field.selections())),
        List.of());
  }

  private List<Integer> conditions(CollectedField field, int set) {
    ReachPlanner planner =
        reaches.computeIfAbsent(set, index -> new ReachPlanner(context, fieldSets.get(index)));
    List<Integer> conditions = new ArrayList<>();
    for (FieldSet.Node node : field.nodes()) {
      Optional<NodeCondition> condition = planner.condition(node.group(), node.condition());
      if (condition.isEmpty()) {
        return List.of();
      }
      conditions.add(context.nodeCondition(condition).orElseThrow());
    }
    return conditions.stream().distinct().toList();
  }
}
