package dev.graven.processor.plan;

import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.SequenceKind;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a Java value is completed (specification section 6.4.3) and written. Whether null may stand
 * at a position is decided here, once per position.
 */
public sealed interface ValuePlan {

  /** Whether a null or an error here propagates to the parent position. */
  boolean nonNull();

  /** A scalar. */
  record Scalar(LeafPlan leaf, boolean nonNull) implements ValuePlan {}

  /**
   * An enum value.
   *
   * @param index into {@link ExecutionPlan#enums}
   * @param form what Java holds
   */
  record Enumeration(int index, EnumForm form, boolean nonNull) implements ValuePlan {}

  /** What stands for an enum value in Java. */
  enum EnumForm {
    /** A constant of the bound enum; where none is, the value's name. */
    BOUND,
    /** The value's name. */
    NAME,
    /** A name or a constant: the static type is {@code Object}. */
    DYNAMIC
  }

  /**
   * An object of any class that has to be of the one that its type is bound to, and is cast to it.
   */
  record InstanceOf(ObjectOf object, String type, JavaClass javaClass) implements ValuePlan {
    @Override
    public boolean nonNull() {
      return object.nonNull();
    }
  }

  /** The name of the object type, a constant. */
  record TypeName(String objectType) implements ValuePlan {
    @Override
    public boolean nonNull() {
      return true;
    }
  }

  /**
   * A value computed at build time, whatever its type.
   *
   * @param json its text
   */
  record Constant(String json) implements ValuePlan {
    @Override
    public boolean nonNull() {
      return true;
    }
  }

  /**
   * An object.
   *
   * @param selection index into {@link Region#selections}
   * @param javaClass its class; empty for a root type, whose fields need no object: any value
   *     stands for it
   */
  record ObjectOf(int selection, Optional<JavaClass> javaClass, boolean nonNull)
      implements ValuePlan {}

  /**
   * An object of an interface or union.
   *
   * @param typeCase index into {@link Region#typeCases}
   * @param javaClass what the value is declared as
   */
  record AbstractOf(int typeCase, JavaClass javaClass, boolean nonNull) implements ValuePlan {}

  /** A list, as it was returned or copied. */
  sealed interface Listed extends ValuePlan {
    /** What is in it. */
    ValuePlan item();
  }

  /** A list as it was returned. */
  record ListOf(SequenceKind kind, ValuePlan item, boolean nonNull) implements Listed {}

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

  /**
   * A list that has been copied before it is written.
   *
   * @param walked where its items are on the way to a boundary
   */
  record ItemsOf(ValuePlan item, Optional<Walked> walked, boolean nonNull) implements Listed {}

  /**
   * A list on the way to a boundary.
   *
   * @param column index into {@link WavePlan#columns}, of its items
   * @param space in which its items are numbered
   */
  record Walked(int column, int space) {}

  /**
   * An object on the way to a boundary.
   *
   * @param object what it is
   * @param space in which its position is numbered
   * @param positions index into {@link WavePlan#columns}, of its position by that of its parent;
   *     empty for an item of a list, whose position follows from the list's
   */
  record NodeOf(ValuePlan object, int space, OptionalInt positions) implements ValuePlan {
    @Override
    public boolean nonNull() {
      return object.nonNull();
    }
  }
}
