package dev.graven.runtime;

/** What an operation does: section 2.3 of the GraphQL specification. */
public enum OperationKind {
  /** Reads. */
  QUERY,
  /** Writes, one root field after the other, then reads. */
  MUTATION
}
