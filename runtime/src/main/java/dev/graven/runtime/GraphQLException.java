package dev.graven.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error whose message the client may read. Thrown by a resolver, it becomes an execution error
 * at the resolver's field, with this message and these extensions; the message of any other
 * exception is masked (see {@link ErrorMapper}).
 */
public class GraphQLException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Immutable, and of types that JSON has: see {@link ExtensionValues}. */
  private final transient @Nullable Map<String, Object> extensions;

  /**
   * Makes an error without extensions.
   *
   * @param message what the client reads
   */
  public GraphQLException(String message) {
    this(message, Map.of(), null);
  }

  /**
   * Makes an error with extensions.
   *
   * @param message what the client reads
   * @param extensions more for the client, such as {@code Map.of("code", "NOT_FOUND")}; see {@link
   *     GraphQLError}
   */
  public GraphQLException(String message, Map<String, ?> extensions) {
    this(message, extensions, null);
  }

  /**
   * Makes an error with extensions and a cause.
   *
   * @param message what the client reads
   * @param extensions more for the client
   * @param cause what the client never sees
   */
  public GraphQLException(String message, Map<String, ?> extensions, @Nullable Throwable cause) {
    super(message, cause);
    this.extensions = ExtensionValues.copyOf(extensions);
  }

  /**
   * Returns what the error says beside its message.
   *
   * @return an immutable map, in the order given
   */
  public Map<String, Object> extensions() {
    return extensions == null ? Map.of() : extensions; // null after deserialization
  }
}
