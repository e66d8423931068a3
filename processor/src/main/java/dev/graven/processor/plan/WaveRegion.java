package dev.graven.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * A synchronous walk.
 *
 * @param phase index of its phase
 * @param wave how many asynchronous boundaries are above it
 * @param starts where it starts: at the root, or at the rows of one call; empty where a root field
 *     leads to no boundary
 * @param calls indexes of the calls that it adds rows to
 */
public record WaveRegion(int phase, int wave, List<Start> starts, List<Integer> calls) {
  public WaveRegion {
    starts = List.copyOf(starts);
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
