package dev.graven.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Decides what clients see of exceptions that are not {@link GraphQLException}s. Without one, and
 * where it returns null, the message is "Internal error" and the exception goes to the {@link
 * ErrorReporter}.
 */
@FunctionalInterface
public interface ErrorMapper {

  /**
   * Chooses the content of an error.
   *
   * <p>Runs on the thread of the request. An exception thrown here is reported, and counts as null.
   *
   * @param exception what user code threw, without {@link java.util.concurrent.CompletionException}
   *     around it
   * @param field the field that failed
   * @return what to show, or null to mask and report the exception
   */
  @Nullable ErrorContent map(Throwable exception, FailedField field);
}
