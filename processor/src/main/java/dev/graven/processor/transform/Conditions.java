package dev.graven.processor.transform;

import dev.graven.processor.operation.Condition;
import dev.graven.processor.operation.Condition.LiteralTerm;
import dev.graven.processor.operation.Condition.Term;
import dev.graven.processor.operation.Condition.VariableTerm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The algebra of conditions: conjunctions of Boolean variables in one canonical form, so that equal
 * conditions are equal records.
 */
public final class Conditions {
  /** Never included. */
  public static final Condition NEVER = new Condition(List.of(new LiteralTerm(false)));

  private Conditions() {}

  /**
   * The canonical form: literals folded, variables sorted and named once, contradictions {@link
   * #NEVER}.
   */
  static Condition fold(Condition condition) {
    Map<String, Boolean> expected = new TreeMap<>();
    for (Term term : condition.terms()) {
      if (term instanceof LiteralTerm literal) {
        if (!literal.value()) {
          return NEVER;
        }
      } else if (term instanceof VariableTerm variable) {
        Boolean before = expected.putIfAbsent(variable.variable(), variable.expected());
        if (before != null && before != variable.expected()) {
          return NEVER;
        }
      }
    }
    return new Condition(
        expected.entrySet().stream()
            .<Term>map(entry -> new VariableTerm(entry.getKey(), entry.getValue()))
            .toList());
  }

  /** Both hold. */
  public static Condition and(Condition first, Condition second) {
    if (second.terms().isEmpty()) {
      return first;
    }
    if (first.terms().isEmpty()) {
      return second;
    }
    return fold(
        new Condition(Stream.concat(first.terms().stream(), second.terms().stream()).toList()));
  }
}
