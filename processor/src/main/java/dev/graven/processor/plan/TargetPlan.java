package dev.graven.processor.plan;

import dev.graven.processor.schema.JavaScalar;
import dev.graven.processor.source.SequenceKind;

/**
 * The Java type an input value must become; its source is the type's canonical form (Int → int,
 * Float → double, ID → String, list → List).
 */
public sealed interface TargetPlan {

  /**
   * A built-in scalar.
   *
   * @param scalar its GraphQL name
   * @param javaClass canonical name, or the keyword of a primitive
   */
  record Scalar(String scalar, String javaClass) implements TargetPlan {
    /** Whether null cannot be passed. */
    public boolean isPrimitive() {
      return JavaScalar.isPrimitive(javaClass);
    }
  }

  /**
   * A custom scalar: what its {@code parse} method returned.
   *
   * @param index into {@link ExecutionPlan#scalars}
   * @param javaClass canonical name, or the keyword of a primitive
   */
  record CustomScalar(int index, String javaClass) implements TargetPlan {}

  /**
   * An enum.
   *
   * @param index into {@link ExecutionPlan#enums}
   * @param asString whether Java wants the value's name instead of a constant
   */
  record Enumeration(int index, boolean asString) implements TargetPlan {}

  /** An input object: its class, or an unmodifiable {@code Map} where it has none. */
  record InputObject(String type) implements TargetPlan {}

  /** {@code ArgumentValue} of a value. */
  record ArgumentValueOf(TargetPlan value) implements TargetPlan {}

  /** A collection or array. */
  record Sequence(SequenceKind kind, TargetPlan item) implements TargetPlan {}

  /** {@code Optional} of a value. */
  record OptionalOf(TargetPlan value) implements TargetPlan {}
}
