package dev.graven.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The execution errors of one request. Decides what the client sees of an exception, and hands what
 * it does not see to the context's reporter. Mappers and reporters are user code: what they throw
 * never reaches the response.
 */
final class ErrorRecorder {
  private static final String MASKED = "Internal error";

  private final RequestContext context;

  /** Immutable as long as it is empty, which it mostly stays. */
  private List<GraphQLError> errors = List.of();

  ErrorRecorder(RequestContext context) {
    this.context = context;
  }

  List<GraphQLError> errors() {
    return errors;
  }

  /** Records a null that may not be one (6.4.4). */
  void missing(String message, FailedField field) {
    add(new GraphQLError(message, field.locations(), field.path(), Map.of()));
  }

  /**
   * Records an exception.
   *
   * @param exception already {@linkplain #unwrap unwrapped}
   */
  void failed(Throwable exception, FailedField field) {
    ErrorContent content = visible(exception, field);
    if (content == null) {
      content = ErrorContent.of(MASKED);
      report(exception, field);
    }
    add(new GraphQLError(content.message(), field.locations(), field.path(), content.extensions()));
  }

  private void add(GraphQLError error) {
    if (errors.isEmpty()) {
      errors = new ArrayList<>();
    }
    errors.add(error);
  }

  private @Nullable ErrorContent visible(Throwable exception, FailedField field) {
    try {
      if (exception instanceof GraphQLException forClient) {
        String message = forClient.getMessage();
        return new ErrorContent(message == null ? MASKED : message, forClient.extensions());
      }
      ErrorMapper mapper = context.errorMapper();
      return mapper == null ? null : mapper.map(exception, field);
    } catch (Throwable second) {
      rethrowIfFatal(second);
      report(second, field);
      return null;
    }
  }

  private void report(Throwable exception, FailedField field) {
    try {
      context.errorReporter().report(exception, field);
    } catch (Throwable second) {
      rethrowIfFatal(second);
      log(exception, field);
      log(second, field);
    }
  }

  /** Where the reporter fails, the platform's log is the last place to tell. */
  private static void log(Throwable exception, FailedField field) {
    try {
      LoggingErrorReporter.INSTANCE.report(exception, field);
    } catch (Throwable third) {
      rethrowIfFatal(third);
    }
  }

  /**
   * Removes what futures put around an exception, and gives way to those that no field can answer
   * for: the virtual machine's, of which only a stack overflow is the fault of one resolver. The
   * thread's interruption is kept; what a future puts something around was another thread's.
   *
   * @return the exception that user code threw
   */
  static Throwable unwrap(Throwable thrown) {
    Throwable exception = thrown;
    Throwable cause = exception.getCause();
    while (cause != null
        && (exception instanceof CompletionException || exception instanceof ExecutionException)) {
      exception = cause;
      cause = exception.getCause();
    }
    rethrowIfFatal(exception);
    if (thrown instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    return exception;
  }

  static void rethrowIfFatal(Throwable exception) {
    if (exception instanceof VirtualMachineError fatal
        && !(exception instanceof StackOverflowError)) {
      throw fatal;
    }
  }
}
