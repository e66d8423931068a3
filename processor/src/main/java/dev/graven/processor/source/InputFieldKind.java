package dev.graven.processor.source;

/** How a value gets into an object of an input class. */
public enum InputFieldKind {
  /** A parameter of the constructor; a component, for a record. */
  PARAMETER,
  /** {@code void setName(T)}. */
  SETTER,
  /** A public field. */
  FIELD
}
