package dev.graven.processor.transform;

import dev.graven.processor.operation.Operation;
import dev.graven.processor.schema.SchemaModel;
import jakarta.inject.Inject;
import java.util.List;

/** The passes, in order. */
public final class Transforms {
  @Inject
  Transforms() {}

  /** The operation, simplified by every pass and collected. */
  public CollectedOperation apply(Operation operation, SchemaModel schema) {
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
    CollectedOperation collected = new MergeFields(simplified, schema).collect();
    return FoldIntrospection.apply(collected, schema.description());
  }
}
