package dev.graven.processor.plan;

import dev.graven.processor.binding.FieldBinding;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.transform.FieldSet;
import dev.graven.processor.transform.FieldSet.CollectedField;
import java.util.List;
import java.util.Optional;

/**
 * Which fields are boundaries, and which field sets lead to one: found in one pass, as field sets
 * come children before parents.
 */
final class BoundaryFields {
  private final PlanContext context;
  private final SharedSelections shared;
  private final References references;
  private final boolean[] leads;

  BoundaryFields(PlanContext context, SharedSelections shared) {
    this.context = context;
    this.shared = shared;
    this.references = new References(context);
    List<FieldSet> sets = shared.fieldSets();
    this.leads = new boolean[sets.size()];
    for (int i = 0; i < leads.length; i++) {
      leads[i] = sets.get(i).fields().stream().anyMatch(it -> isBoundary(it) || leadsBelow(it));
    }
  }

  /** Whether the field set, or one below it, has a boundary. */
  boolean leads(int fieldSet) {
    return leads[fieldSet];
  }

  /** Whether there is a boundary below the field. */
  boolean leadsBelow(CollectedField field) {
    return field.selections().values().stream().anyMatch(it -> leads[shared.index(it)])
        && !isReference(field);
  }

  /** Whether a loaded field is answered by its key, without a call. */
  boolean isReference(CollectedField field) {
    return references.isReference(
        field,
        field.selections().values().stream()
            .map(it -> shared.fieldSets().get(shared.index(it)))
            .toList());
  }

  /** Which field sets are selected of objects that are there: not of keys only. */
  boolean[] used() {
    List<FieldSet> sets = shared.fieldSets();
    boolean[] used = new boolean[sets.size()];
    boolean[] referenced = new boolean[sets.size()];
    for (FieldSet set : sets) {
      for (CollectedField field : set.fields()) {
        boolean[] marked = isReference(field) ? referenced : used;
        field.selections().values().forEach(it -> marked[shared.index(it)] = true);
      }
    }
    for (int i = 0; i < used.length; i++) {
      used[i] |= !referenced[i];
    }
    return used;
  }

  private boolean isBoundary(CollectedField field) {
    return kind(field).isPresent();
  }

  /** How a boundary is called; empty for a field that is none. */
  Optional<CallKind> kind(CollectedField field) {
    FieldModel model = field.field();
    if (field.answer().isPresent() || model.name().startsWith("__")) {
      return Optional.empty();
    }
    FieldBinding binding = context.binding(model);
    if (binding instanceof FieldBinding.Batch) {
      return Optional.of(CallKind.BATCH);
    }
    if (binding instanceof FieldBinding.Load) {
      return isReference(field) ? Optional.empty() : Optional.of(CallKind.LOAD);
    }
    if (binding instanceof FieldBinding.ResolverMethod method && method.isShared(context.schema)) {
      return Optional.of(CallKind.SHARED);
    }
    if (isBlocking(binding)) {
      return Optional.of(CallKind.BLOCKING);
    }
    return isStage(binding.type()) || isListOfStages(binding.type())
        ? Optional.of(CallKind.ASYNC)
        : Optional.empty();
  }

  /** Whether a method is called on the context's executor. */
  static boolean isBlocking(FieldBinding binding) {
    return (binding instanceof FieldBinding.SourceMethod source && source.blocking())
        || (binding instanceof FieldBinding.ResolverMethod resolver && resolver.blocking());
  }

  static boolean isStage(JavaType type) {
    return type instanceof JavaType.StageType;
  }

  static boolean isListOfStages(JavaType type) {
    return type instanceof JavaType.Sequence list && isStage(list.element());
  }
}
