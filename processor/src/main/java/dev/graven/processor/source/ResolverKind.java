package dev.graven.processor.source;

/** What a resolver method adds a field to. */
public enum ResolverKind {
  QUERY,
  MUTATION,
  /** The type of its {@link ParameterRole#SOURCE} parameter. */
  FIELD,
  /** None: it says which object type a value of an interface or union has. */
  TYPE
}
