/**
 * An executor as the compiler writes it, by hand: what generated code needs of the runtime, from
 * another package.
 */
@NullMarked
package dev.graven.runtime.sample;

import org.jspecify.annotations.NullMarked;
