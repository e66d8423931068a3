package dev.graven.processor.plan;

/**
 * How often, and when, a field's Java call happens. Batch, load, asynchronous and shared calls join
 * this list with their regions.
 */
public enum CallKind {
  /** Read from the parent object in place. */
  PROPERTY,
  /** A direct call for each parent object. */
  EACH
}
