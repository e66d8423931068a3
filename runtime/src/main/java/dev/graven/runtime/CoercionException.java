package dev.graven.runtime;

import java.util.Map;

/**
 * A value that does not fit: a result that its scalar cannot represent, or an argument that its
 * Java parameter cannot hold. The message speaks GraphQL, never Java, so that clients may read it.
 */
public final class CoercionException extends GraphQLException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param message what the client reads
   */
  public CoercionException(String message) {
    super(message);
  }

  CoercionException(String message, Map<String, ?> extensions, Throwable cause) {
    super(message, extensions, cause);
  }
}
