/**
 * In: annotated elements as javac hands them over, round by round. Out: {@link
 * dev.graven.processor.source.Declarations}, what the user wrote, as records; no {@code
 * javax.lang.model} type leaves this package.
 */
@NullMarked
package dev.graven.processor.source;

import org.jspecify.annotations.NullMarked;
