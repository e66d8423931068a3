package dev.graven.processor.transform;

import dev.graven.processor.operation.Condition;
import dev.graven.processor.operation.DocumentPosition;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.Literal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What CollectFields (specification section 6.3.2) yields for one object type and one merged
 * selection set, with everything that depends on variables left as conditions.
 *
 * <p>{@link #steps} are taken in order. A step whose condition does not hold is skipped; a field or
 * group that may be reached by more than one step is {@linkplain CollectedField#repeated() marked},
 * and only the first step that reaches it counts. A field set without conditions is just its
 * fields, each once.
 *
 * @param objectType the object type
 * @param fields every response name once, in order of first occurrence
 * @param groups named fragments that several conditional spreads may reach
 * @param steps the field set's own steps
 */
public record FieldSet(
    String objectType, List<CollectedField> fields, List<Group> groups, List<Step> steps) {
  public FieldSet {
    fields = List.copyOf(fields);
    groups = List.copyOf(groups);
    steps = List.copyOf(steps);
  }

  /**
   * A response name with everything merged into it (section 5.3.2).
   *
   * @param arguments literals in the shape of their types, in the schema's order; absent ones are
   *     absent
   * @param nodes the field nodes that make it up, in document order
   * @param selections index of the field set to apply to the result, by object type; empty for a
   *     leaf
   * @param repeated whether several steps may reach it
   * @param answer its value as JSON, where it was computed at build time
   */
  public record CollectedField(
      String responseName,
      FieldModel field,
      Map<String, Literal> arguments,
      List<Node> nodes,
      Map<String, Integer> selections,
      boolean repeated,
      Optional<String> answer) {
    public CollectedField {
      nodes = List.copyOf(nodes);
    }

    /** A field whose value is computed for each request. */
    public CollectedField(
        String responseName,
        FieldModel field,
        Map<String, Literal> arguments,
        List<Node> nodes,
        Map<String, Integer> selections,
        boolean repeated) {
      this(responseName, field, arguments, nodes, selections, repeated, Optional.empty());
    }
  }

  /**
   * One field node.
   *
   * @param condition when it is included, once its group is reached
   * @param group index of the group that it stands in; empty for one of the set itself
   */
  public record Node(Condition condition, DocumentPosition position, OptionalInt group) {}

  /**
   * A fragment's steps, taken when the first of its spreads is included.
   *
   * @param fragment its name
   * @param repeated whether several steps may reach it
   */
  public record Group(String fragment, List<Step> steps, boolean repeated) {
    public Group {
      steps = List.copyOf(steps);
    }
  }

  /** One step of collecting. */
  public sealed interface Step {
    /** When it is taken. */
    Condition condition();
  }

  /** Answer the field at {@code index} of {@link FieldSet#fields}. */
  public record FieldStep(Condition condition, int index) implements Step {}

  /** Take the steps of the group at {@code index} of {@link FieldSet#groups}. */
  public record GroupStep(Condition condition, int index) implements Step {}
}
