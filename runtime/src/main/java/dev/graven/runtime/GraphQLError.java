package dev.graven.runtime;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a response's {@code errors} (7.1.6). It has no other members than these.
 *
 * @param message what happened, for the developer of the client
 * @param locations the places in the operation document; empty when unknown, and then not written
 * @param path the position in the response, or null for a request error, and then not written
 * @param extensions more about the error; not written when empty. Copied when the error is made:
 *     maps, lists, strings, booleans, null and the JDK's numbers keep their shape, anything else
 *     becomes its {@code toString()}
 */
public record GraphQLError(
    String message,
    List<Location> locations,
    @Nullable ResponsePath path,
    Map<String, Object> extensions) {

  /** Copies the locations and the extensions. */
  public GraphQLError {
    Objects.requireNonNull(message, "message");
    locations = List.copyOf(locations);
    extensions = ExtensionValues.copyOf(extensions);
  }

  /**
   * Makes an error that belongs to the request as a whole.
   *
   * @param message what happened
   * @param locations the places in the operation document; may be empty
   * @return an error without path and extensions
   */
  public static GraphQLError ofRequest(String message, List<Location> locations) {
    return new GraphQLError(message, locations, null, Map.of());
  }
}
