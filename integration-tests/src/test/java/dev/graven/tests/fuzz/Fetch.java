package dev.graven.tests.fuzz;

import java.util.List;

/**
 * A field of an object, fetched.
 *
 * @param written its arguments as they are written
 * @param arguments as they are coerced
 * @param epoch which root field of a mutation it belongs to
 * @param keys that were loaded
 * @param isReference whether it is a load of which only the key is asked for
 */
record Fetch(
    FieldCall call,
    String parentType,
    List<Object> path,
    String written,
    String arguments,
    int epoch,
    List<Integer> keys,
    boolean isReference) {

  /** Whether it does not answer at once. */
  boolean isBoundary() {
    return call.kind().isBoundary() && !isReference;
  }
}
