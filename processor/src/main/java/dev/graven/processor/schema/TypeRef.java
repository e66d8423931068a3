package dev.graven.processor.schema;

/** A GraphQL type as written at a field, argument or variable (specification section 3.4.1). */
public sealed interface TypeRef {

  /** Whether null is not allowed here. */
  boolean nonNull();

  /** The named type inside all lists. */
  String name();

  /** A named type. */
  record Named(String name, boolean nonNull) implements TypeRef {
    @Override
    public String toString() {
      return name + (nonNull ? "!" : "");
    }
  }

  /** A list. */
  record ListOf(TypeRef item, boolean nonNull) implements TypeRef {
    @Override
    public String name() {
      return item.name();
    }

    @Override
    public String toString() {
      return "[" + item + "]" + (nonNull ? "!" : "");
    }
  }
}
