/** Reports of made-up measurements. */
package dev.graven.benchmarks.report;
