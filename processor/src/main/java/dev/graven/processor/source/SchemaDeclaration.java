package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;

/**
 * The module's {@code @GraphQLSchema}.
 *
 * @param packageName package of the element that carries it
 * @param executors package of all executors, or empty
 * @param unboundIsDynamic whether types without Java class are dynamic types
 */
public record SchemaDeclaration(
    String packageName, String executors, boolean unboundIsDynamic, ElementPosition element) {}
