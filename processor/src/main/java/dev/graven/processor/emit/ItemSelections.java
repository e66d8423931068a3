package dev.graven.processor.emit;

import dev.graven.processor.plan.ExecutionPlan;
import dev.graven.processor.plan.FieldPlan;
import dev.graven.processor.plan.Region;
import dev.graven.processor.plan.SelectionPlan;
import dev.graven.processor.plan.ValuePlan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The selections that are written in the loop of the list whose items they select from, and have no
 * method of their own. HotSpot would compile that first, into more than it inlines, and call it for
 * each item ({@code docs/decisions/0223}).
 */
final class ItemSelections {
  /** Wider ones stay methods, so that the compiler works on parts: about ten fields. */
  private static final int LARGEST = 1_200;

  private final Map<Integer, SelectionPlan> inLoops = new HashMap<>();

  ItemSelections(ExecutionPlan plan) {
    Region region = plan.regions().get(0);
    int[] uses = new int[region.selections().size()];
    region.typeCases().stream()
        .flatMap(it -> it.cases())
        .forEach(it -> it.selection().ifPresent(index -> uses[index]++));
    values(region).forEach(it -> object(it).ifPresent(object -> uses[object.selection()]++));
    values(region)
        .filter(ItemSelections::isList)
        .flatMap(it -> object(it).stream())
        .filter(it -> uses[it.selection()] == 1)
        .filter(it -> fits(it, region.selections().get(it.selection())))
        .forEach(it -> inLoops.put(it.selection(), region.selections().get(it.selection())));
  }

  private static Stream<ValuePlan> values(Region region) {
    return region.selections().stream().flatMap(it -> it.fields().stream()).map(FieldPlan::value);
  }

  private static boolean fits(ValuePlan.ObjectOf object, SelectionPlan selection) {
    boolean leavesTheLoop = // a null that goes on from a field ends at the item
        !object.nonNull() && selection.fields().stream().anyMatch(FieldEmitter::mayPropagate);
    return object.javaClass().isPresent()
        && object.javaClass().equals(selection.source())
        && !selection.passesTypeName()
        && selection.groups().isEmpty()
        && selection.visited() == 0
        && !leavesTheLoop
        && MethodSize.weight(selection.steps(), selection.fields()) <= LARGEST;
  }

  private static boolean isList(ValuePlan value) {
    return value instanceof ValuePlan.Listed
        || (value instanceof ValuePlan.OptionalOf optional && isList(optional.value()));
  }

  /** The object at a position, or that the lists there are of. */
  private static Optional<ValuePlan.ObjectOf> object(ValuePlan value) {
    if (value instanceof ValuePlan.Listed list) {
      return object(list.item());
    }
    if (value instanceof ValuePlan.NodeOf node) {
      return object(node.object());
    }
    if (value instanceof ValuePlan.OptionalOf optional) {
      return object(optional.value());
    }
    if (value instanceof ValuePlan.InstanceOf instance) {
      return Optional.of(instance.object());
    }
    return value instanceof ValuePlan.ObjectOf it ? Optional.of(it) : Optional.empty();
  }

  /** Whether a selection is written in a loop, by its index in the region. */
  boolean contains(int selection) {
    return inLoops.containsKey(selection);
  }

  /** The selection that is written in the loop of a list with these items. */
  Optional<SelectionPlan> of(ValuePlan item) {
    return isList(item) ? Optional.empty() : object(item).map(it -> inLoops.get(it.selection()));
  }
}
