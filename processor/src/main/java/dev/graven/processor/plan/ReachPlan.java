package dev.graven.processor.plan;

import java.util.List;

/**
 * Whether a fragment with several conditional spreads is reached in one selection set: by any of
 * its spreads. It depends on variables only, so it is known before anything is resolved.
 */
public record ReachPlan(List<NodeCondition> spreads) {
  public ReachPlan {
    spreads = List.copyOf(spreads);
  }
}
