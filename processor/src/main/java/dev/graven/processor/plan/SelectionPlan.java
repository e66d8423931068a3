package dev.graven.processor.plan;

import dev.graven.processor.source.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One method of generated code, or the inside of a list's loop: a selection set on an object of one
 * concrete type, or of several that answer it alike.
 *
 * @param objectType GraphQL name of the type; where several share the selection, that of an
 *     interface or union that has them all
 * @param source the Java class of the object; empty for a root type
 * @param passesTypeName whether the name of the object's own type is a parameter
 * @param isNode whether the number of the object's position is a parameter: it has a node
 * @param fields in order of first occurrence
 * @param steps in the order of CollectFields
 * @param visited how many bits it takes to remember which repeated fields and groups have been
 *     reached
 */
public record SelectionPlan(
    String objectType,
    Optional<JavaClass> source,
    boolean passesTypeName,
    boolean isNode,
    List<FieldPlan> fields,
    List<Group> groups,
    List<Step> steps,
    int visited) {
  public SelectionPlan {
    fields = List.copyOf(fields);
    groups = List.copyOf(groups);
    steps = List.copyOf(steps);
  }

  /**
   * The steps of a fragment that several conditional spreads reach.
   *
   * @param visitedBit the bit that says whether it has been reached; empty when one step leads to
   *     it
   */
  public record Group(String fragment, List<Step> steps, OptionalInt visitedBit) {
    public Group {
      steps = List.copyOf(steps);
    }
  }

  /** Where the planned steps go: to a field or to a group. */
  public enum StepTarget {
    FIELD,
    GROUP
  }

  /**
   * A step.
   *
   * @param index of the field or group
   * @param condition index into {@link ExecutionPlan#conditions}; empty when always taken
   * @param visitedBit the bit that says whether the target has been reached; empty when this is the
   *     only step to it
   * @param mayBeReached whether an earlier step may have set the bit
   */
  public record Step(
      StepTarget target,
      int index,
      OptionalInt condition,
      OptionalInt visitedBit,
      boolean mayBeReached) {}

  /** Whether the first key is the same for every request. */
  public boolean startsUnconditionally() {
    return !steps.isEmpty()
        && steps.get(0).target() == StepTarget.FIELD
        && steps.get(0).condition().isEmpty();
  }
}
