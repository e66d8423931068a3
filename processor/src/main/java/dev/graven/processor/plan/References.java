package dev.graven.processor.plan;

import dev.graven.processor.binding.FieldBinding;
import dev.graven.processor.plan.ValuePlan.ListOf;
import dev.graven.processor.plan.ValuePlan.ObjectOf;
import dev.graven.processor.plan.ValuePlan.OptionalOf;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.schema.TypeRef;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.transform.FieldSet;
import dev.graven.processor.transform.FieldSet.CollectedField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Loaded fields of which an operation asks for nothing but the key: {@code author { id }}. They are
 * no boundaries. The key stands for the object, and answers its field of type ID.
 */
final class References {
  private final PlanContext context;
  private final ValuePlanner values;
  private final ArgumentPlanner arguments;

  References(PlanContext context) {
    this.context = context;
    this.values = new ValuePlanner(context);
    this.arguments = new ArgumentPlanner(context);
  }

  /**
   * Whether a field is answered by its key. One whose arguments may be refused (6.4.1) is not: the
   * call finds that out.
   *
   * @param fieldSets what is selected below it
   */
  boolean isReference(CollectedField field, List<FieldSet> fieldSets) {
    Optional<FieldModel> id = id(field);
    return id.isPresent()
        && !fieldSets.isEmpty()
        && !arguments.mayBeRefused(field.field(), field.arguments())
        && fieldSets.stream()
            .flatMap(it -> it.fields().stream())
            .allMatch(it -> it.field().name().equals("__typename") || it.field().equals(id.get()));
  }

  /** The field of type ID that the key is, where an object type has it. */
  private Optional<FieldModel> id(CollectedField field) {
    return !field.field().name().startsWith("__")
            && context.binding(field.field()) instanceof FieldBinding.Load load
            && context.schema.types().get(field.field().type().name())
                instanceof TypeModel.ObjectType
        ? load.reference()
        : Optional.empty();
  }

  /** The Java class of the keys. */
  JavaClass keyClass(CollectedField field) {
    String name =
        ValuePlanner.className(
            ValuePlanner.boxed(((FieldBinding.Load) context.binding(field.field())).keyType()));
    return new JavaClass(name.substring(0, name.lastIndexOf('.')), name, true, true);
  }

  /**
   * The plan of the field's value.
   *
   * @param selection the one whose objects are keys
   */
  ValuePlan value(CollectedField field, int selection) {
    FieldBinding.Load load = (FieldBinding.Load) context.binding(field.field());
    return value(field.field().type(), load.key().type(), selection, keyClass(field));
  }

  private static ValuePlan value(
      TypeRef type, JavaType javaType, int selection, JavaClass keyClass) {
    if (javaType instanceof JavaType.OptionalType optional) {
      return new OptionalOf(
          value(type, optional.element(), selection, keyClass),
          ValuePlanner.optionalClass(optional.element()),
          ValuePlanner.optionalGetter(optional.element()));
    }
    if (type instanceof TypeRef.ListOf list && javaType instanceof JavaType.Sequence sequence) {
      return new ListOf(
          sequence.kind(),
          value(list.item(), sequence.element(), selection, keyClass),
          type.nonNull());
    }
    return new ObjectOf(selection, Optional.of(keyClass), type.nonNull());
  }

  /** The value of the object's field of type ID, which the key is. */
  ValuePlan id(CollectedField field, CollectedField id) {
    JavaType key = ((FieldBinding.Load) context.binding(field.field())).keyType();
    return values.plan(id.field().type(), ValuePlanner.boxed(key), Map.of());
  }
}
