package dev.graven.processor.artifact;

import dev.graven.processor.plan.CallKind;
import dev.graven.processor.plan.CallPlan;
import dev.graven.processor.plan.ExecutionPlan;
import dev.graven.processor.plan.FieldPlan;
import dev.graven.processor.plan.NodePlan;
import dev.graven.processor.plan.Region;
import dev.graven.processor.plan.SelectionPlan;
import dev.graven.processor.plan.TypeCasePlan;
import dev.graven.processor.plan.ValuePlan;
import dev.graven.processor.plan.WalkStep;
import dev.graven.processor.source.JavaClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the calls that an operation makes in place: fields, keys of loads, types of objects. */
final class DirectCalls {
  private final Region region;
  private final Positions positions;
  private final CallTargets targets;
  private final Map<Integer, WalkStep.Follow> follows = new HashMap<>();
  private final Map<Integer, NodePlan> nodes = new HashMap<>();
  private final Map<Key, Occurrences> found = new LinkedHashMap<>();
  private final Set<String> inPlace = new HashSet<>();

  private record Key(String field, String target) {}

  DirectCalls(ExecutionPlan plan, Positions positions, CallTargets targets) {
    this.region = plan.regions().get(0);
    this.positions = positions;
    this.targets = targets;
    for (NodePlan node : plan.waves().nodes()) {
      nodes.put(node.selection(), node);
      for (WalkStep step : node.steps()) {
        if (step instanceof WalkStep.Follow follow) {
          follows.put(follow.field().id(), follow);
        }
      }
    }
    for (int i = region.selections().size() - 1; i >= 0; i--) {
      read(i);
    }
  }

  List<Explanation.Direct> calls() {
    return found.entrySet().stream()
        .map(
            it ->
                new Explanation.Direct(
                    it.getKey().field(),
                    it.getKey().target(),
                    it.getValue().frequency(),
                    it.getValue().count()))
        .toList();
  }

  /** How many fields need no call. */
  int inPlace() {
    return inPlace.size();
  }

  private void read(int index) {
    SelectionPlan selection = region.selections().get(index);
    Occurrences at = positions.at(index);
    for (FieldPlan field : selection.fields()) {
      WalkStep.Follow follow = follows.get(field.id());
      CallPlan call = follow == null ? field.call() : follow.call();
      if (isUsers(field)) {
        add(field.coordinate(), call, selection.source(), at);
      }
      type(field.value(), at);
    }
    NodePlan node = nodes.get(index);
    if (node != null) {
      node.steps().forEach(step -> key(step, node, at));
    }
  }

  /** Fields of introspection are answered by constants. */
  private static boolean isUsers(FieldPlan field) {
    String coordinate = field.coordinate();
    return !coordinate.startsWith("__") && !coordinate.contains(".__");
  }

  private void add(String field, CallPlan call, Optional<JavaClass> source, Occurrences at) {
    if (call.kind() == CallKind.EACH) {
      found.merge(new Key(field, targets.of(call, source)), at, Occurrences::plus);
    } else if (call.kind() == CallKind.PROPERTY && !(call instanceof CallPlan.Kept)) {
      inPlace.add(field);
    }
  }

  private void key(WalkStep step, NodePlan node, Occurrences at) {
    if (step instanceof WalkStep.AddRow row
        && row.field().call() instanceof CallPlan.Row call
        && call.kind() == CallKind.LOAD) {
      row.read()
          .ifPresent(it -> add("key of " + row.field().coordinate(), it.call(), node.source(), at));
    }
  }

  /** The call that names the type of an object. */
  private void type(ValuePlan value, Occurrences at) {
    if (value instanceof ValuePlan.Listed it) {
      type(it.item(), at.items());
    } else if (value instanceof ValuePlan.OptionalOf it) {
      type(it.value(), at);
    } else if (value instanceof ValuePlan.NodeOf it) {
      type(it.object(), at);
    } else if (value instanceof ValuePlan.AbstractOf it) {
      TypeCasePlan cases = region.typeCases().get(it.typeCase());
      if (cases.typeResolver().isPresent()) {
        add("type of " + cases.abstractType(), typeResolver(cases), Optional.empty(), at);
      }
    }
  }

  /** Where a walk keeps the type's name, the call that the walk makes. */
  private CallPlan typeResolver(TypeCasePlan cases) {
    return region.typeCases().stream()
        .filter(it -> it.abstractType().equals(cases.abstractType()))
        .flatMap(it -> it.typeResolver().stream())
        .filter(it -> !(it instanceof CallPlan.Kept))
        .findFirst()
        .orElseThrow();
  }
}
