package dev.graven.processor.source;

/** From where generated code may call a member. */
public enum Access {
  PUBLIC,
  /** Package-private or protected: from its own package only. */
  PACKAGE,
  PRIVATE
}
