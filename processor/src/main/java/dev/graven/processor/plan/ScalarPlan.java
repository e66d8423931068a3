package dev.graven.processor.plan;

import dev.graven.processor.source.JavaClass;

/**
 * A custom scalar that an operation reads or writes.
 *
 * @param type its GraphQL name
 * @param owner the class with its two static methods
 * @param javaType what stands for it: a canonical name, or the keyword of a primitive
 * @param parse the method that reads input
 * @param parsesText whether {@code parse} takes a {@code String}, else any value
 * @param serialize the method that makes output
 * @param output what that returns
 */
public record ScalarPlan(
    String type,
    JavaClass owner,
    String javaType,
    String parse,
    boolean parsesText,
    String serialize,
    ScalarOutput output) {}
