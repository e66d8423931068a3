package dev.graven.processor.source;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** What the readers found wrong in one round, in the order found, each thing once. */
final class Findings {
  private final ElementNames names;
  private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
  private final Set<Diagnostic> unresolved = new LinkedHashSet<>();

  Findings(ElementNames names) {
    this.names = names;
  }

  /** An annotation that cannot mean anything where it stands. */
  void invalidDeclaration(Element element, String message) {
    diagnostics.add(
        Diagnostic.at(DiagnosticId.INVALID_DECLARATION, names.position(element), message));
  }

  /** A name that GraphQL does not allow. */
  void invalidName(Element element, String message) {
    diagnostics.add(Diagnostic.at(DiagnosticId.INVALID_NAME, names.position(element), message));
  }

  /** Another rule that an element breaks. */
  void report(DiagnosticId id, Element element, String message) {
    diagnostics.add(Diagnostic.at(id, names.position(element), message));
  }

  /** A type that does not exist, so far: another processor may still write it. */
  void unresolvedType(Element element, String typeName) {
    String type = typeName.equals("<any>") ? "a type" : "`" + typeName + "`"; // no name on JDK 17
    unresolved(
        element,
        "mentions %s, which does not exist. Graven reads this signature, so every type in it must be there, written by hand or by another annotation processor."
            .formatted(type));
  }

  /** An annotation whose text is a constant that does not exist, so far. */
  void unresolvedConstant(Element element, Class<? extends Annotation> annotation) {
    unresolved(
        element,
        "has @%s with a constant that does not exist. Graven reads this annotation, so the constant must be there, written by hand or by another annotation processor."
            .formatted(annotation.getSimpleName()));
  }

  private void unresolved(Element element, String problem) {
    Element blamed = written(element);
    unresolved.add(
        Diagnostic.at(
            DiagnosticId.UNRESOLVED,
            names.position(blamed),
            "`%s` %s Correct the name, or add the import or dependency that is missing."
                .formatted(ElementNames.label(blamed), problem)));
  }

  /** The component instead of its accessor, which may not be written anywhere. */
  private static Element written(Element element) {
    if (ElementNames.enclosing(element) instanceof TypeElement record
        && element instanceof ExecutableElement method) {
      for (RecordComponentElement component : record.getRecordComponents()) {
        if (method.equals(component.getAccessor())) {
          return component;
        }
      }
    }
    return element;
  }

  List<Diagnostic> diagnostics() {
    return new ArrayList<>(diagnostics);
  }

  List<Diagnostic> unresolved() {
    return new ArrayList<>(unresolved);
  }
}
