package dev.graven.processor.source;

/** What a resolver's parameter receives. */
public enum ParameterRole {
  /** The parent object. */
  SOURCE,
  /** A GraphQL argument. */
  ARGUMENT,
  /** A typed value of the request's context; the parameter's class is the key. */
  CONTEXT,
  /** What is selected below the field: a {@code Selection}. */
  SELECTION,
  /** The caches of the request's loaders: {@code Loads}. */
  LOADS
}
