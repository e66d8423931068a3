/**
 * In: {@code .graphql} files. Out: validated {@link dev.graven.processor.operation.Operation}s:
 * selections with schema types and source positions attached.
 */
@NullMarked
package dev.graven.processor.operation;

import org.jspecify.annotations.NullMarked;
