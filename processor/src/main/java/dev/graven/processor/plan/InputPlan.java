package dev.graven.processor.plan;

import dev.graven.processor.schema.Literal;
import java.util.List;
import java.util.Optional;

/** Where an input value comes from (specification section 6.4.1). */
public sealed interface InputPlan {

  /** Nothing was written, and there is no default. */
  record Absent() implements InputPlan {}

  /** A constant, coerced: in input objects, defaults are filled in. */
  record Constant(Literal literal) implements InputPlan {}

  /**
   * A variable.
   *
   * @param index into {@link ExecutionPlan#variables}
   * @param fallback the argument's default, used where the variable has no runtime value; empty
   *     where it always has one, or where absent reads as null
   * @param mayBeAbsent whether it may have no runtime value here, which differs from null
   * @param requireNonNull whether null is an execution error here
   */
  record Variable(
      int index, Optional<Literal> fallback, boolean mayBeAbsent, boolean requireNonNull)
      implements InputPlan {}

  /**
   * An input object literal with variables among its fields.
   *
   * @param type the input object type
   * @param fields one per field of the type, in the schema's order
   */
  record ObjectOf(String type, List<InputPlan> fields) implements InputPlan {
    public ObjectOf {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A literal of a custom scalar with variables somewhere in it.
   *
   * @param scalar the scalar's name
   */
  record ScalarLiteral(String scalar, Literal literal) implements InputPlan {}

  /** A list literal with variables among its items. */
  record ListOf(List<InputPlan> items) implements InputPlan {
    public ListOf {
      items = List.copyOf(items);
    }
  }
}
