package dev.graven.processor.plan;

import java.util.OptionalInt;

/**
 * A value on the way to a boundary: read once, kept, and followed.
 *
 * @param shape as Java yields it
 * @param kept as it is read when the response is written
 * @param column where the walk keeps it; empty where it is read from a call's row again
 */
public record WalkedValue(ValuePlan shape, ValuePlan kept, OptionalInt column) {}
