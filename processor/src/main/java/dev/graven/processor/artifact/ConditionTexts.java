package dev.graven.processor.artifact;

import dev.graven.processor.operation.Condition;
import dev.graven.processor.operation.Condition.LiteralTerm;
import dev.graven.processor.operation.Condition.Term;
import dev.graven.processor.operation.Condition.VariableTerm;
import dev.graven.processor.plan.ExecutionPlan;
import dev.graven.processor.plan.NodeCondition;
import dev.graven.processor.plan.ReachPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions as text: {@code if $x and not $y}. */
final class ConditionTexts {
  /** A fragment that is reached in more ways is not explained. */
  private static final int LONGEST = 120;

  private final ExecutionPlan plan;

  /** Each fragment's ways, in the order of the plan: a fragment comes after those around it. */
  private final List<String> reaches = new ArrayList<>();

  ConditionTexts(ExecutionPlan plan) {
    this.plan = plan;
    plan.reaches().forEach(it -> reaches.add(text(it)));
  }

  /** {@code , if $x}. */
  String of(NodeCondition condition) {
    return ", if " + text(condition);
  }

  /**
   * {@code , if $x}.
   *
   * @param condition index into {@link ExecutionPlan#conditions}
   */
  String of(int condition) {
    return ", if " + text(plan.conditions().get(condition));
  }

  private String text(ReachPlan reach) {
    String ways =
        reach.spreads().stream().map(this::text).distinct().collect(Collectors.joining(" or "));
    String text = reach.spreads().size() > 1 ? "(" + ways + ")" : ways;
    return text.length() > LONGEST ? "its fragment is included" : text;
  }

  private String text(NodeCondition node) {
    List<String> terms = new ArrayList<>();
    node.reach().ifPresent(it -> terms.add(reaches.get(it)));
    node.condition().ifPresent(it -> terms.add(text(plan.conditions().get(it))));
    return String.join(" and ", terms);
  }

  private static String text(Condition condition) {
    return condition.terms().stream()
        .map(ConditionTexts::text)
        .collect(Collectors.joining(" and "));
  }

  private static String text(Term term) {
    return term instanceof VariableTerm variable
        ? (variable.expected() ? "$" : "not $") + variable.variable()
        : String.valueOf(((LiteralTerm) term).value());
  }
}
