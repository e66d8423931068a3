package dev.graven.processor.source;

/** The shapes a member can have, in the order in which they win when several claim one field. */
public enum MemberKind {
  /** A method that carries {@code @GraphQLField}; may take arguments. */
  METHOD,
  /** A record component, read by its accessor. */
  RECORD_COMPONENT,
  /** {@code T name()}, abstract in a {@code @GraphQLInterface}, or what implements it. */
  ACCESSOR,
  /** {@code T getName()}. */
  GETTER,
  /** {@code boolean isName()}. */
  IS_GETTER,
  /** A public field. */
  FIELD
}
