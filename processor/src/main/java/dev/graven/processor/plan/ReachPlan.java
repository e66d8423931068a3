package dev.graven.processor.plan;

import java.util.List;
import java.util.OptionalInt;

/**
 * Whether a fragment with several conditional spreads is reached in one selection set: by any of
 * its ways. It depends on variables only, so it is known before anything is resolved.
 */
public record ReachPlan(List<Way> ways) {
  public ReachPlan {
    ways = List.copyOf(ways);
  }

  /**
   * A spread of the fragment. At least one of the two is there: else the fragment is always
   * reached, and has no plan.
   *
   * @param condition index into {@link ExecutionPlan#conditions}; empty when always included
   * @param reach index into {@link ExecutionPlan#reaches}, of the fragment that the spread stands
   *     in
   */
  public record Way(OptionalInt condition, OptionalInt reach) {}
}
