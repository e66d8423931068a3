package dev.graven.processor.binding;

import dev.graven.processor.source.JavaClass;

/**
 * The Java behind a custom scalar.
 *
 * @param owner the class with the two static methods
 * @param javaType what stands for the scalar: a canonical name, or the keyword of a primitive
 * @param parse the method that reads input
 * @param parsesText whether {@code parse} takes a {@code String}, else any value
 * @param serialize the method that makes output
 * @param serialized what {@code serialize} returns, as Java source
 */
public record ScalarBinding(
    String type,
    JavaClass owner,
    String javaType,
    String parse,
    boolean parsesText,
    String serialize,
    String serialized) {}
