/** Asynchronous, blocking, batched, loaded and shared fields, compared with graphql-java. */
@NullMarked
package dev.graven.tests.waves;

import org.jspecify.annotations.NullMarked;
