/** Programs of which the whole process is timed, from start to first answer. */
@NullMarked
package dev.graven.benchmarks.first;

import org.jspecify.annotations.NullMarked;
