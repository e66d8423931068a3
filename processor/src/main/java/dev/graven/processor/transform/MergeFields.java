package dev.graven.processor.transform;

import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.operation.Operation;
import dev.graven.processor.operation.Selection;
import dev.graven.processor.schema.SchemaModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The last pass: merges fields by response name, set by set from the root (specification sections
 * 5.3.2 and 6.3.2).
 *
 * <p>Two selection sets with equal selections on one object type become one {@link FieldSet}, so a
 * fragment that is spread at two places, or thirty levels of fragments that are each spread twice,
 * cost what they are long.
 */
final class MergeFields {
  private final Operation operation;
  private final PossibleTypes possibleTypes;
  private final Projection projection;
  private final ArgumentLiterals arguments;
  private final MergeConflicts conflicts = new MergeConflicts();
  private final Map<SetKey, Integer> indexes = new HashMap<>();
  private final Map<FieldSet, Integer> interned = new HashMap<>();
  private final List<FieldSet> fieldSets = new ArrayList<>();

  private record SetKey(String objectType, List<Selection> selections) {}

  MergeFields(Operation operation, SchemaModel schema) {
    this.possibleTypes = new PossibleTypes(schema);
    this.arguments = new ArgumentLiterals(new LiteralCoercion(schema));
    this.operation = operation;
    this.projection = new Projection(operation.fragments(), possibleTypes);
  }

  StageResult<CollectedOperation> collect() {
    int root = collect(operation.rootType(), operation.selections());
    return new StageResult<>(
        new CollectedOperation(operation, fieldSets, root), conflicts.diagnostics());
  }

  /** Index of the field set of {@code selections} on {@code objectType}. */
  private int collect(String objectType, List<Selection> selections) {
    SetKey key = new SetKey(objectType, selections);
    Integer known = indexes.get(key);
    if (known != null) {
      return known;
    }
    FieldSet shape =
        new FieldSetBuilder(objectType, possibleTypes, projection, arguments, conflicts)
            .build(selections, this::subselections);
    int index =
        interned.computeIfAbsent(
            shape,
            set -> {
              fieldSets.add(set);
              return fieldSets.size() - 1;
            });
    indexes.put(key, index);
    return index;
  }

  private Map<String, Integer> subselections(String type, List<Selection> merged) {
    Map<String, Integer> byType = new LinkedHashMap<>();
    for (String objectType : possibleTypes.of(type).stream().sorted().toList()) {
      byType.put(objectType, collect(objectType, merged));
    }
    return byType;
  }
}
