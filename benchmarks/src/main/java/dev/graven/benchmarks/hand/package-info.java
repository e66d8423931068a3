/**
 * The side <em>hand</em>: every answer written by hand, straight to bytes. Shares no code with
 * Graven's runtime.
 */
@NullMarked
package dev.graven.benchmarks.hand;

import org.jspecify.annotations.NullMarked;
