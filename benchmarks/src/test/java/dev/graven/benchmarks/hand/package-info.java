/** The hand-written side must be right before it is fast. */
package dev.graven.benchmarks.hand;
