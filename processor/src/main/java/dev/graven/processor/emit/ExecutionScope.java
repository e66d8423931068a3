package dev.graven.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.graven.processor.plan.ExecutionPlan;
import dev.graven.processor.plan.NodeCondition;
import dev.graven.processor.plan.SelectionPlan;
import dev.graven.processor.plan.TypeCasePlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the emitters of one {@code Execution} class share: names, constants, and the methods written
 * so far.
 */
final class ExecutionScope {
  /**
   * Members of {@code OperationExecution} and {@code Object}, and the parameters of generated
   * methods.
   */
  private static final String[] RESERVED = {
    "out",
    "path",
    "context",
    "executor",
    "variables",
    "run",
    "finish",
    "included",
    "failed",
    "failedHere",
    "missing",
    "missingHere",
    "nulled",
    "nulledHere",
    "pathTo",
    "condition",
    "source",
    "depth",
    "p",
    "items",
    "at",
    "index",
    "item",
    "it",
    "type",
    "mark",
    "t"
  };

  final ExecutionPlan plan;
  final ConstantsEmitter constants;
  final CallEmitter calls;
  final ValueTypes types;
  final NameAllocator names;
  final WaveNames waves;
  final WaveTypes waveTypes;
  final ItemSelections itemSelections;
  final List<MethodSpec> methods = new ArrayList<>();
  final List<String> visitedFields = new ArrayList<>();
  final List<String> conditions = new ArrayList<>();
  final Map<TypeCasePlan, String> typeCaseMethods = new LinkedHashMap<>();
  final List<String> reaches = new ArrayList<>();
  private final Set<String> taken = new HashSet<>(Arrays.asList(RESERVED));
  private final Map<String, ClassName> coercions;
  private final Map<SelectionPlan, String> selectionMethods = new LinkedHashMap<>();

  ExecutionScope(
      ExecutionPlan plan,
      ConstantsEmitter constants,
      CallEmitter calls,
      NameAllocator names,
      WaveNames waves,
      Map<String, ClassName> coercions) {
    this.plan = plan;
    this.constants = constants;
    this.calls = calls;
    this.types = new ValueTypes(plan.enums());
    this.names = names;
    this.waves = waves;
    this.waveTypes = new WaveTypes(types);
    this.itemSelections = new ItemSelections(plan);
    this.coercions = coercions;
  }

  /** An allocator for the members of the class. */
  static NameAllocator names(ExecutionPlan plan) {
    NameAllocator names = JavaNames.memberAllocator(RESERVED);
    if (!plan.waves().isEmpty()) {
      for (String name : WaveNames.RESERVED) {
        names.newName(name);
      }
    }
    return names;
  }

  /** An allocator for the local variables of one method. */
  NameAllocator localNames() {
    NameAllocator locals =
        JavaNames.allocator(
            "source",
            "type",
            "depth",
            "p",
            "at",
            "out",
            "path",
            "context",
            "executor",
            "variables",
            "t");
    if (!plan.waves().isEmpty()) {
      locals.newName("ordinal");
      waves.fields().forEach(locals::newName);
    }
    return locals;
  }

  // ResponseWriter out = this.out;
  /**
   * The body of a method, after a local variable for the writer where it writes: HotSpot reads a
   * field again after every call.
   */
  static CodeBlock withWriter(CodeBlock body) {
    return body.toString().contains("out.")
        ? CodeBlock.builder()
            .addStatement("$T out = this.out", RuntimeNames.WRITER)
            .add(body)
            .build()
        : body;
  }

  /** A name for a method or field of the execution: the one wanted, numbered where it is taken. */
  String methodName(String wanted) {
    String name = wanted;
    for (int number = 2; !taken.add(name); number++) {
      name = wanted + number;
    }
    return names.newName(name);
  }

  /** Name of the method that writes a selection. */
  String selectionMethod(SelectionPlan selection) {
    return selectionMethods.computeIfAbsent(
        selection, s -> methodName(JavaNames.decapitalized(s.objectType())));
  }

  /** Name of the method that writes the selection at {@code index} of the only region. */
  String selectionMethod(int index) {
    return selectionMethod(plan.regions().get(0).selections().get(index));
  }

  /** The class that writes an enum's values. */
  ClassName enumCoercion(int index) {
    return coercion(plan.enums().get(index).type());
  }

  /** The class that writes the values of an enum or custom scalar. */
  ClassName coercion(String type) {
    return JavaNames.coercion(coercions, type);
  }

  /** The field that holds a condition's value. */
  CodeBlock condition(int index) {
    return CodeBlock.of("$N", conditions.get(index));
  }

  /** What must hold for a node to be included. */
  CodeBlock condition(NodeCondition node) {
    List<CodeBlock> terms = new ArrayList<>();
    node.reach().ifPresent(index -> terms.add(CodeBlock.of("$N", reaches.get(index))));
    node.condition().ifPresent(index -> terms.add(condition(index)));
    return CodeBlock.join(terms, " && ");
  }

  /** An action for when a node is included. */
  CodeBlock guarded(Optional<NodeCondition> guard, CodeBlock action) {
    return guard.isEmpty() ? action : guarded(condition(guard.get()), action);
  }

  /** An action for when an expression is true; without one, for always. */
  static CodeBlock guarded(CodeBlock guard, CodeBlock action) {
    return guard.isEmpty()
        ? action
        : CodeBlock.builder()
            .beginControlFlow("if ($L)", guard)
            .add(action)
            .endControlFlow()
            .build();
  }
}
