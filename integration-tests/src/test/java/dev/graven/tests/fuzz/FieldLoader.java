package dev.graven.tests.fuzz;

import graphql.schema.GraphQLType;

/**
 * A generated loader.
 *
 * @param type of its values, nullable at every level
 * @param javaType the same, in Java
 * @param maxBatchSize of most of its fields; 0 for any
 */
record FieldLoader(
    String name,
    GraphQLType type,
    String javaType,
    boolean isOutcome,
    boolean isSynchronous,
    int maxBatchSize) {

  /** What {@code V} is in {@code BatchLoader<Integer, V>}. */
  String rowType() {
    return isOutcome ? "Outcome<%s>".formatted(javaType) : javaType;
  }

  @Override
  public String toString() {
    return "%s of %s%s".formatted(name, rowType(), isSynchronous ? " synchronous" : "");
  }
}
