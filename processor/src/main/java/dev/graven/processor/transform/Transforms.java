package dev.graven.processor.transform;

import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.operation.Operation;
import dev.graven.processor.schema.SchemaModel;
import jakarta.inject.Inject;
import java.util.List;

/** The passes, in order. */
public final class Transforms {
  @Inject
  Transforms() {}

  /** The operation, simplified by every pass and collected, and what could not be merged. */
  public StageResult<CollectedOperation> apply(Operation operation, SchemaModel schema) {
    PossibleTypes possibleTypes = new PossibleTypes(schema);
    List<Transform> passes =
        List.of(
            new FoldConditions(),
            new NarrowTypeConditions(possibleTypes),
            new DropUnreachable(),
            new DropRepeatedSpreads());
    Operation simplified = operation;
    for (Transform pass : passes) {
      simplified = pass.apply(simplified);
    }
    StageResult<CollectedOperation> collected = new MergeFields(simplified, schema).collect();
    return new StageResult<>(
        FoldIntrospection.apply(collected.value(), schema.description()), collected.diagnostics());
  }
}
