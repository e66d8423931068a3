package dev.graven.processor.plan;

import java.util.OptionalInt;

/**
 * What is walked, awaited and written as one: a query, or one root field of a mutation, whose
 * response is written before the next one starts (specification section 6.2.2).
 *
 * @param region index of the region at its root
 * @param selection index into {@link Region#selections}: the root's, or one with the root field
 *     only
 * @param condition index into {@link ExecutionPlan#conditions}; empty when it always runs
 * @param once number of the root field where several phases may reach it: the first that does
 *     answers it
 */
public record PhasePlan(int region, int selection, OptionalInt condition, OptionalInt once) {}
