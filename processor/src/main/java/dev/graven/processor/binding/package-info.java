/**
 * In: the schema and the declarations. Out: {@link dev.graven.processor.binding.Bindings}: for
 * every field the Java call that resolves it.
 */
@NullMarked
package dev.graven.processor.binding;

import org.jspecify.annotations.NullMarked;
