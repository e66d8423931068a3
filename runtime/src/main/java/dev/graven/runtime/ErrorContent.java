package dev.graven.runtime;

import java.util.Map;
import java.util.Objects;

/**
 * What an {@link ErrorMapper} lets the client see of an exception.
 *
 * @param message what the client reads
 * @param extensions more for the client; see {@link GraphQLError}
 */
public record ErrorContent(String message, Map<String, Object> extensions) {

  /** Copies the extensions. */
  public ErrorContent {
    Objects.requireNonNull(message, "message");
    extensions = ExtensionValues.copyOf(extensions);
  }

  /**
   * Makes content without extensions.
   *
   * @param message what the client reads
   * @return the content
   */
  public static ErrorContent of(String message) {
    return new ErrorContent(message, Map.of());
  }
}
