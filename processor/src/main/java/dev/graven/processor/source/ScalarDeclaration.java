package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;
import java.util.Optional;

/**
 * A custom scalar: a class with {@code @GraphQLScalar}, or a ready-made one that the module asked
 * for.
 *
 * @param owner the class with the two static methods; public where both are
 * @param graphqlName the scalar's name in the schema
 * @param specifiedBy the URL of its specification
 * @param javaType what stands for it: a canonical name, or the keyword of a primitive
 * @param parse the method that reads input
 * @param parsesText whether {@code parse} takes a {@code String}, else any value
 * @param serialize the method that makes output
 * @param serialized what {@code serialize} returns, as Java source
 * @param isReady whether it is one of Graven's own
 */
public record ScalarDeclaration(
    JavaClass owner,
    String graphqlName,
    Optional<String> specifiedBy,
    String javaType,
    String parse,
    boolean parsesText,
    String serialize,
    String serialized,
    boolean isReady,
    Documentation documentation,
    ElementPosition element) {}
