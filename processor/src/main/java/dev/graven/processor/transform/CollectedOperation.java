package dev.graven.processor.transform;

import dev.graven.processor.operation.Operation;
import java.util.List;

/**
 * An operation whose selections have been collected into field sets. Equal field sets are one: a
 * set refers to others by index, so size stays linear in the document however often a fragment is
 * spread.
 *
 * @param operation the operation, after all passes
 * @param fieldSets children before parents
 * @param root index of the root type's field set
 */
public record CollectedOperation(Operation operation, List<FieldSet> fieldSets, int root) {
  public CollectedOperation {
    fieldSets = List.copyOf(fieldSets);
  }
}
