package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;
import java.util.Optional;

/**
 * A field of an input object, as its Java class takes it.
 *
 * @param javaName the parameter's, setter's or field's name
 * @param explicit whether an annotation marks it as meant for the schema; a parameter always is
 * @param isId whether it carries {@code @GraphQLId}
 * @param defaultLiteral text of {@code @GraphQLDefault}
 */
public record InputFieldDeclaration(
    InputFieldKind kind,
    String javaName,
    String graphqlName,
    boolean explicit,
    JavaType type,
    boolean isId,
    Optional<String> defaultLiteral,
    Documentation documentation,
    ElementPosition element) {}
