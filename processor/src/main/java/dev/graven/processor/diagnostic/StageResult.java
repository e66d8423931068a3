package dev.graven.processor.diagnostic;

import java.util.List;

/**
 * What a stage hands to the next one, with what it found wrong. Errors do not hide the value:
 * whatever could still be understood is in it, so that one run reports everything.
 *
 * @param <T> the stage's product
 * @param value the product
 * @param diagnostics in the order found
 */
public record StageResult<T>(T value, List<Diagnostic> diagnostics) {
  public StageResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** A result with nothing to report. */
  public static <T> StageResult<T> of(T value) {
    return new StageResult<>(value, List.of());
  }

  /** The value, its diagnostics added to {@code sink}. */
  public T reportTo(List<? super Diagnostic> sink) {
    sink.addAll(diagnostics);
    return value;
  }

  /** Whether any diagnostic is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.id().severity() == Severity.ERROR);
  }
}
