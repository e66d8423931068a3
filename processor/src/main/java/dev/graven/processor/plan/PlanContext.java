package dev.graven.processor.plan;

import dev.graven.processor.binding.Bindings;
import dev.graven.processor.operation.Condition;
import dev.graven.processor.operation.VariableDefinition;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.source.JavaClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What the parts of the planner share while one operation is planned: the inputs, and the tables
 * that fill as it goes.
 */
final class PlanContext {
  final SchemaModel schema;
  final Bindings bindings;
  final List<VariableDefinition> variables;
  final IndexOf<JavaClass> resolvers = new IndexOf<>();
  final IndexOf<Condition> conditions = new IndexOf<>();
  final IndexOf<EnumPlan> enums = new IndexOf<>();
  int fieldCount;

  PlanContext(SchemaModel schema, Bindings bindings, List<VariableDefinition> variables) {
    this.schema = schema;
    this.bindings = bindings;
    this.variables = variables;
  }

  /** Number of a condition; empty for one that always holds. */
  OptionalInt condition(Condition condition) {
    return condition.terms().isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(conditions.of(condition));
  }

  /** Number of an enum type, if {@code type} is one. */
  OptionalInt enumIndex(String type) {
    if (!(schema.types().get(type) instanceof TypeModel.EnumType model)) {
      return OptionalInt.empty();
    }
    var binding = Optional.ofNullable(bindings.enums().get(type));
    Map<String, String> constants =
        binding
            .map(bound -> bound.constants())
            .orElseGet(
                () ->
                    model.values().stream()
                        .collect(
                            Collectors.toMap(v -> v, v -> v, (a, b) -> a, LinkedHashMap::new)));
    return OptionalInt.of(
        enums.of(new EnumPlan(type, binding.map(bound -> bound.javaClass()), constants)));
  }
}
