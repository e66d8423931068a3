package dev.graven.processor.transform;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.TextPosition;
import dev.graven.processor.operation.Selection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two fields of one response name that cannot be merged although validation has let them through
 * (specification section 5.3.2): graphql-java's rule overlooks some that meet through several
 * fragments. Here every pair meets that ever will, on the object type that both are selected on.
 */
final class MergeConflicts {
  private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /** Reports {@code field} where it asks for something else than {@code first}. */
  void check(Selection.Field first, Selection.Field field) {
    String name = first.field().name();
    String other = field.field().name();
    if (!name.equals(other)) {
      report(first, field, "one selects `%s`, the other `%s`".formatted(name, other));
    } else if (!first.arguments().equals(field.arguments())) {
      report(first, field, "their arguments differ");
    }
  }

  private void report(Selection.Field first, Selection.Field field, String difference) {
    TextPosition at = first.position().source();
    diagnostics.add(
        new Diagnostic(
            DiagnosticId.OPERATION_VALIDATION,
            "`%s` stands for two fields that cannot be merged, this one and the one at %s:%d:%d: %s. Give one of them an alias. (OverlappingFieldsCanBeMerged, specification section 5.3.2)"
                .formatted(field.responseName(), at.file(), at.line(), at.column(), difference),
            Optional.of(field.position().source()),
            Optional.empty()));
  }
}
