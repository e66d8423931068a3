/** In: what the stages produced. Out: files under {@code META-INF/graven/} in the class output. */
@NullMarked
package dev.graven.processor.artifact;

import org.jspecify.annotations.NullMarked;
