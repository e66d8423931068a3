package dev.graven.runtime;

import java.util.ArrayList;
import java.util.List;

/** Remembers what it was told. */
final class RecordingErrorReporter implements ErrorReporter {
  final List<Throwable> exceptions = new ArrayList<>();
  final List<FailedField> fields = new ArrayList<>();

  @Override
  public void report(Throwable exception, FailedField field) {
    exceptions.add(exception);
    fields.add(field);
  }
}
