/**
 * Workload <em>stadium</em>: four stands with any number of seats, five labels each. Data in,
 * nothing but its accessors out.
 */
@NullMarked
package dev.graven.benchmarks.stadium;

import org.jspecify.annotations.NullMarked;
