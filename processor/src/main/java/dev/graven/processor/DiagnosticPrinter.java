package dev.graven.processor;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.DiagnosticText;
import dev.graven.processor.diagnostic.Severity;
import dev.graven.processor.source.ElementLocator;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Prints diagnostics through javac, each at the Java element that it blames, if there is one. */
final class DiagnosticPrinter {
  private final Messager messager;
  private final ElementLocator locator;
  private final boolean nullnessIsError;

  DiagnosticPrinter(Messager messager, ElementLocator locator, boolean nullnessIsError) {
    this.messager = messager;
    this.locator = locator;
    this.nullnessIsError = nullnessIsError;
  }

  void print(Diagnostic diagnostic) {
    Kind kind = kind(diagnostic.id());
    String text = DiagnosticText.render(diagnostic);
    Optional<Element> element = diagnostic.element().flatMap(locator::find);
    if (element.isPresent()) {
      messager.printMessage(kind, text, element.get());
    } else {
      messager.printMessage(kind, text);
    }
  }

  private Kind kind(DiagnosticId id) {
    Severity severity =
        nullnessIsError && id == DiagnosticId.NULLNESS_MISMATCH ? Severity.ERROR : id.severity();
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
      case NOTE -> Kind.NOTE;
    };
  }
}
