package dev.graven.processor;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs the stages and turns an exception of theirs into a diagnostic, so that javac never sees it
 * and everything else is still reported.
 */
final class CrashGuard {
  private final Consumer<? super Diagnostic> sink;

  CrashGuard(Consumer<? super Diagnostic> sink) {
    this.sink = sink;
  }

  /** What {@code work} yields; nothing if it failed, which is reported. */
  <T> Optional<T> run(String stage, Supplier<T> work) {
    return run("stage `" + stage + "`", work, sink);
  }

  /** The same for work on one operation. */
  <T> Optional<T> run(String stage, String operation, Supplier<T> work) {
    return run("stage `%s` of operation `%s`".formatted(stage, operation), work, sink);
  }

  // A stage that overflows the stack, or misses a class, has failed like any other.
  @SuppressWarnings("CatchAndPrintStackTrace")
  private static <T> Optional<T> run(
      String where, Supplier<T> work, Consumer<? super Diagnostic> sink) {
    try {
      return Optional.of(work.get());
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      sink.accept(
          Diagnostic.ofModule(
              DiagnosticId.CRASH,
              "Graven failed in %s. This is a mistake in Graven, not in your code: please report it with this text.\n%s"
                  .formatted(where, stack(e))));
      return Optional.empty();
    }
  }

  private static String stack(Throwable e) {
    StringWriter text = new StringWriter();
    e.printStackTrace(new PrintWriter(text));
    return text.toString().stripTrailing();
  }
}
