/** The side <em>jackson</em>: the same objects, serialised without any GraphQL. */
@NullMarked
package dev.graven.benchmarks.jackson;

import org.jspecify.annotations.NullMarked;
