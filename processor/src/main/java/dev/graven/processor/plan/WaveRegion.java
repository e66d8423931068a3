package dev.graven.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * A synchronous walk.
 *
 * @param phase index of its phase
 * @param wave how many asynchronous boundaries are above it
 * @param start where it starts
 * @param calls indexes of the calls that it adds rows to
 */
public record WaveRegion(int phase, int wave, Start start, List<Integer> calls) {
  public WaveRegion {
    calls = List.copyOf(calls);
  }

  /** Where a walk starts. */
  public sealed interface Start {}

  /**
   * At the root of the operation.
   *
   * @param node index into {@link WavePlan#nodes}
   */
  public record AtRoot(int node) implements Start {}

  /** Nowhere: the root field leads to no boundary. */
  public record Nowhere() implements Start {}

  /**
   * At the rows that the positions of a node have in a call.
   *
   * @param space the node's space of positions
   * @param guard what must hold; empty for a field that is always included
   * @param rows the column of its rows
   * @param call index of the call
   * @param isList whether each position has a list of rows
   * @param value what a row holds
   */
  public record AtRows(
      int space,
      Optional<NodeCondition> guard,
      int rows,
      int call,
      boolean isList,
      WalkedValue value)
      implements Start {}
}
