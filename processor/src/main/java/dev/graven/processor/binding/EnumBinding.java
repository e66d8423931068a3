package dev.graven.processor.binding;

import dev.graven.processor.source.JavaClass;
import java.util.Map;

/**
 * The Java enum behind a GraphQL enum type.
 *
 * @param constants Java constant by GraphQL value name, in schema order
 */
public record EnumBinding(String type, JavaClass javaClass, Map<String, String> constants) {}
