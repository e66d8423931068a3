package dev.graven.processor.source;

/** What a resolver's parameter receives. */
public enum ParameterRole {
  /** The parent object. */
  SOURCE,
  /** A GraphQL argument. */
  ARGUMENT,
  /** A typed value of the request's context; the parameter's class is the key. */
  CONTEXT
}
