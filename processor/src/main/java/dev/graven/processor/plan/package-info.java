/**
 * In: collected operations and bindings. Out: {@link dev.graven.processor.plan.ExecutionPlan}:
 * regions, methods and per-field calls, with no look-up left to do.
 */
@NullMarked
package dev.graven.processor.plan;

import org.jspecify.annotations.NullMarked;
