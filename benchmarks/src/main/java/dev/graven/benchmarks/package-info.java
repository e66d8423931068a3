/**
 * Public workloads, each answered by several sides that deliver the same bytes. {@link
 * dev.graven.benchmarks.Workload} says what is measured, {@link
 * dev.graven.benchmarks.WorkloadBenchmark} measures it.
 */
@GraphQLSchema(executors = "dev.graven.benchmarks.graven")
@NullMarked
package dev.graven.benchmarks;

import dev.graven.annotations.GraphQLSchema;
import org.jspecify.annotations.NullMarked;
