/** Operations that wait, as executions written by hand: few fields, every way to complete them. */
@NullMarked
package dev.graven.runtime.wave;

import org.jspecify.annotations.NullMarked;
