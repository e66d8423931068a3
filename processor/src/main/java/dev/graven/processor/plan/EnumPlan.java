package dev.graven.processor.plan;

import dev.graven.processor.source.JavaClass;
import java.util.Map;
import java.util.Optional;

/**
 * An enum type that an operation reads or writes.
 *
 * @param type its GraphQL name
 * @param javaClass the Java enum; empty where values are strings
 * @param constants Java constant by value name, in schema order
 */
public record EnumPlan(String type, Optional<JavaClass> javaClass, Map<String, String> constants) {}
