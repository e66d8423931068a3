package dev.graven.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * The reporter of contexts that name none: the platform's logger {@code dev.graven}, at level
 * ERROR.
 */
final class LoggingErrorReporter implements ErrorReporter {
  static final LoggingErrorReporter INSTANCE = new LoggingErrorReporter();

  private LoggingErrorReporter() {}

  @Override
  public void report(Throwable exception, FailedField field) {
    Logger logger = System.getLogger("dev.graven");
    if (logger.isLoggable(Level.ERROR)) {
      logger.log(Level.ERROR, message(field), exception);
    }
  }

  /** One line, the coordinates first, so that equal failures sort together. */
  static String message(FailedField field) {
    OperationInfo operation = field.operation();
    return field.coordinates()
        + " failed at "
        + field.path()
        + " in "
        + operation.name().orElse("an anonymous operation")
        + " ("
        + field.source()
        + ", id "
        + operation.id()
        + ")";
  }
}
