package dev.graven.processor.emit;

import com.palantir.javapoet.NameAllocator;
import dev.graven.processor.plan.BoundaryCall;
import dev.graven.processor.plan.ColumnPlan;
import dev.graven.processor.plan.NodePlan;
import dev.graven.processor.plan.WavePlan;
import dev.graven.processor.plan.WaveRegion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Names of what an execution with boundaries has besides its selections. */
final class WaveNames {
  /** Members of {@code WaveExecution}, and the parameters and variables of walks. */
  static final String[] RESERVED = {
    "walk",
    "start",
    "block",
    "write",
    "runAsync",
    "selection",
    "loads",
    "checkActive",
    "passOver",
    "SCHEDULE",
    "ordinal",
    "value",
    "optional",
    "list",
    "row",
    "rows",
    "position",
    "parent",
    "phase",
    "call",
    "region",
    "kept",
    "key",
    "keys"
  };

  final WavePlan plan;
  private final List<String> columns = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();
  private final Map<Integer, Coercion> coercions = new HashMap<>();
  private final List<String> caches = new ArrayList<>();
  private final Map<Integer, String> spaces = new HashMap<>();
  private final Map<Integer, String> nodes = new HashMap<>();
  private final List<String> regions = new ArrayList<>();

  /** The field that keeps a loader's arguments, and the method that coerces them. */
  record Coercion(String field, String method) {}

  WaveNames(WavePlan plan, NameAllocator names) {
    this.plan = plan;
    for (int i = 0; i < plan.calls().size(); i++) {
      BoundaryCall call = plan.calls().get(i);
      calls.add(names.newName(call.name() + "Call"));
      if (call.code() instanceof BoundaryCall.Loader loader && loader.argumentsMayBeRefused()) {
        String name = call.name() + "Arguments";
        String method = "coerce" + JavaNames.capitalized(name);
        coercions.put(i, new Coercion(names.newName(name), names.newName(method)));
      }
    }
    for (int i = 0; i < plan.caches().size(); i++) {
      String loader = plan.caches().get(i).loader().simpleName();
      caches.add(names.newName(JavaNames.decapitalized(loader) + "Cache"));
    }
    for (ColumnPlan column : plan.columns()) {
      columns.add(names.newName(column.name()));
    }
    for (NodePlan node : plan.nodes()) {
      spaces.computeIfAbsent(
          plan.spaces().get(node.space()),
          space -> names.newName(JavaNames.decapitalized(node.objectType()) + "Positions"));
      nodes.put(node.selection(), names.newName("walk" + node.objectType()));
    }
    for (int space : plan.spaces()) {
      spaces.computeIfAbsent(space, unused -> names.newName("listPositions"));
    }
    for (WaveRegion region : plan.regions()) {
      String name =
          !region.starts().isEmpty() && region.starts().get(0) instanceof WaveRegion.AtRows rows
              ? JavaNames.capitalized(plan.calls().get(rows.call()).name())
              : "Root";
      regions.add(names.newName("walkAt" + name));
    }
  }

  /** The field of a column. */
  String column(int index) {
    return columns.get(index);
  }

  /** The field of a call. */
  String call(int index) {
    return calls.get(index);
  }

  /** Names for the arguments of a load that may be refused; empty where they cannot be. */
  Optional<Coercion> coercion(int call) {
    return Optional.ofNullable(coercions.get(call));
  }

  /** The field of a cache. */
  String cache(int index) {
    return caches.get(index);
  }

  /** The field that counts the positions of a space. */
  String space(int index) {
    return name(spaces, plan.spaces().get(index));
  }

  /** The fields that count positions. */
  Set<String> spaces() {
    return new TreeSet<>(spaces.values());
  }

  /** The method that walks a node. */
  String node(int selection) {
    return name(nodes, selection);
  }

  private static String name(Map<Integer, String> names, int index) {
    String name = names.get(index);
    if (name == null) {
      throw new IllegalStateException("no name for " + index);
    }
    return name;
  }

  /** Whether a selection has a node. */
  boolean isNode(int selection) {
    return nodes.containsKey(selection);
  }

  /** The method that walks a region. */
  String region(int index) {
    return regions.get(index);
  }

  /** Every field that local variables must not hide. */
  List<String> fields() {
    List<String> fields = new ArrayList<>(calls);
    coercions.values().forEach(it -> fields.add(it.field()));
    fields.addAll(caches);
    fields.addAll(columns);
    fields.addAll(spaces());
    return fields;
  }
}
