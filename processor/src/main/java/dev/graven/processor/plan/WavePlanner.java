package dev.graven.processor.plan;

import dev.graven.processor.operation.OperationKind;
import dev.graven.processor.transform.FieldSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Plans an operation with boundaries, from its root. */
final class WavePlanner {
  private final PlanContext context;
  private final SharedSelections shared;
  private final WaveTables tables = new WaveTables();
  private final NodePlanner nodes;

  WavePlanner(
      PlanContext context,
      SharedSelections shared,
      BoundaryFields boundaries,
      PlainSelections selections,
      OperationKind kind) {
    this.context = context;
    this.shared = shared;
    BoundaryCalls calls = new BoundaryCalls(context, tables, kind);
    this.nodes = new NodePlanner(context, shared, boundaries, selections, tables, calls);
  }

  /** The plan of a query: one phase. */
  WavePlan planQuery(int root) {
    int region = tables.region(0, 0);
    int selection = nodes.selection(region, root);
    start(region);
    return tables.plan(
        List.of(new PhasePlan(region, selection, OptionalInt.empty(), OptionalInt.empty())));
  }

  /** The plan of a mutation: a phase for each step to a root field. */
  WavePlan planMutation(int root) {
    FieldSet set = shared.fieldSets().get(root);
    ReachPlanner reaches = new ReachPlanner(context, set);
    List<MutationSteps.RootStep> steps = MutationSteps.of(set);
    Map<Integer, Integer> times = new HashMap<>();
    steps.forEach(step -> times.merge(step.field(), 1, Integer::sum));
    IndexOf<Integer> repeated = new IndexOf<>();
    List<PhasePlan> phases = new ArrayList<>();
    for (MutationSteps.RootStep step : steps) {
      int region = tables.region(phases.size(), 0);
      int selection = nodes.plan(region, MutationSteps.only(set, step.field()), reaches);
      start(region);
      boolean isRepeated = times.getOrDefault(step.field(), 0) > 1;
      phases.add(
          new PhasePlan(
              region,
              selection,
              context.condition(step.condition()),
              isRepeated ? OptionalInt.of(repeated.of(step.field())) : OptionalInt.empty()));
    }
    return tables.plan(phases);
  }

  /** The node that was planned last is the region's root. */
  private void start(int region) {
    NodePlan root = tables.nodes.get(tables.nodes.size() - 1);
    if (!root.steps().isEmpty()) {
      tables.regions.get(region).starts.add(new WaveRegion.AtRoot(tables.nodes.size() - 1));
    }
  }
}
