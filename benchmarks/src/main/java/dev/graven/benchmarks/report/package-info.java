/** Measurements in, one line of ratios per workload out. */
@NullMarked
package dev.graven.benchmarks.report;

import org.jspecify.annotations.NullMarked;
