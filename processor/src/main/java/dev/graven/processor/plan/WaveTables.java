package dev.graven.processor.plan;

import dev.graven.processor.transform.FieldSet.CollectedField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What fills while the nodes of an operation are planned. */
final class WaveTables {
  final List<OpenRegion> regions = new ArrayList<>();
  final List<NodePlan> nodes = new ArrayList<>();
  final List<OpenCall> calls = new ArrayList<>();
  final List<LoadCachePlan> caches = new ArrayList<>();
  final List<ColumnPlan> columns = new ArrayList<>();
  private final List<Integer> spaces = new ArrayList<>();

  /** A region whose calls are not all known. */
  static final class OpenRegion {
    final int phase;
    final int wave;
    final Set<Integer> calls = new LinkedHashSet<>();
    final List<WaveRegion.Start> starts = new ArrayList<>();

    OpenRegion(int phase, int wave) {
      this.phase = phase;
      this.wave = wave;
    }

    WaveRegion plan() {
      return new WaveRegion(phase, wave, starts, List.copyOf(calls));
    }
  }

  /** A call whose regions below are not all known. */
  static final class OpenCall {
    final CallKind kind;
    final CollectedField field;
    final int phase;
    final int wave;
    final boolean isLater;
    final List<Integer> below = new ArrayList<>();
    BoundaryCall.Code code = new BoundaryCall.InWalk();
    Optional<ValuePlan> result = Optional.empty();

    OpenCall(CallKind kind, CollectedField field, OpenRegion region, boolean isLater) {
      this.kind = kind;
      this.field = field;
      this.phase = region.phase;
      this.wave = region.wave;
      this.isLater = isLater;
    }

    BoundaryCall plan() {
      return new BoundaryCall(
          kind,
          field.responseName(),
          field.field().coordinate(),
          phase,
          wave,
          isLater,
          result.orElseThrow(),
          code,
          below);
    }
  }

  /** A new region, and its index. */
  int region(int phase, int wave) {
    regions.add(new OpenRegion(phase, wave));
    return regions.size() - 1;
  }

  /** A new column, and its index. */
  int column(ColumnPlan.Kind kind, String name) {
    columns.add(new ColumnPlan(kind, name, Optional.empty()));
    return columns.size() - 1;
  }

  /** A new column of values, and its index. */
  int column(ColumnPlan.Kind kind, String name, ValuePlan value) {
    columns.add(new ColumnPlan(kind, name, Optional.of(value)));
    return columns.size() - 1;
  }

  /** A new column of items, and its index; {@link #items} says what they are. */
  int itemsColumn(String name) {
    return column(ColumnPlan.Kind.ITEMS, name);
  }

  /** Says what a column of items holds. */
  void items(int column, ValuePlan.ItemsOf items) {
    ColumnPlan.Kind kind = columns.get(column).kind();
    columns.set(column, new ColumnPlan(kind, columns.get(column).name(), Optional.of(items)));
  }

  /** A new space of positions. */
  int space() {
    spaces.add(spaces.size());
    return spaces.size() - 1;
  }

  /** Makes two spaces one. */
  int unite(int first, int second) {
    int a = find(first);
    int b = find(second);
    spaces.set(Math.max(a, b), Math.min(a, b));
    return Math.min(a, b);
  }

  private int find(int space) {
    int root = space;
    while (spaces.get(root) != root) {
      root = spaces.get(root);
    }
    return root;
  }

  WavePlan plan(List<PhasePlan> phases) {
    List<Integer> united = new ArrayList<>();
    for (int i = 0; i < spaces.size(); i++) {
      united.add(find(i));
    }
    return new WavePlan(
        phases,
        regions.stream().map(OpenRegion::plan).toList(),
        nodes,
        calls.stream().map(OpenCall::plan).toList(),
        caches,
        columns,
        united);
  }
}
