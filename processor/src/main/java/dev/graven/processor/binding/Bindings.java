package dev.graven.processor.binding;

import dev.graven.processor.source.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The schema joined with Java: every field knows the call that resolves it.
 *
 * @param fields by schema coordinate ({@code Query.product})
 * @param objects Java class by object type name; root types have none
 * @param abstractTypes by name of the interface or union
 * @param dynamicTypes object types whose objects may be of any class: those without Java class, and
 *     root types that have a dynamic field
 * @param enums by enum type name; an enum without Java class is a {@code String}
 * @param inputs by input object type name; one without Java class is a {@code Map}
 * @param scalars by name of the custom scalar
 */
public record Bindings(
    Map<String, FieldBinding> fields,
    Map<String, JavaClass> objects,
    Map<String, AbstractBinding> abstractTypes,
    Set<String> dynamicTypes,
    Map<String, EnumBinding> enums,
    Map<String, InputBinding> inputs,
    Map<String, ScalarBinding> scalars) {

  /** The class that generated code declares for objects of a type; empty where it needs none. */
  public Optional<JavaClass> sourceClass(String objectType) {
    return dynamicTypes.contains(objectType)
        ? Optional.of(DynamicType.JAVA_CLASS)
        : Optional.ofNullable(objects.get(objectType));
  }
}
