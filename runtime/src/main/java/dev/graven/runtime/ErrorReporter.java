package dev.graven.runtime;

/** Receives the exceptions that clients do not see. */
@FunctionalInterface
public interface ErrorReporter {

  /**
   * Takes note of an exception.
   *
   * <p>Runs on the thread of the request, before the response is complete. What it throws goes to
   * the platform's log, with the exception.
   *
   * @param exception what user code threw
   * @param field the field that failed
   */
  void report(Throwable exception, FailedField field);
}
