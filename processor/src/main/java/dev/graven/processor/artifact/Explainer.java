package dev.graven.processor.artifact;

import dev.graven.processor.plan.BoundaryCall;
import dev.graven.processor.plan.CallKind;
import dev.graven.processor.plan.CallPlan;
import dev.graven.processor.plan.ExecutionPlan;
import dev.graven.processor.plan.NodePlan;
import dev.graven.processor.plan.WalkStep;
import dev.graven.processor.plan.WalkedValue;
import dev.graven.processor.plan.WavePlan;
import dev.graven.processor.plan.WaveRegion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a plan into names and sentences. */
final class Explainer {
  private final ExecutionPlan plan;
  private final WavePlan waves;
  private final Positions positions;
  private final CallTargets targets;
  private final ConditionTexts conditions;
  private final List<Uses> uses = new ArrayList<>();
  private final Map<Integer, NodePlan> nodes = new HashMap<>();

  /** What is known of a call from the walks that add to it. */
  private static final class Uses {
    final Set<String> fields = new LinkedHashSet<>();
    final List<Integer> regions = new ArrayList<>();
    Occurrences occurrences = Occurrences.NONE;
    Optional<String> target = Optional.empty();
  }

  private Explainer(ExecutionPlan plan) {
    this.plan = plan;
    this.waves = plan.waves();
    this.positions = Positions.of(plan);
    this.targets = new CallTargets(plan.resolvers());
    this.conditions = new ConditionTexts(plan);
    waves.calls().forEach(it -> uses.add(new Uses()));
    waves.nodes().forEach(it -> nodes.put(it.selection(), it));
  }

  static Explanation explain(ExecutionPlan plan) {
    return new Explainer(plan).explain();
  }

  private Explanation explain() {
    List<Explanation.Walk> walks = new ArrayList<>();
    for (int i = 0; i < waves.regions().size(); i++) {
      walks.add(walk(i, waves.regions().get(i)));
    }
    List<Explanation.Call> calls = new ArrayList<>();
    for (int i = 0; i < waves.calls().size(); i++) {
      calls.add(call(waves.calls().get(i), uses.get(i)));
    }
    DirectCalls direct = new DirectCalls(plan, positions, targets);
    return new Explanation(
        plan.kind().name().toLowerCase(Locale.ROOT)
            + plan.operationName().map(it -> " " + it).orElse(""),
        plan.id(),
        waves.phases().stream()
            .map(
                it ->
                    new Explanation.Phase(
                        it.region(),
                        it.condition().isPresent() ? conditions.of(it.condition().getAsInt()) : ""))
            .toList(),
        walks,
        calls,
        direct.calls(),
        direct.inPlace());
  }

  private Explanation.Walk walk(int index, WaveRegion region) {
    List<String> steps = new ArrayList<>();
    for (NodePlan node : nodesOf(region)) {
      for (WalkStep step : node.steps()) {
        steps.add(step(step, node, index) + step.guard().map(conditions::of).orElse(""));
      }
    }
    return new Explanation.Walk(
        region.phase(),
        region.wave(),
        region.starts().stream()
            .filter(WaveRegion.AtRows.class::isInstance)
            .map(start -> ((WaveRegion.AtRows) start).call())
            .findFirst(),
        region.starts().isEmpty(),
        steps,
        region.calls());
  }

  /** The nodes of a region, in the order in which its walk comes to them first. */
  private Set<NodePlan> nodesOf(WaveRegion region) {
    Deque<NodePlan> open = new ArrayDeque<>();
    for (WaveRegion.Start start : region.starts()) {
      if (start instanceof WaveRegion.AtRoot root) {
        open.add(waves.nodes().get(root.node()));
      } else if (start instanceof WaveRegion.AtRows rows) {
        open.addAll(nodesOf(rows.value()));
      }
    }
    Set<NodePlan> found = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      NodePlan node = open.remove();
      if (found.add(node)) {
        for (WalkStep step : node.steps()) {
          if (step instanceof WalkStep.Follow follow) {
            open.addAll(nodesOf(follow.value()));
          }
        }
      }
    }
    return found;
  }

  private List<NodePlan> nodesOf(WalkedValue value) {
    List<NodePlan> found = new ArrayList<>();
    for (int selection : positions.selections(value.shape())) {
      NodePlan node = nodes.get(selection);
      if (node != null) {
        found.add(node);
      }
    }
    return found;
  }

  private String step(WalkStep step, NodePlan node, int region) {
    if (step instanceof WalkStep.Follow follow) {
      String field = follow.field().coordinate();
      return follow.call().kind() == CallKind.EACH
          ? "reads %s by %s".formatted(field, targets.of(follow.call(), node.source()))
          : "reads %s in place".formatted(field);
    }
    WalkStep.AddRow row = (WalkStep.AddRow) step;
    Uses use = uses.get(row.call());
    use.fields.add(row.field().coordinate());
    use.occurrences = use.occurrences.plus(positions.at(node.selection()));
    if (!use.regions.contains(region)) {
      use.regions.add(region);
    }
    Optional<String> read = row.read().map(it -> targets.of(it.call(), node.source()));
    if (use.target.isEmpty()) {
      use.target = read;
    }
    boolean isKey = waves.calls().get(row.call()).kind() == CallKind.LOAD;
    return "adds to call %d for %s%s"
        .formatted(
            row.call(),
            row.field().coordinate(),
            read.filter(it -> isKey).map(it -> ", the key from " + it).orElse(""));
  }

  private Explanation.Call call(BoundaryCall call, Uses use) {
    boolean isForAll = call.code() instanceof BoundaryCall.Method it && it.source().isEmpty();
    Frequency frequency =
        switch (call.kind()) {
          case LOAD -> Frequency.PER_WAVE;
          case ASYNC, BLOCKING -> isForAll ? Frequency.PER_REQUEST : use.occurrences.frequency();
          default -> Frequency.PER_REQUEST;
        };
    return new Explanation.Call(
        kind(call),
        target(call, use),
        List.copyOf(use.fields),
        frequency,
        call.code() instanceof BoundaryCall.Loader loader ? loader.maxBatchSize() : 0,
        call.phase(),
        call.wave(),
        call.isLater(),
        use.regions,
        call.below(),
        frequency == Frequency.PER_PARENT ? use.occurrences.count() : 1);
  }

  private static String kind(BoundaryCall call) {
    boolean isEager = call.code() instanceof BoundaryCall.Loader loader && loader.isEager();
    return isEager ? "eager load" : call.kind().name().toLowerCase(Locale.ROOT);
  }

  private String target(BoundaryCall call, Uses use) {
    if (call.code() instanceof BoundaryCall.Loader loader) {
      return loader.loader().canonicalName();
    }
    if (call.code() instanceof BoundaryCall.Method method) {
      CallPlan called = method.call();
      return called instanceof CallPlan.SourceMethod it
          ? method.source().map(source -> source.text() + ".").orElse("") + it.javaName() + "()"
          : targets.of(called, Optional.empty());
    }
    return use.target.orElse("");
  }
}
