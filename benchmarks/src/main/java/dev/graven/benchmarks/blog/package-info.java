/** Workload <em>blog</em>: few resolvers, variables and fragments. */
@NullMarked
package dev.graven.benchmarks.blog;

import org.jspecify.annotations.NullMarked;
