package dev.graven.processor.plan;

import java.util.Optional;

/**
 * What a walk keeps for each position of a space.
 *
 * @param name a hint for its name
 * @param value what it holds, for {@link Kind#VALUES} and {@link Kind#ITEMS}
 */
public record ColumnPlan(Kind kind, String name, Optional<ValuePlan> value) {
  /** What stands at a position. */
  public enum Kind {
    /** A value, or why there is none. */
    VALUES,
    /** The items of a list. */
    ITEMS,
    /** The position of the object that the value is. */
    POSITIONS,
    /** A row of a call. */
    ROWS,
    /** A list of rows. */
    ROW_LISTS,
    /** The name of an object's type. */
    TYPES
  }
}
