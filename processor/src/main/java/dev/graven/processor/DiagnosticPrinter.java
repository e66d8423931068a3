package dev.graven.processor;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.DiagnosticText;
import dev.graven.processor.diagnostic.Severity;
import dev.graven.processor.source.ElementLocator;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Prints diagnostics through javac, each at the Java element that it blames, if there is one. */
final class DiagnosticPrinter {
  private final Messager messager;
  private final ElementLocator locator;
  private final Map<DiagnosticId, Optional<Severity>> severities;

  /**
   * @param severities of diagnostics that do not have their usual one; empty for one that is not
   *     printed
   */
  DiagnosticPrinter(
      Messager messager, ElementLocator locator, Map<DiagnosticId, Optional<Severity>> severities) {
    this.messager = messager;
    this.locator = locator;
    this.severities = severities;
  }

  void print(Diagnostic diagnostic) {
    DiagnosticId id = diagnostic.id();
    severities
        .getOrDefault(id, Optional.of(id.severity()))
        .ifPresent(severity -> print(diagnostic, kind(severity)));
  }

  private void print(Diagnostic diagnostic, Kind kind) {
    String text = DiagnosticText.render(diagnostic);
    Optional<Element> element = diagnostic.element().flatMap(locator::find);
    if (element.isPresent()) {
      messager.printMessage(kind, text, element.get());
    } else {
      messager.printMessage(kind, text);
    }
  }

  private static Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
      case NOTE -> Kind.NOTE;
    };
  }
}
