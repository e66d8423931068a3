package dev.graven.processor.transform;

import dev.graven.processor.operation.Condition;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.SchemaDescription;
import dev.graven.processor.transform.FieldSet.CollectedField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers {@code __schema} and {@code __type} at build time where no variable has a say in them,
 * and drops the field sets that nothing refers to any more. What is left is answered like any other
 * field; so is an answer too long for a constant.
 */
final class FoldIntrospection {
  /** The longest answer that becomes a constant, in characters. */
  static final int LONGEST = 8_000_000;

  private final SchemaDescription schema;
  private final List<FieldSet> sets;

  private FoldIntrospection(SchemaDescription schema, List<FieldSet> sets) {
    this.schema = schema;
    this.sets = sets;
  }

  static CollectedOperation apply(CollectedOperation collected, SchemaDescription schema) {
    List<FieldSet> sets = collected.fieldSets();
    if (sets.stream().flatMap(set -> set.fields().stream()).noneMatch(FoldIntrospection::isRoot)) {
      return collected;
    }
    FoldIntrospection fold = new FoldIntrospection(schema, sets);
    List<FieldSet> folded = sets.stream().map(fold::fold).toList();
    return withReachedSets(collected, folded);
  }

  private static boolean isRoot(CollectedField field) {
    return field.field().name().equals("__schema") || field.field().name().equals("__type");
  }

  private FieldSet fold(FieldSet set) {
    List<CollectedField> fields = set.fields().stream().map(this::fold).toList();
    return new FieldSet(set.objectType(), fields, set.groups(), set.steps());
  }

  private CollectedField fold(CollectedField field) {
    if (!isRoot(field) || !isConstant(field, new ArrayList<>())) {
      return field;
    }
    return IntrospectionAnswer.of(field, schema, sets, LONGEST)
        .map(answer -> answered(field, answer))
        .orElse(field);
  }

  private static CollectedField answered(CollectedField field, String answer) {
    return new CollectedField(
        field.responseName(),
        field.field(),
        field.arguments(),
        field.nodes(),
        Map.of(),
        field.repeated(),
        Optional.of(answer));
  }

  /**
   * Whether a field's value is the same for every request.
   *
   * @param checked sets that have been looked at
   */
  private boolean isConstant(CollectedField field, List<Integer> checked) {
    Collection<Literal> arguments = field.arguments().values();
    if (!arguments.stream().allMatch(FoldIntrospection::isConstant)) {
      return false;
    }
    for (int index : field.selections().values()) {
      if (!checked.contains(index)) {
        checked.add(index);
        FieldSet set = sets.get(index);
        if (!set.steps().stream().allMatch(it -> it.condition().equals(Condition.ALWAYS))
            || !set.groups().isEmpty()
            || !set.fields().stream().allMatch(it -> isConstant(it, checked))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Null is an execution error at every argument that introspection has. */
  private static boolean isConstant(Literal argument) {
    return argument instanceof Literal.StringLiteral || argument instanceof Literal.BooleanLiteral;
  }

  /** The sets that the root still reaches, in the order that they had, under new numbers. */
  private static CollectedOperation withReachedSets(
      CollectedOperation collected, List<FieldSet> folded) {
    boolean[] reached = new boolean[folded.size()];
    reached[collected.root()] = true;
    for (int i = folded.size() - 1; i >= 0; i--) { // parents come after their children
      if (reached[i]) {
        for (CollectedField field : folded.get(i).fields()) {
          field.selections().values().forEach(index -> reached[index] = true);
        }
      }
    }
    int[] numbers = new int[folded.size()];
    List<FieldSet> kept = new ArrayList<>();
    for (int i = 0; i < folded.size(); i++) {
      if (reached[i]) {
        numbers[i] = kept.size();
        kept.add(renumbered(folded.get(i), numbers));
      }
    }
    return new CollectedOperation(collected.operation(), kept, numbers[collected.root()]);
  }

  private static FieldSet renumbered(FieldSet set, int[] numbers) {
    List<CollectedField> fields = new ArrayList<>();
    for (CollectedField field : set.fields()) {
      Map<String, Integer> selections = new LinkedHashMap<>();
      field.selections().forEach((type, index) -> selections.put(type, numbers[index]));
      fields.add(
          new CollectedField(
              field.responseName(),
              field.field(),
              field.arguments(),
              field.nodes(),
              selections,
              field.repeated(),
              field.answer()));
    }
    return new FieldSet(set.objectType(), fields, set.groups(), set.steps());
  }
}
