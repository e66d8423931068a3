/** Workload <em>widgets</em>: a flat list of any length. */
@NullMarked
package dev.graven.benchmarks.widgets;

import org.jspecify.annotations.NullMarked;
