package dev.graven.processor.diagnostic;

import java.util.Optional;

/**
 * One thing that is wrong, or worth a note: the rule, a sentence in the user's own names with the
 * remedy, and the places to blame.
 *
 * @param id the rule
 * @param message without the id: one sentence, then the rule, then the remedy
 * @param position the place in a text file, if there is one
 * @param element the Java element, if there is one
 */
public record Diagnostic(
    DiagnosticId id,
    String message,
    Optional<TextPosition> position,
    Optional<ElementPosition> element) {

  /** A diagnostic at a place in a text file. */
  public static Diagnostic at(DiagnosticId id, TextPosition position, String message) {
    return new Diagnostic(id, message, Optional.of(position), Optional.empty());
  }

  /** A diagnostic at a Java element. */
  public static Diagnostic at(DiagnosticId id, ElementPosition element, String message) {
    return new Diagnostic(id, message, Optional.empty(), Optional.of(element));
  }

  /** A diagnostic at a place in a text file, with the Java element it concerns. */
  public static Diagnostic at(
      DiagnosticId id, TextPosition position, ElementPosition element, String message) {
    return new Diagnostic(id, message, Optional.of(position), Optional.of(element));
  }

  /** A diagnostic about the module as a whole. */
  public static Diagnostic ofModule(DiagnosticId id, String message) {
    return new Diagnostic(id, message, Optional.empty(), Optional.empty());
  }
}
