package dev.graven.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a compiled operation before it runs.
 *
 * @param kind query or mutation
 * @param name the operation's name; empty for an anonymous operation
 * @param id the SHA-256 of the document in UTF-8, as 64 lower-case hexadecimal digits
 * @param sourceFile the file that the operation was written in, relative to the project
 * @param document the operation and the fragments it reaches; what error locations refer to
 */
public record OperationInfo(
    OperationKind kind, Optional<String> name, String id, String sourceFile, String document) {

  /**
   * Describes an operation.
   *
   * @param kind query or mutation
   * @param name the operation's name, or null for an anonymous operation
   * @param id the SHA-256 of the document, as 64 lower-case hexadecimal digits
   * @param sourceFile the file that the operation was written in
   * @param document the document, in as many pieces as the class file format asks for
   * @return the description
   */
  public static OperationInfo of(
      OperationKind kind, @Nullable String name, String id, String sourceFile, String... document) {
    return new OperationInfo(
        kind, Optional.ofNullable(name), id, sourceFile, String.join("", document));
  }
}
