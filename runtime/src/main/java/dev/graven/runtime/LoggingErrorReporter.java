package dev.graven.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * The reporter of contexts that name none: the platform's logger {@code dev.graven}, at level
 * ERROR.
 */
final class LoggingErrorReporter implements ErrorReporter {
  static final LoggingErrorReporter INSTANCE = new LoggingErrorReporter();

  /** One line: the coordinates first, so that equal failures sort together. */
  private static final String FORMAT = "%s failed at %s of operation %s (%s)%s";

  private LoggingErrorReporter() {}

  @Override
  public void report(Throwable exception, FailedField field) {
    Logger logger = System.getLogger("dev.graven");
    if (logger.isLoggable(Level.ERROR)) {
      OperationInfo operation = field.operation();
      String source = field.source() == null ? "" : ", " + field.source();
      logger.log(
          Level.ERROR,
          String.format(
              FORMAT,
              field.coordinates(),
              field.path(),
              operation.name().orElse("without a name"),
              operation.id(),
              source),
          exception);
    }
  }
}
