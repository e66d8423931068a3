/** Workload <em>friends</em>: classes with plain getters, everything nullable. */
@NullMarked
package dev.graven.benchmarks.friends;

import org.jspecify.annotations.NullMarked;
