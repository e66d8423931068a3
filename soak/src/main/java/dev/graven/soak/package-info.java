/**
 * Requests of all kinds for as long as one likes, on two threads: synchronous and asynchronous
 * fields, batches, loads, blocking calls, errors, mutations, cancellations and deadlines. Every
 * answer is checked, and the heap that remains after collection may not grow.
 */
@GraphQLSchema(executors = "dev.graven.soak")
@NullMarked
package dev.graven.soak;

import dev.graven.annotations.GraphQLSchema;
import org.jspecify.annotations.NullMarked;
