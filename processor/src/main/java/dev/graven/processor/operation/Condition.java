package dev.graven.processor.operation;

import java.util.List;

/**
 * What {@code @skip} and {@code @include} say about a node: all of its terms must hold
 * (specification sections 3.13.1, 3.13.2).
 *
 * @param terms empty for a node that is always included
 */
public record Condition(List<Term> terms) {
  /** Always included. */
  public static final Condition ALWAYS = new Condition(List.of());

  public Condition {
    terms = List.copyOf(terms);
  }

  /** A part of a condition. */
  public sealed interface Term {}

  /** Holds when a Boolean variable has the expected value. */
  public record VariableTerm(String variable, boolean expected) implements Term {}

  /** Written as a literal: {@code @include(if: false)}. */
  public record LiteralTerm(boolean value) implements Term {}
}
