package dev.graven.processor.emit;

import static dev.graven.processor.emit.RuntimeNames.CONTEXT;
import static dev.graven.processor.emit.RuntimeNames.EXECUTION;
import static dev.graven.processor.emit.RuntimeNames.RESPONSE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graven.processor.operation.OperationKind;
import dev.graven.processor.plan.NodeCondition;
import dev.graven.processor.plan.PhasePlan;
import dev.graven.processor.plan.Region;
import dev.graven.processor.plan.SelectionPlan;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the nested class {@code Execution}: the state of one request, and the methods that answer
 * it.
 */
final class ExecutionEmitter {
  /** Cases in one method: up to 20 bytes of bytecode each. */
  private static final int INCLUDED_NODES = 200;

  private final ExecutionScope scope;
  private final VariableFields variables;
  private final ClassName executor;
  private final List<String> resolverFields;

  ExecutionEmitter(
      ExecutionScope scope,
      VariableFields variables,
      ClassName executor,
      List<String> resolverFields) {
    this.resolverFields = resolverFields;
    this.scope = scope;
    this.variables = variables;
    this.executor = executor;
  }

  TypeSpec emit(ConversionEmitter conversions) {
    boolean waits = !scope.plan.waves().isEmpty();
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Execution")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("One request being answered.\n")
            .superclass(waits ? WaveClasses.EXECUTION : EXECUTION)
            .addField(executor, "executor", Modifier.PRIVATE, Modifier.FINAL)
            .addField(
                executor.nestedClass("Variables"), "variables", Modifier.PRIVATE, Modifier.FINAL);
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(executor, "executor")
            .addParameter(executor.nestedClass("Variables"), "variables")
            .addParameter(CONTEXT, "context")
            .addStatement(
                "super(OPERATION, $L, $L, context$L)",
                scope.constants.table(),
                scope.plan.pathDepth() + 1,
                waits ? ", SCHEDULE" : "")
            .addStatement("this.executor = executor")
            .addStatement("this.variables = variables");
    new ConditionsEmitter(scope, variables).addTo(type, constructor);
    Region region = scope.plan.regions().get(0);
    SelectionPlan root = region.selections().get(region.root());
    String rootMethod = scope.selectionMethod(root);
    Set<Integer> phases = selectionsOfPhases();
    for (int i = region.selections().size() - 1; i >= 0; i--) {
      SelectionPlan selection = region.selections().get(i);
      if (!phases.contains(i) && !scope.itemSelections.contains(i)) {
        new SelectionEmitter(scope, selection, scope.selectionMethod(selection)).emit();
      }
    }
    scope.visitedFields.forEach(mask -> type.addField(TypeName.LONG, mask, Modifier.PRIVATE));
    if (waits) {
      new ScheduleEmitter(scope.plan.waves()).addTo(type);
      int written = scope.methods.size();
      new WaveEmitter(scope, resolverFields).addTo(type, constructor);
      Collections.rotate(scope.methods, scope.methods.size() - written); // as they run: walks first
    }
    type.addMethod(constructor.build());
    if (!waits) {
      type.addMethod(run(root, rootMethod));
    }
    type.addMethods(scope.methods).addMethods(conversions.methods());
    addIncluded(type);
    return type.build();
  }

  /** The selections that are root fields of a mutation, which phases write. */
  private Set<Integer> selectionsOfPhases() {
    return scope.plan.kind() == OperationKind.MUTATION
        ? scope.plan.waves().phases().stream().map(PhasePlan::selection).collect(Collectors.toSet())
        : Set.of();
  }

  private static MethodSpec run(SelectionPlan root, String rootMethod) {
    return MethodSpec.methodBuilder("run")
        .returns(RESPONSE)
        .addStatement(
            root.source().isPresent()
                ? "return finish($N(null, 0, START))"
                : "return finish($N(0, START))",
            rootMethod)
        .build();
  }

  // protected boolean included(int condition) {
  //   return switch (condition) {
  //     case 0 -> ifX;
  //     case 1 -> reached1 && ifY;
  //     default -> true;
  //   };
  // }
  /** For errors at merged fields: which of their nodes stand in this request. */
  private void addIncluded(TypeSpec.Builder type) {
    List<NodeCondition> conditions = scope.plan.nodeConditions();
    String name = "included";
    for (int start = 0; start < conditions.size(); start += INCLUDED_NODES) {
      int end = Math.min(conditions.size(), start + INCLUDED_NODES);
      MethodSpec.Builder method =
          MethodSpec.methodBuilder(name)
              .returns(boolean.class)
              .addParameter(int.class, "condition");
      if (start == 0) {
        method.addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
      } else {
        method.addModifiers(Modifier.PRIVATE);
      }
      CodeBlock.Builder cases = CodeBlock.builder().add("return switch (condition) {\n$>");
      for (int i = start; i < end; i++) {
        cases.add("case $L -> $L;\n", i, scope.condition(conditions.get(i)));
      }
      if (end == conditions.size()) {
        cases.add("default -> true;\n");
      } else {
        name = scope.methodName("included");
        cases.add("default -> $N(condition);\n", name);
      }
      type.addMethod(method.addCode(cases.add("$<};\n").build()).build());
    }
  }
}
