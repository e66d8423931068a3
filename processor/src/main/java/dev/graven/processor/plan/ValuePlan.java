package dev.graven.processor.plan;

import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.SequenceKind;

/**
 * How a Java value is completed (specification section 6.4.3) and written. Whether null may stand
 * at a position is decided here, once per position.
 */
public sealed interface ValuePlan {

  /** Whether a null or an error here propagates to the parent position. */
  boolean nonNull();

  /** A scalar. */
  record Scalar(LeafPlan leaf, boolean nonNull) implements ValuePlan {}

  /** An enum value; {@code index} into {@link ExecutionPlan#enums}. */
  record Enumeration(int index, boolean nonNull) implements ValuePlan {}

  /** The name of the object type, a constant. */
  record TypeName(String objectType) implements ValuePlan {
    @Override
    public boolean nonNull() {
      return true;
    }
  }

  /** An object; {@code selection} is an index into {@link Region#selections}. */
  record ObjectOf(int selection, JavaClass javaClass, boolean nonNull) implements ValuePlan {}

  /** A list. */
  record ListOf(SequenceKind kind, ValuePlan item, boolean nonNull) implements ValuePlan {}

  /**
   * A value inside an {@code Optional}; empty is null.
   *
   * @param getter the method that unwraps it: {@code get}, {@code getAsInt}
   * @param optionalClass canonical name
   */
  record OptionalOf(ValuePlan value, String optionalClass, String getter) implements ValuePlan {
    @Override
    public boolean nonNull() {
      return value.nonNull();
    }
  }
}
