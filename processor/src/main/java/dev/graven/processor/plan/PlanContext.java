package dev.graven.processor.plan;

import dev.graven.processor.binding.AccessCheck;
import dev.graven.processor.binding.Bindings;
import dev.graven.processor.binding.FieldBinding;
import dev.graven.processor.binding.IntrospectionBindings;
import dev.graven.processor.binding.ScalarBinding;
import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.operation.Condition;
import dev.graven.processor.operation.Operation;
import dev.graven.processor.operation.VariableDefinition;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.transform.CollectedOperation;
import dev.graven.processor.transform.LiteralCoercion;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the parts of the planner share while one operation is planned: the inputs, and the tables
 * that fill as it goes.
 */
final class PlanContext {
  private static final JavaClass DYNAMIC_RESOLVER =
      new JavaClass("dev.graven.runtime", "dev.graven.runtime.DynamicResolver", true, true);

  final SchemaModel schema;
  final Bindings bindings;
  final List<VariableDefinition> variables;
  final IndexOf<JavaClass> resolvers = new IndexOf<>();
  final IndexOf<Condition> conditions = new IndexOf<>();
  final IndexOf<ReachPlan> reaches = new IndexOf<>();
  final IndexOf<NodeCondition> nodeConditions = new IndexOf<>();
  final IndexOf<EnumPlan> enums = new IndexOf<>();
  final IndexOf<ScalarPlan> scalars = new IndexOf<>();
  final IndexOf<TypeCasePlan> typeCases = new IndexOf<>();
  final LiteralCoercion literals;
  final InputObjectPlanner inputs;
  final SelectionTemplates templates;
  final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
  Optional<IntrospectionPlan> introspection = Optional.empty();
  int fieldCount;
  private final String packageName;
  private final AccessCheck accessCheck;

  PlanContext(SchemaModel schema, Bindings bindings, CollectedOperation collected) {
    Operation operation = collected.operation();
    this.schema = schema;
    this.bindings = bindings;
    this.variables = operation.variables();
    this.packageName = operation.packageName();
    this.accessCheck = new AccessCheck(bindings);
    this.literals = new LiteralCoercion(schema);
    this.inputs = new InputObjectPlanner(this);
    this.templates = new SelectionTemplates(this, collected.fieldSets());
  }

  /** What resolves a field; what the executor's package cannot reach of it is reported. */
  FieldBinding binding(FieldModel field) {
    FieldBinding binding = bindings.fields().get(field.coordinate());
    if (binding == null && field.name().startsWith("__")) {
      JavaClass constants = IntrospectionBindings.constants(packageName);
      introspection = Optional.of(new IntrospectionPlan(constants, schema.description()));
      return IntrospectionBindings.rootField(field, packageName);
    }
    if (binding == null) {
      throw new IllegalStateException("no binding for " + field.coordinate());
    }
    diagnostics.addAll(accessCheck.check(binding, packageName));
    return binding;
  }

  /** Whether the executor's package can reach a class. */
  boolean isReachable(JavaClass javaClass) {
    return AccessCheck.isReachable(javaClass, packageName);
  }

  /** Whether the executor's package can reach everything about a field's call. */
  boolean isReachable(FieldBinding binding) {
    return accessCheck.check(binding, packageName).isEmpty();
  }

  /** Number of the resolver of dynamic fields and types. */
  int dynamicResolver() {
    return resolvers.of(DYNAMIC_RESOLVER);
  }

  /** Number of a condition; empty for one that always holds. */
  OptionalInt condition(Condition condition) {
    return condition.terms().isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(conditions.of(condition));
  }

  /** Number of a custom scalar, if {@code type} is one. */
  OptionalInt scalarIndex(String type) {
    ScalarBinding bound = bindings.scalars().get(type);
    return bound == null
        ? OptionalInt.empty()
        : OptionalInt.of(
            scalars.of(
                new ScalarPlan(
                    type,
                    bound.owner(),
                    bound.javaType(),
                    bound.parse(),
                    bound.parsesText(),
                    bound.serialize(),
                    ScalarOutput.of(bound.serialized()))));
  }

  /** Number of what decides on a node; empty for one that is always included. */
  OptionalInt nodeCondition(Optional<NodeCondition> condition) {
    return condition.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(nodeConditions.of(condition.get()));
  }

  /** What holds when one of the conditions does; empty where one of them always holds. */
  Optional<NodeCondition> any(List<Optional<NodeCondition>> conditions) {
    if (conditions.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<NodeCondition> distinct =
        conditions.stream().flatMap(Optional::stream).distinct().toList();
    return distinct.size() == 1
        ? Optional.of(distinct.get(0))
        : Optional.of(
            new NodeCondition(
                OptionalInt.of(reaches.of(new ReachPlan(distinct))), OptionalInt.empty()));
  }

  /** Number of an enum type, if {@code type} is one. */
  OptionalInt enumIndex(String type) {
    if (!(schema.type(type) instanceof TypeModel.EnumType model)) {
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
