/** What must hold before anything is timed. */
package dev.graven.benchmarks;
