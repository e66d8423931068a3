package dev.graven.processor.plan;

import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.TypeRef;
import java.util.Optional;

/**
 * A variable.
 *
 * @param type as it is coerced: non-null where null cannot mean anything
 * @param declaredType as the operation says
 * @param defaultValue in the shape of its type
 * @param line of its definition, in the operation document
 */
public record VariablePlan(
    String name,
    TypeRef type,
    TypeRef declaredType,
    Optional<Literal> defaultValue,
    int line,
    int column) {

  /** Whether a caller must give it. */
  public boolean isRequired() {
    return type.nonNull() && defaultValue.isEmpty();
  }

  /** Whether null is refused for what the variable decides, although its type allows it. */
  public boolean decidesCondition() {
    return type.nonNull() && !declaredType.nonNull();
  }

  /** Whether it may have no runtime value at all, which differs from null. */
  public boolean mayBeAbsent() {
    return !type.nonNull() && defaultValue.isEmpty();
  }
}
