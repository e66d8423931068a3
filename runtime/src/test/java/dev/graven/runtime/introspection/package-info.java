/** Schemas as generated classes build them, and what executors read from them. */
@NullMarked
package dev.graven.runtime.introspection;

import org.jspecify.annotations.NullMarked;
