package dev.graven.processor.plan;

import dev.graven.processor.plan.SelectionPlan.Step;
import dev.graven.processor.plan.SelectionPlan.StepTarget;
import dev.graven.processor.transform.FieldSet;
import dev.graven.processor.transform.FieldSet.FieldStep;
import dev.graven.processor.transform.FieldSet.GroupStep;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Plans the steps of a field set: which of them have to ask whether an earlier one has reached
 * their target already. The set's own steps are taken in order, so the first that can reach a field
 * need not ask; the steps of a group may be taken at several places, and always ask.
 */
final class StepPlanner {
  private final PlanContext context;
  private final FieldSet set;
  private final VisitedBits bits;
  private final Set<Integer> fieldsBefore = new HashSet<>();
  private final Set<Integer> groupsBefore = new HashSet<>();

  StepPlanner(PlanContext context, FieldSet set) {
    this.context = context;
    this.set = set;
    this.bits = VisitedBits.of(set);
  }

  /** How many bits it takes to remember what has been reached. */
  int visitedBits() {
    return bits.count();
  }

  List<SelectionPlan.Group> groups() {
    List<SelectionPlan.Group> groups = new ArrayList<>();
    for (int i = 0; i < set.groups().size(); i++) {
      FieldSet.Group group = set.groups().get(i);
      List<Step> steps = group.steps().stream().map(step -> plan(step, true)).toList();
      groups.add(new SelectionPlan.Group(group.fragment(), steps, bits.ofGroup(i)));
    }
    return groups;
  }

  /** The set's own steps. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (FieldSet.Step step : set.steps()) {
      steps.add(plan(step, mayBeReached(step)));
      reach(step);
    }
    return steps;
  }

  private boolean mayBeReached(FieldSet.Step step) {
    return step instanceof FieldStep field
        ? fieldsBefore.contains(field.index())
        : groupsBefore.contains(((GroupStep) step).index());
  }

  private void reach(FieldSet.Step step) {
    if (step instanceof FieldStep field) {
      fieldsBefore.add(field.index());
    } else if (step instanceof GroupStep group && groupsBefore.add(group.index())) {
      set.groups().get(group.index()).steps().forEach(this::reach);
    }
  }

  private Step plan(FieldSet.Step step, boolean mayBeReached) {
    OptionalInt condition = context.condition(step.condition());
    if (step instanceof FieldStep field) {
      OptionalInt bit = bits.ofField(field.index());
      return new Step(StepTarget.FIELD, field.index(), condition, bit, mayBeReached);
    }
    GroupStep group = (GroupStep) step;
    OptionalInt bit = bits.ofGroup(group.index());
    return new Step(StepTarget.GROUP, group.index(), condition, bit, mayBeReached);
  }
}
