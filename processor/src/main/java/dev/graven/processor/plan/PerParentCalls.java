package dev.graven.processor.plan;

import dev.graven.processor.binding.FieldBinding;
import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.TextPosition;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.TypeRef;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.transform.FieldSet;
import dev.graven.processor.transform.FieldSet.CollectedField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the asynchronous and blocking calls that are made for each item of a list: N objects, N
 * calls, where a batch or a loader makes one.
 *
 * <p>Field sets are looked at parents first, so that each knows the nearest list around it, and
 * each is looked at once.
 */
final class PerParentCalls {
  private final PlanContext context;
  private final SharedSelections shared;
  private final BoundaryFields boundaries;

  /** The nearest list field around each field set; where there are several, the first found. */
  private final List<Optional<FieldModel>> lists = new ArrayList<>();

  private final Set<Object> reported = new HashSet<>();

  PerParentCalls(PlanContext context, SharedSelections shared, BoundaryFields boundaries) {
    this.context = context;
    this.shared = shared;
    this.boundaries = boundaries;
    shared.fieldSets().forEach(set -> lists.add(Optional.empty()));
  }

  /** Reports each of them at its first node in the operation. */
  void report() {
    List<FieldSet> sets = shared.fieldSets();
    for (int i = sets.size() - 1; i >= 0; i--) {
      for (CollectedField field : sets.get(i).fields()) {
        Optional<FieldModel> around = lists.get(i);
        around.ifPresent(list -> check(field, list));
        Optional<FieldModel> below = isList(field.field()) ? Optional.of(field.field()) : around;
        field.selections().values().forEach(child -> enter(shared.index(child), below));
      }
    }
  }

  private void enter(int set, Optional<FieldModel> list) {
    if (lists.get(set).isEmpty()) {
      lists.set(set, list);
    }
  }

  private static boolean isList(FieldModel field) {
    return field.type() instanceof TypeRef.ListOf;
  }

  private void check(CollectedField field, FieldModel list) {
    boolean isPerParent =
        boundaries
            .kind(field)
            .filter(kind -> kind == CallKind.ASYNC || kind == CallKind.BLOCKING)
            .isPresent();
    if (!isPerParent
        || !(context.binding(field.field()) instanceof FieldBinding.OfMember binding)) {
      return;
    }
    TextPosition position = field.nodes().get(0).position().source();
    if (!reported.add(List.of(binding.origin(), position))) {
      return; // another object type, which shares the member
    }
    context.diagnostics.add(
        Diagnostic.at(
            DiagnosticId.PER_PARENT_CALL,
            position,
            binding.origin().element(),
            "`%s` is answered for each item of `%s: %s` by a call of its own, which %s. Answer all of them in one call with @GraphQLBatch, or load them by key with @GraphQLLoad."
                .formatted(
                    field.field().coordinate(), list.coordinate(), list.type(), how(binding))));
  }

  private static String how(FieldBinding.OfMember binding) {
    JavaType type = binding.type();
    return BoundaryFields.isBlocking(binding)
        ? "blocks a thread"
        : "returns `%s`".formatted(type.text());
  }
}
