package dev.graven.processor.plan;

import dev.graven.processor.operation.Condition;
import dev.graven.processor.operation.OperationKind;
import dev.graven.processor.source.JavaClass;
import java.util.List;
import java.util.Optional;

/**
 * Everything the emitter needs to write one executor; nothing is left to look up.
 *
 * @param executorName simple name of the class
 * @param id SHA-256 of {@code document}
 * @param sourcePath the file that the operation stands in
 * @param resolvers the classes that the executor's constructor takes
 * @param conditions each distinct one, computed once per request
 * @param reaches whether fragments are reached, computed once per request; those that a reach
 *     builds on come before it
 * @param introspection the schema, where requests read it
 * @param nodeConditions what decides on the nodes of merged fields, for the locations of errors
 * @param inputs the input object types that it takes, and those inside them
 * @param waves how boundaries are walked, called and awaited
 * @param templates what is selected below fields, for user code that asks
 * @param fieldCount how many fields the regions number
 * @param pathDepth entries of the longest path to a position
 */
public record ExecutionPlan(
    String packageName,
    String executorName,
    OperationKind kind,
    Optional<String> operationName,
    String id,
    String document,
    String sourcePath,
    List<VariablePlan> variables,
    List<JavaClass> resolvers,
    List<Condition> conditions,
    List<ReachPlan> reaches,
    List<NodeCondition> nodeConditions,
    List<EnumPlan> enums,
    List<ScalarPlan> scalars,
    List<InputObjectPlan> inputs,
    Optional<IntrospectionPlan> introspection,
    List<Region> regions,
    WavePlan waves,
    List<SelectionTemplatePlan> templates,
    int fieldCount,
    int pathDepth) {
  public ExecutionPlan {
    variables = List.copyOf(variables);
    resolvers = List.copyOf(resolvers);
    conditions = List.copyOf(conditions);
    reaches = List.copyOf(reaches);
    nodeConditions = List.copyOf(nodeConditions);
    enums = List.copyOf(enums);
    scalars = List.copyOf(scalars);
    inputs = List.copyOf(inputs);
    regions = List.copyOf(regions);
    templates = List.copyOf(templates);
  }

  /** A plan that has nothing but its names, from which the registry's name follows. */
  public static ExecutionPlan placeholder(
      String packageName, String executorName, String sourcePath) {
    return new ExecutionPlan(
        packageName,
        executorName,
        OperationKind.QUERY,
        Optional.empty(),
        "",
        "",
        sourcePath,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        WavePlan.NONE,
        List.of(),
        0,
        0);
  }
}
