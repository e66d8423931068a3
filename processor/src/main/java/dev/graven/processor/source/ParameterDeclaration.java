package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;
import java.util.Optional;

/**
 * One parameter of a resolver.
 *
 * @param graphqlName the argument's name; meaningless for other roles
 * @param type its Java type
 * @param isId whether it carries {@code @GraphQLId}
 * @param defaultLiteral text of {@code @GraphQLDefault}
 */
public record ParameterDeclaration(
    ParameterRole role,
    String javaName,
    String graphqlName,
    JavaType type,
    boolean isId,
    Optional<String> defaultLiteral,
    Documentation documentation,
    ElementPosition element) {}
