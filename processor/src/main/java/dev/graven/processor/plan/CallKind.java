package dev.graven.processor.plan;

/** How often, and when, a field's Java call happens. */
public enum CallKind {
  /** Read from the parent object in place. */
  PROPERTY,
  /** A direct call for each parent object. */
  EACH,
  /** A call for each parent object, whose result comes later. */
  ASYNC,
  /** A call for each parent object, on the context's executor. */
  BLOCKING,
  /** One call for all parent objects of a region. */
  BATCH,
  /** One call of a loader for the keys of all parent objects in a wave. */
  LOAD,
  /** One call whose result serves all parent objects of a region. */
  SHARED
}
