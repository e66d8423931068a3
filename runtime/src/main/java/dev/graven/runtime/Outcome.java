package dev.graven.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value or an error: a row of a batch, or a value of a loader's map. An error fails the positions
 * of its own row only.
 *
 * @param <T> values
 */
public final class Outcome<T extends @Nullable Object> {
  private final @Nullable T value;
  private final @Nullable Throwable exception;

  private Outcome(@Nullable T value, @Nullable Throwable exception) {
    this.value = value;
    this.exception = exception;
  }

  /**
   * Makes the outcome of what went well.
   *
   * @param value the value
   * @param <T> its type
   * @return its outcome
   */
  public static <T extends @Nullable Object> Outcome<T> of(@Nullable T value) {
    return new Outcome<>(value, null);
  }

  /**
   * Makes the outcome of what failed.
   *
   * @param exception why; masked like one that a resolver throws
   * @param <T> the type of the value that is missing
   * @return its outcome
   */
  public static <T extends @Nullable Object> Outcome<T> failure(Throwable exception) {
    return new Outcome<>(null, Objects.requireNonNull(exception, "exception"));
  }

  /**
   * Makes the outcome of what failed.
   *
   * @param message what the client reads
   * @param <T> the type of the value that is missing
   * @return its outcome
   */
  public static <T extends @Nullable Object> Outcome<T> failure(String message) {
    return failure(new GraphQLException(message));
  }

  /**
   * Returns the value.
   *
   * @return null also for a failure
   */
  public @Nullable T value() {
    return value;
  }

  /**
   * Returns the failure.
   *
   * @return null when there is none
   */
  public @Nullable Throwable exception() {
    return exception;
  }
}
