package dev.graven.processor.plan;

import dev.graven.processor.schema.JavaScalar;

/**
 * How a Java value of a leaf type is written.
 *
 * @param javaClass canonical name of the value's class, or the keyword of a primitive
 * @param writer the response writer's method
 * @param conversion what turns the value into the writer's argument
 */
public record LeafPlan(String javaClass, String writer, Conversion conversion) {

  /** Whether the value cannot be null. */
  public boolean isPrimitive() {
    return JavaScalar.isPrimitive(javaClass);
  }

  /** Whether writing can fail: the value may be outside the GraphQL type's range. */
  public boolean mayFail() {
    return !(conversion instanceof Conversion.None) || writer.startsWith("float");
  }

  /** An expression around a value. */
  public sealed interface Conversion {
    /** The value itself. */
    record None() implements Conversion {}

    /** {@code Owner.method(value)}; owner is canonical. */
    record Static(String owner, String method) implements Conversion {}

    /**
     * {@code MoneyCoercion.serialize(value)}: the generated class of a custom scalar.
     *
     * @param isDynamic whether only run time knows whether the value is of the scalar's Java type
     */
    record Custom(String scalar, boolean isDynamic) implements Conversion {}

    /** {@code value.method()}. */
    record Invoke(String method) implements Conversion {}
  }
}
