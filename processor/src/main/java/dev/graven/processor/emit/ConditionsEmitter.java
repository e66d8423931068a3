package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graven.processor.operation.Condition;
import dev.graven.processor.plan.ReachPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes what depends on variables only, as {@code boolean} fields of the execution that are
 * computed when it starts: every distinct condition, and for every fragment that needs it whether
 * one of its spreads is included.
 */
final class ConditionsEmitter {
  /** Bytes of bytecode in one method, and upper bounds of what an assignment takes. */
  private static final int METHOD_BYTES = 5_000;

  private static final int ASSIGNMENT_BYTES = 10;
  private static final int TERM_BYTES = 12;

  private final ExecutionScope scope;
  private final VariableFields variables;
  private final List<Assignment> assignments = new ArrayList<>();

  private record Assignment(String field, CodeBlock value, int bytes) {
    CodeBlock statement() {
      return CodeBlock.of("this.$N = $L;\n", field, value);
    }
  }

  ConditionsEmitter(ExecutionScope scope, VariableFields variables) {
    this.scope = scope;
    this.variables = variables;
  }

  /** Adds the fields; the constructor assigns them, through methods where they are many. */
  void addTo(TypeSpec.Builder type, MethodSpec.Builder constructor) {
    collect();
    List<List<Assignment>> parts = parts();
    boolean isSplit = parts.size() > 1;
    for (Assignment assignment : assignments) {
      FieldSpec.Builder field =
          FieldSpec.builder(TypeName.BOOLEAN, assignment.field(), Modifier.PRIVATE);
      type.addField((isSplit ? field : field.addModifiers(Modifier.FINAL)).build());
    }
    for (List<Assignment> part : parts) {
      List<CodeBlock> statements = part.stream().map(Assignment::statement).toList();
      if (isSplit) {
        String name = scope.methodName("decide");
        constructor.addStatement("$N()", name);
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
        statements.forEach(method::addCode);
        type.addMethod(method.build());
      } else {
        statements.forEach(constructor::addCode);
      }
    }
  }

  private void collect() {
    for (Condition condition : scope.plan.conditions()) {
      String name = ConditionNames.allocate(condition, scope.names);
      scope.conditions.add(name);
      add(
          name,
          ConditionNames.expression(condition, scope.plan.variables(), variables),
          condition.terms().size());
    }
    for (ReachPlan reach : scope.plan.reaches()) {
      String name = scope.names.newName("reached" + (scope.reaches.size() + 1));
      scope.reaches.add(name);
      add(
          name,
          CodeBlock.join(reach.spreads().stream().map(scope::condition).toList(), " || "),
          reach.spreads().size());
    }
  }

  private void add(String field, CodeBlock value, int terms) {
    assignments.add(new Assignment(field, value, ASSIGNMENT_BYTES + terms * TERM_BYTES));
  }

  private List<List<Assignment>> parts() {
    List<List<Assignment>> parts = new ArrayList<>();
    int bytes = METHOD_BYTES;
    for (Assignment assignment : assignments) {
      if (bytes + assignment.bytes() > METHOD_BYTES) {
        parts.add(new ArrayList<>());
        bytes = 0;
      }
      parts.get(parts.size() - 1).add(assignment);
      bytes += assignment.bytes();
    }
    return parts;
  }
}
