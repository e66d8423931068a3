package dev.graven.processor.transform;

import dev.graven.processor.operation.Operation;

/**
 * A pass over an operation: the same meaning in a simpler form. Passes are listed, in order, in
 * {@link Transforms}.
 */
interface Transform {
  /** The operation, simplified. */
  Operation apply(Operation operation);
}
