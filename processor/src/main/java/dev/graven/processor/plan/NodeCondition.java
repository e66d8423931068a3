package dev.graven.processor.plan;

import java.util.OptionalInt;

/**
 * What decides whether a node is included. At least one of the two is there: a node that is always
 * included has no condition.
 *
 * @param reach index into {@link ExecutionPlan#reaches}, of the fragment that the node stands in
 * @param condition index into {@link ExecutionPlan#conditions}, of its own condition
 */
public record NodeCondition(OptionalInt reach, OptionalInt condition) {}
