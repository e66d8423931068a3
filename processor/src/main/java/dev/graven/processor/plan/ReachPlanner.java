package dev.graven.processor.plan;

import dev.graven.processor.operation.Condition;
import dev.graven.processor.transform.FieldSet;
import dev.graven.processor.transform.FieldSet.GroupStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Plans when the groups of one field set are reached. Each group is asked once: its plan refers to
 * those of the groups that spread it, so thirty levels of twice-spread fragments are thirty plans.
 */
final class ReachPlanner {
  private final PlanContext context;
  private final Map<Integer, List<Spread>> spreads = new HashMap<>();
  private final Map<Integer, OptionalInt> known = new HashMap<>();

  /** A step to a group, and the group that the step belongs to. */
  private record Spread(GroupStep step, OptionalInt group) {}

  ReachPlanner(PlanContext context, FieldSet set) {
    this.context = context;
    add(set.steps(), OptionalInt.empty());
    for (int i = 0; i < set.groups().size(); i++) {
      add(set.groups().get(i).steps(), OptionalInt.of(i));
    }
  }

  private void add(List<FieldSet.Step> steps, OptionalInt group) {
    for (FieldSet.Step step : steps) {
      if (step instanceof GroupStep spread) {
        spreads
            .computeIfAbsent(spread.index(), unused -> new ArrayList<>())
            .add(new Spread(spread, group));
      }
    }
  }

  /**
   * What decides on a node.
   *
   * @param group the node's group; empty for the set itself
   * @param own its condition, once the group is reached
   * @return empty for a node that is always included
   */
  Optional<NodeCondition> condition(OptionalInt group, Condition own) {
    NodeCondition condition = new NodeCondition(of(group), context.condition(own));
    return condition.reach().isEmpty() && condition.condition().isEmpty()
        ? Optional.empty()
        : Optional.of(condition);
  }

  /**
   * Index into {@link ExecutionPlan#reaches}.
   *
   * @param group empty for the set itself
   * @return empty for what is always reached
   */
  private OptionalInt of(OptionalInt group) {
    if (group.isEmpty()) {
      return group;
    }
    OptionalInt reach = known.get(group.getAsInt());
    if (reach == null) {
      reach = plan(spreads.getOrDefault(group.getAsInt(), List.of()));
      known.put(group.getAsInt(), reach);
    }
    return reach;
  }

  private OptionalInt plan(List<Spread> spreads) {
    Set<NodeCondition> ways = new LinkedHashSet<>();
    for (Spread spread : spreads) {
      Optional<NodeCondition> way = condition(spread.group(), spread.step().condition());
      if (way.isEmpty()) {
        return OptionalInt.empty();
      }
      ways.add(way.get());
    }
    return OptionalInt.of(context.reaches.of(new ReachPlan(List.copyOf(ways))));
  }
}
