package dev.graven.processor.operation;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.NameList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The violations of a module. A mistake in a fragment is found again by every operation that uses
 * it, and is reported once, with the operations that it concerns.
 */
final class Violations {
  private final Map<Violation, Set<String>> operations = new LinkedHashMap<>();

  void add(Violation violation, LocatedOperation operation) {
    operations.computeIfAbsent(violation, it -> new LinkedHashSet<>()).add(operation.label());
  }

  void add(Violation violation) {
    operations.computeIfAbsent(violation, it -> new LinkedHashSet<>());
  }

  /** One report each, in the order found. */
  List<Diagnostic> diagnostics() {
    return operations.entrySet().stream()
        .map(entry -> diagnostic(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Diagnostic diagnostic(Violation violation, Set<String> operations) {
    String concerned =
        (operations.size() == 1 ? "the operation " : "the operations ") + NameList.of(operations);
    String sentence = violation.sentence().replace(Violation.OPERATION, concerned);
    return violation
        .document()
        .diagnostic(
            DiagnosticId.OPERATION_VALIDATION,
            violation.offset(),
            violation.rule().message(sentence));
  }
}
