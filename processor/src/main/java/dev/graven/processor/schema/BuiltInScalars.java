package dev.graven.processor.schema;

import java.util.List;

/** The scalars that every schema has (specification section 3.5). */
public final class BuiltInScalars {
  /** Their names, in the alphabet's order. */
  public static final List<String> NAMES = List.of("Boolean", "Float", "ID", "Int", "String");

  private BuiltInScalars() {}
}
