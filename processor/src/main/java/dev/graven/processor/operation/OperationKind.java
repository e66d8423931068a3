package dev.graven.processor.operation;

/** The kinds of operation that can be compiled. */
public enum OperationKind {
  QUERY,
  MUTATION
}
