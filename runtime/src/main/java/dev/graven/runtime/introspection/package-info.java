/**
 * A schema as introspection answers it (GraphQL specification, section 4.2): in come the calls of a
 * generated class, once; out go the objects that generated executors read.
 */
@NullMarked
package dev.graven.runtime.introspection;

import org.jspecify.annotations.NullMarked;
