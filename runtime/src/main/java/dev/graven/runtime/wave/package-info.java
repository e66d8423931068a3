/**
 * Operations that wait: calls that are batched, loaded by key, asynchronous or blocking. In come
 * the walks, calls and writing passes of generated code, and the schedule that says what depends on
 * what; out goes the order in which they run.
 */
@NullMarked
package dev.graven.runtime.wave;

import org.jspecify.annotations.NullMarked;
