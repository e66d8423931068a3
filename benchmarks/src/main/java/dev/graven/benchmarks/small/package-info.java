/** Workload <em>small</em>: one object by id, where fixed cost decides. */
@NullMarked
package dev.graven.benchmarks.small;

import org.jspecify.annotations.NullMarked;
