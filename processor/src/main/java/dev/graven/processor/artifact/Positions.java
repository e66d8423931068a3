package dev.graven.processor.artifact;

import dev.graven.processor.plan.ExecutionPlan;
import dev.graven.processor.plan.FieldPlan;
import dev.graven.processor.plan.PhasePlan;
import dev.graven.processor.plan.Region;
import dev.graven.processor.plan.TypeCasePlan;
import dev.graven.processor.plan.ValuePlan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * At how many positions each selection of an operation stands. Every selection is looked at once,
 * parents first, however often fragments lead to it.
 */
final class Positions {
  private final Region region;
  private final List<Occurrences> selections = new ArrayList<>();

  private Positions(Region region) {
    this.region = region;
  }

  static Positions of(ExecutionPlan plan) {
    Positions positions = new Positions(plan.regions().get(0));
    positions.count(plan);
    return positions;
  }

  /** Of a selection, by its index. */
  Occurrences at(int selection) {
    return selections.get(selection);
  }

  private void count(ExecutionPlan plan) {
    region.selections().forEach(it -> selections.add(Occurrences.NONE));
    if (plan.waves().isEmpty()) {
      selections.set(region.root(), Occurrences.ONE);
    } else {
      plan.waves().phases().stream()
          .map(PhasePlan::selection)
          .forEach(root -> selections.set(root, Occurrences.ONE));
    }
    for (int i = selections.size() - 1; i >= 0; i--) {
      for (FieldPlan field : region.selections().get(i).fields()) {
        enter(field.value(), selections.get(i));
      }
    }
  }

  private void enter(ValuePlan value, Occurrences occurrences) {
    Occurrences inside = occurrences;
    for (int depth = listDepth(value); depth > 0; depth--) {
      inside = inside.items();
    }
    for (int selection : selections(value)) {
      selections.set(selection, selections.get(selection).plus(inside));
    }
  }

  private static int listDepth(ValuePlan value) {
    if (value instanceof ValuePlan.Listed list) {
      return 1 + listDepth(list.item());
    }
    return value instanceof ValuePlan.OptionalOf optional ? listDepth(optional.value()) : 0;
  }

  /** The selections of the objects that a value is or has; each once. */
  Set<Integer> selections(ValuePlan value) {
    Set<Integer> found = new LinkedHashSet<>();
    collect(value, found);
    return found;
  }

  private void collect(ValuePlan value, Set<Integer> found) {
    if (value instanceof ValuePlan.Listed it) {
      collect(it.item(), found);
    } else if (value instanceof ValuePlan.OptionalOf it) {
      collect(it.value(), found);
    } else if (value instanceof ValuePlan.NodeOf it) {
      collect(it.object(), found);
    } else if (value instanceof ValuePlan.InstanceOf it) {
      collect(it.object(), found);
    } else if (value instanceof ValuePlan.ObjectOf it) {
      found.add(it.selection());
    } else if (value instanceof ValuePlan.AbstractOf it) {
      TypeCasePlan cases = region.typeCases().get(it.typeCase());
      cases.cases().flatMapToInt(one -> one.selection().stream()).forEach(found::add);
    }
  }
}
