package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;

/**
 * The module's {@code @GraphQLSchema}.
 *
 * @param packageName package of the element that carries it
 * @param executors package of all executors, or empty
 */
public record SchemaDeclaration(String packageName, String executors, ElementPosition element) {}
