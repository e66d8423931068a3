/** Workloads <em>products</em> and <em>nested</em>: lists below lists, read in batches. */
@NullMarked
package dev.graven.benchmarks.catalog;

import org.jspecify.annotations.NullMarked;
