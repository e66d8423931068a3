/**
 * What generated executors call while they run, and what an application sees of them: requests,
 * contexts, responses and errors. In come coerced variables, values of user code and exceptions;
 * out go the bytes of a JSON response.
 */
@NullMarked
package dev.graven.runtime;

import org.jspecify.annotations.NullMarked;
