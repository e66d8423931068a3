package dev.graven.processor.plan;

/**
 * What an argument of a field is: fields whose arguments are equal may share a call.
 *
 * @param type name of its type, without wrappers
 */
record GivenArgument(String type, InputPlan value) {}
