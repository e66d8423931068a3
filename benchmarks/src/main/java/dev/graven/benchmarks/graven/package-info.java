/** The side <em>graven</em>: generated executors. */
@NullMarked
package dev.graven.benchmarks.graven;

import org.jspecify.annotations.NullMarked;
