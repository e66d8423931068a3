package dev.graven.processor.plan;

import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.TypeRef;
import java.util.List;
import java.util.Optional;

/** Where an input value comes from (specification section 6.4.1). */
public sealed interface InputPlan {

  /**
   * A constant; {@code NullLiteral} also stands for an absent argument without default. Inside a
   * literal for a custom scalar there may be variables.
   *
   * @param literal in the shape of {@code type}
   */
  record Constant(Literal literal, TypeRef type) implements InputPlan {}

  /**
   * A variable.
   *
   * @param index into {@link ExecutionPlan#variables}
   * @param fallback the argument's default, used where the variable has no runtime value; empty
   *     where it always has one, or where absent reads as null
   * @param requireNonNull whether null is an execution error here
   */
  record Variable(int index, Optional<Literal> fallback, boolean requireNonNull)
      implements InputPlan {}

  /** A list literal with variables among its items. */
  record ListOf(List<InputPlan> items) implements InputPlan {
    public ListOf {
      items = List.copyOf(items);
    }
  }
}
