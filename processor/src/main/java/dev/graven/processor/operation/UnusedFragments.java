package dev.graven.processor.operation;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The fragments that no operation of a module reaches. */
final class UnusedFragments {
  private UnusedFragments() {}

  static List<LocatedFragment> find(FragmentIndex fragments, List<LocatedOperation> operations) {
    Set<LocatedFragment> used = new HashSet<>();
    operations.forEach(it -> used.addAll(it.fragments()));
    return fragments.all().stream().filter(it -> !used.contains(it)).toList();
  }

  /** A warning in a file of fragments, an error in a file with operations. */
  static Diagnostic report(LocatedFragment fragment) {
    SourceDocument document = fragment.document();
    boolean isShared = document.operations().isEmpty();
    return document.diagnostic(
        isShared ? DiagnosticId.UNUSED_SHARED_FRAGMENT : DiagnosticId.UNUSED_FRAGMENT,
        document.offset(fragment.definition()),
        "No operation uses the fragment `%s`. %s"
            .formatted(
                fragment.name(),
                isShared
                    ? "Delete it, if none is to come."
                    : "A file of operations defines what they use (specification section 5.5.1.4):"
                        + " delete it, or move it to a file of fragments."));
  }
}
