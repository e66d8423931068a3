package dev.graven.runtime;

import java.util.List;

/**
 * Where an exception happened.
 *
 * @param coordinates the field in the schema, such as {@code Product.title}
 * @param path the position in the response
 * @param operation the operation that was running
 * @param locations the field's nodes in the operation document
 * @param source the field in its source file, such as {@code
 *     src/main/resources/graphql/A.graphql:3:14}
 */
public record FailedField(
    String coordinates,
    ResponsePath path,
    OperationInfo operation,
    List<Location> locations,
    String source) {

  /** Copies the locations. */
  public FailedField {
    locations = List.copyOf(locations);
  }
}
