package dev.graven.processor.plan;

import dev.graven.processor.operation.Condition;
import dev.graven.processor.transform.Conditions;
import dev.graven.processor.transform.FieldSet;
import dev.graven.processor.transform.FieldSet.CollectedField;
import dev.graven.processor.transform.FieldSet.FieldStep;
import dev.graven.processor.transform.FieldSet.GroupStep;
import dev.graven.processor.transform.FieldSet.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * The root fields of a mutation in the order in which they run: the steps of fragments stand in
 * place of the fragments.
 */
final class MutationSteps {
  private final FieldSet set;
  private final List<RootStep> steps = new ArrayList<>();

  private MutationSteps(FieldSet set) {
    this.set = set;
  }

  /**
   * A step to a root field.
   *
   * @param field index into {@link FieldSet#fields}
   * @param condition when it is taken, unless an earlier step has reached the field
   */
  record RootStep(int field, Condition condition) {}

  static List<RootStep> of(FieldSet set) {
    MutationSteps flattened = new MutationSteps(set);
    flattened.add(set.steps(), Condition.ALWAYS);
    return flattened.steps;
  }

  /** A field set of one field, which is always taken. */
  static FieldSet only(FieldSet set, int field) {
    CollectedField only = set.fields().get(field);
    CollectedField unrepeated =
        new CollectedField(
            only.responseName(),
            only.field(),
            only.arguments(),
            only.nodes(),
            only.selections(),
            false,
            only.answer());
    return new FieldSet(
        set.objectType(),
        List.of(unrepeated),
        List.of(),
        List.of(new FieldStep(Condition.ALWAYS, 0)));
  }

  private void add(List<Step> added, Condition path) {
    for (Step step : added) {
      Condition condition = Conditions.and(path, step.condition());
      if (condition.equals(Conditions.NEVER)) {
        continue;
      }
      if (step instanceof FieldStep field) {
        steps.add(new RootStep(field.index(), condition));
      } else {
        add(set.groups().get(((GroupStep) step).index()).steps(), condition);
      }
    }
  }
}
