package dev.graven.runtime.wave;

import dev.graven.runtime.Outcome;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A place that is filled once: with a value that comes later, or a failure. Rows and columns hold
 * plain values where they can, and cells where they must.
 */
@SuppressWarnings("serial") // nobody serializes it
class Cell extends AtomicReference<@Nullable Object> {
  /** A cell filled with null. */
  static final Cell NULL = filled(null);

  /** A failure in a cell. A class, not a record, as it has no use for {@code equals}. */
  static final class Failure {
    final Throwable exception;

    private Failure(Throwable exception) {
      this.exception = exception;
    }
  }

  static Cell filled(@Nullable Object value) {
    Cell cell = new Cell();
    cell.fill(value);
    return cell;
  }

  /**
   * What user code threw on this thread.
   *
   * @throws VirtualMachineError the exception, if it is one other than a {@link StackOverflowError}
   */
  static Failure thrown(Throwable exception) {
    rethrowIfFatal(exception);
    return new Failure(exception);
  }

  static void rethrowIfFatal(Throwable exception) {
    if (exception instanceof VirtualMachineError fatal
        && !(exception instanceof StackOverflowError)) {
      throw fatal;
    }
  }

  /** What reached a future: if it is an interruption, it was another thread's. */
  static Failure delivered(Throwable exception) {
    return new Failure(
        exception instanceof InterruptedException ? new CompletionException(exception) : exception);
  }

  /** The value or failure of a row that may say which it is. */
  static @Nullable Object unwrap(@Nullable Object row) {
    if (row instanceof Outcome<?> outcome) {
      Throwable exception = outcome.exception();
      return exception == null ? outcome.value() : delivered(exception);
    }
    return row;
  }

  /** Fills the cell unless it is filled; null is kept as the one object that no user has. */
  final boolean fill(@Nullable Object value) {
    return compareAndSet(null, value == null ? Cell.class : value);
  }

  static @Nullable Object read(@Nullable Object slot) {
    return slot instanceof Cell cell ? cell.result() : slot;
  }

  private @Nullable Object result() {
    Object value = get();
    if (value instanceof Failure failure) {
      throw Cell.<RuntimeException>sneaky(failure.exception);
    }
    if (value == null) {
      throw new IllegalStateException("read before it was complete");
    }
    return value == Cell.class ? null : value;
  }

  /** Throws what compilers would have declared. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <X extends Throwable> X sneaky(Throwable exception) throws X {
    throw (X) exception;
  }
}
