package dev.graven.processor.source;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

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

  /** A type that does not exist, so far: another processor may still write it. */
  void unresolved(Element element, String typeName) {
    String what = typeName.equals("<any>") ? "a type" : "`" + typeName + "`";
    unresolved.add(
        Diagnostic.at(
            DiagnosticId.UNRESOLVED,
            names.position(element),
            "`"
                + ElementNames.label(element)
                + "` mentions "
                + what
                + ", which does not exist. Graven reads this signature, so every type in it must"
                + " be there, written by hand or by another annotation processor. Correct the"
                + " name, or add the import or dependency that is missing."));
  }

  List<Diagnostic> diagnostics() {
    return new ArrayList<>(diagnostics);
  }

  List<Diagnostic> unresolved() {
    return new ArrayList<>(unresolved);
  }
}
