package dev.graven.processor.binding;

import dev.graven.processor.source.JavaClass;
import java.util.Map;

/**
 * The schema joined with Java: every field knows the call that resolves it.
 *
 * @param fields by schema coordinate ({@code Query.product})
 * @param objects Java class by object type name; root types have none
 * @param enums by enum type name; an enum without Java class is a {@code String}
 * @param scalars by name of the custom scalar
 */
public record Bindings(
    Map<String, FieldBinding> fields,
    Map<String, JavaClass> objects,
    Map<String, EnumBinding> enums,
    Map<String, ScalarBinding> scalars) {}
