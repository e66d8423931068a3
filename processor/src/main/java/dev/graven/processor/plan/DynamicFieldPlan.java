package dev.graven.processor.plan;

/**
 * What a dynamic resolver is told of a field.
 *
 * @param type the GraphQL type, as text
 */
public record DynamicFieldPlan(String parentType, String name, String type) {}
