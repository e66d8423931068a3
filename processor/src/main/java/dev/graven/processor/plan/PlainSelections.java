package dev.graven.processor.plan;

import dev.graven.processor.transform.FieldSet;
import dev.graven.processor.transform.FieldSet.CollectedField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The selections of an operation with boundaries: first those that lead to none, which every region
 * shares, then those of nodes.
 */
final class PlainSelections {
  private final SharedSelections shared;
  private final List<SelectionPlan> all = new ArrayList<>();
  private final BoundaryFields boundaries;
  private final Map<Integer, Integer> byFieldSet = new HashMap<>();

  PlainSelections(PlanContext context, SharedSelections shared, BoundaryFields boundaries) {
    this.shared = shared;
    this.boundaries = boundaries;
    SelectionPlanner planner = new SelectionPlanner(context, this);
    boolean[] used = boundaries.used();
    for (int set = 0; set < used.length; set++) {
      if (used[set] && !boundaries.leads(set)) {
        byFieldSet.put(set, add(planner.plan(shared.fieldSets().get(set))));
      }
    }
  }

  /** Adds a selection; its index. */
  int add(SelectionPlan selection) {
    all.add(selection);
    return all.size() - 1;
  }

  /** Adds a selection of keys, unless an equal one is there: two that select nothing are equal. */
  int addOnce(SelectionPlan selection) {
    int known = all.indexOf(selection);
    return known < 0 ? add(selection) : known;
  }

  /** Index of the selection of a field set that leads to no boundary. */
  int index(int fieldSet) {
    Integer index = byFieldSet.get(fieldSet);
    if (index == null) {
      throw new IllegalStateException("leads to a boundary: " + fieldSet);
    }
    return index;
  }

  /** Indexes of the selections of a field, by object type. */
  Map<String, Integer> indexes(Map<String, Integer> fieldSets) {
    Map<String, Integer> indexes = new LinkedHashMap<>();
    shared.indexes(fieldSets).forEach((type, set) -> indexes.put(type, index(set)));
    return indexes;
  }

  /** The field set of a loaded field's object, whose key answers it; empty where it is loaded. */
  Optional<FieldSet> reference(CollectedField field) {
    return boundaries.isReference(field)
        ? field.selections().values().stream()
            .map(it -> shared.fieldSets().get(shared.index(it)))
            .findFirst()
        : Optional.empty();
  }

  /** Every selection, children before parents. */
  List<SelectionPlan> all() {
    return all;
  }
}
