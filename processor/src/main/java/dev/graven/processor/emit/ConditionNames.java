package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.graven.processor.operation.Condition;
import dev.graven.processor.operation.Condition.VariableTerm;
import dev.graven.processor.plan.VariablePlan;
import java.util.ArrayList;
import java.util.List;

/**
 * Names and expressions of conditions: {@code $x && !$y} is {@code ifXAndNotY}, computed once per
 * request.
 */
final class ConditionNames {
  private static final int LONGEST = 48;

  private ConditionNames() {}

  /** A name for the field that holds the condition. */
  static String allocate(Condition condition, NameAllocator names) {
    StringBuilder name = new StringBuilder("if");
    for (VariableTerm term : terms(condition)) {
      name.append(name.length() > 2 ? "And" : "")
          .append(term.expected() ? "" : "Not")
          .append(JavaNames.capitalized(term.variable()));
    }
    return names.newName(name.length() <= LONGEST ? name.toString() : "ifAll");
  }

  /** The expression, over {@code Variables variables}. */
  static CodeBlock expression(
      Condition condition, List<VariablePlan> plans, VariableFields variables) {
    List<CodeBlock> code = new ArrayList<>();
    for (VariableTerm term : terms(condition)) {
      VariablePlan plan =
          plans.stream()
              .filter(variable -> variable.name().equals(term.variable()))
              .findFirst()
              .orElseThrow();
      code.add(
          CodeBlock.of(term.expected() ? "variables.$N" : "!variables.$N", variables.field(plan)));
    }
    return CodeBlock.join(code, " && ");
  }

  private static List<VariableTerm> terms(Condition condition) {
    return condition.terms().stream()
        .filter(VariableTerm.class::isInstance)
        .map(VariableTerm.class::cast)
        .toList();
  }
}
