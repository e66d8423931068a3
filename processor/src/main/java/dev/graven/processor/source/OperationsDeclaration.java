package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;

/**
 * A document written in Java with {@code @GraphQLOperations}.
 *
 * @param packageName package of the type that carries it
 * @param className simple name of that type, which names an anonymous operation
 * @param document the text
 */
public record OperationsDeclaration(
    String packageName, String className, String document, ElementPosition element) {}
