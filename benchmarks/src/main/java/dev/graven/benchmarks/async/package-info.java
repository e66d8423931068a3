/** Workloads <em>async</em> and <em>roots</em>: fields that answer later, from another thread. */
@NullMarked
package dev.graven.benchmarks.async;

import org.jspecify.annotations.NullMarked;
