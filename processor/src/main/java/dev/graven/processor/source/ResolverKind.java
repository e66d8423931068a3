package dev.graven.processor.source;

/** Which type a resolver method adds a field to. */
public enum ResolverKind {
  QUERY,
  MUTATION,
  /** The type of its {@link ParameterRole#SOURCE} parameter. */
  FIELD
}
