package dev.graven.processor.transform;

import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The object types that a value of a composite type can have at run time (specification section
 * 5.5.2.3, GetPossibleTypes).
 */
final class PossibleTypes {
  private final SchemaModel schema;
  private final Map<String, Set<String>> known = new HashMap<>();

  PossibleTypes(SchemaModel schema) {
    this.schema = schema;
  }

  /** Names of the possible object types; only the type itself for an object type. */
  Set<String> of(String type) {
    return known.computeIfAbsent(type, this::read);
  }

  private Set<String> read(String type) {
    TypeModel model = schema.type(type);
    if (model instanceof TypeModel.ObjectType object) {
      return Set.of(object.name());
    }
    return model instanceof TypeModel.AbstractType it ? Set.copyOf(it.possibleTypes()) : Set.of();
  }

  /**
   * Whether a fragment on {@code typeCondition} applies to an object of {@code objectType} (section
   * 6.3.2, DoesFragmentTypeApply).
   */
  boolean applies(String typeCondition, String objectType) {
    return typeCondition.equals(objectType) || of(typeCondition).contains(objectType);
  }

  /**
   * The object type's own field: where a field is selected on an interface, that of the object type
   * may have a narrower type and further arguments (section 3.7, IsValidImplementation).
   */
  FieldModel ownField(String objectType, FieldModel selected) {
    return !selected.parentType().equals(objectType)
            && schema.types().get(objectType) instanceof TypeModel.ObjectType object
        ? object.fields().getOrDefault(selected.name(), selected)
        : selected;
  }
}
