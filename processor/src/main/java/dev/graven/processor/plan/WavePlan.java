package dev.graven.processor.plan;

import java.util.List;

/**
 * How an operation with boundaries runs: fields whose calls are asynchronous, blocking, batched,
 * loaded or shared.
 *
 * <p>A <em>region</em> is a synchronous walk, from the root or from the results of one boundary; it
 * exists only where it leads to a boundary. A <em>node</em> is a selection that leads to a
 * boundary, in one region. The walk visits nodes only, keeps in <em>columns</em> what it reads, and
 * adds rows to calls; when all calls of a phase are complete, the selections write the response
 * from there.
 *
 * @param phases one for a query; one for each root field of a mutation
 * @param regions parents before children
 * @param nodes children before parents
 * @param calls what is called for rows that walks add
 * @param caches of load groups
 * @param columns what walks keep
 * @param spaces for each space of positions, the one that it is part of: spaces whose positions can
 *     stand at one abstract position are one
 */
public record WavePlan(
    List<PhasePlan> phases,
    List<WaveRegion> regions,
    List<NodePlan> nodes,
    List<BoundaryCall> calls,
    List<LoadCachePlan> caches,
    List<ColumnPlan> columns,
    List<Integer> spaces) {
  /** The plan of an operation without boundaries. */
  public static final WavePlan NONE =
      new WavePlan(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public WavePlan {
    phases = List.copyOf(phases);
    regions = List.copyOf(regions);
    nodes = List.copyOf(nodes);
    calls = List.copyOf(calls);
    caches = List.copyOf(caches);
    columns = List.copyOf(columns);
    spaces = List.copyOf(spaces);
  }

  /** Whether the operation has no boundary at all. */
  public boolean isEmpty() {
    return calls.isEmpty();
  }
}
