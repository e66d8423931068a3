package dev.graven.processor.plan;

import dev.graven.processor.binding.FieldBinding;
import dev.graven.processor.plan.WalkStep.RowSource;
import dev.graven.processor.schema.TypeRef;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.SequenceKind;
import dev.graven.processor.source.StageAdapter;
import dev.graven.processor.transform.FieldSet.CollectedField;
import java.util.Map;
import java.util.Optional;

/** What the rows of a boundary's call hold, and what is read of a parent for one. */
final class BoundaryRows {
  private final ValuePlanner values;
  private final CallPlanner calls;

  BoundaryRows(ValuePlanner values, CallPlanner calls) {
    this.values = values;
    this.calls = calls;
  }

  /** Whether each parent has a list of rows. */
  static boolean isList(FieldBinding binding) {
    return binding instanceof FieldBinding.Load load
        ? load.isKeyList()
        : !(binding instanceof FieldBinding.Batch) && BoundaryFields.isListOfStages(binding.type());
  }

  /** What the field's value is, as read from its row or rows. */
  ValuePlan shape(CollectedField field, FieldBinding binding, Map<String, Integer> selections) {
    TypeRef type = field.field().type();
    if (isList(binding) && type instanceof TypeRef.ListOf list) {
      return new ValuePlan.ItemsOf(
          values.plan(list.item(), rowType(binding), selections), Optional.empty(), type.nonNull());
    }
    return values.plan(type, rowType(binding), selections);
  }

  /** What one row holds. */
  ValuePlan row(ValuePlan shape) {
    return shape instanceof ValuePlan.ItemsOf items ? items.item() : shape;
  }

  private static JavaType rowType(FieldBinding binding) {
    JavaType type = binding.type();
    if (binding instanceof FieldBinding.Load || binding instanceof FieldBinding.Batch) {
      return ValuePlanner.boxed(type);
    }
    if (type instanceof JavaType.StageType stage) {
      return ValuePlanner.boxed(stage.element());
    }
    return type instanceof JavaType.Sequence list
            && list.element() instanceof JavaType.StageType stage
        ? ValuePlanner.boxed(stage.element())
        : ValuePlanner.boxed(type);
  }

  /** What is read of a parent; empty where the parent itself is the row, or none is needed. */
  Optional<RowSource> read(CallKind kind, CollectedField field, FieldBinding binding) {
    if (binding instanceof FieldBinding.Load load) {
      return Optional.of(source(calls.plan(field, load.key()), load.key().type()));
    }
    return kind == CallKind.ASYNC
        ? Optional.of(source(calls.plan(field, binding), binding.type()))
        : Optional.empty();
  }

  private RowSource source(CallPlan call, JavaType type) {
    Optional<SequenceKind> list =
        type instanceof JavaType.Sequence sequence
            ? Optional.of(sequence.kind())
            : Optional.empty();
    JavaType element = type instanceof JavaType.Sequence sequence ? sequence.element() : type;
    Optional<String> getter =
        element instanceof JavaType.OptionalType optional
            ? Optional.of(ValuePlanner.optionalGetter(optional.element()))
            : Optional.empty();
    Optional<StageAdapter> adapter =
        element instanceof JavaType.StageType stage ? stage.adapter() : Optional.empty();
    return new RowSource(call, list, getter, adapter);
  }
}
