/**
 * The Maven goals. The resource folders of a module come in; a marker class that changes with their
 * contents and an option for the compiler go out.
 */
@NullMarked
package dev.graven.maven;

import org.jspecify.annotations.NullMarked;
