package dev.graven.processor.transform;

import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import java.util.Set;

/**
 * The object types that a value of a composite type can have at run time (specification section
 * 5.5.2.3, GetPossibleTypes).
 */
record PossibleTypes(SchemaModel schema) {

  /** Names of the possible object types; only the type itself for an object type. */
  Set<String> of(String type) {
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
}
