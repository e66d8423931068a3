/** The Maven goals: a resource folder comes in, a marker class and a compiler option go out. */
@NullMarked
package dev.graven.maven;

import org.jspecify.annotations.NullMarked;
