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
 * @param contextClass the class by which a value of the context is asked for; empty for a primitive
 *     one, and for other roles
 */
public record ParameterDeclaration(
    ParameterRole role,
    String javaName,
    String graphqlName,
    JavaType type,
    boolean isId,
    Optional<String> defaultLiteral,
    Optional<JavaClass> contextClass,
    Documentation documentation,
    ElementPosition element) {}
