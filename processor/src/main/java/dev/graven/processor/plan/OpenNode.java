package dev.graven.processor.plan;

import dev.graven.processor.plan.WalkStep.AddRow;
import dev.graven.processor.plan.WalkStep.Follow;
import dev.graven.processor.transform.FieldSet;
import dev.graven.processor.transform.FieldSet.CollectedField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node being planned: fields that read the same rows still join one step. */
final class OpenNode {
  final int region;
  final FieldSet set;
  final int space;
  final ReachPlanner reaches;
  final List<Part> parts = new ArrayList<>();
  final Map<UseKey, OpenUse> uses = new LinkedHashMap<>();
  private final PlanContext context;
  private final WaveTables tables;

  OpenNode(PlanContext context, WaveTables tables, int region, FieldSet set, ReachPlanner reaches) {
    this.context = context;
    this.tables = tables;
    this.region = region;
    this.set = set;
    this.reaches = reaches;
    this.space = tables.space();
  }

  /** What must hold for a field to be included. */
  Optional<NodeCondition> guard(CollectedField field) {
    return context.any(
        field.nodes().stream().map(it -> reaches.condition(it.group(), it.condition())).toList());
  }

  /** The walk, once all fields are in. */
  List<WalkStep> steps() {
    return parts.stream().map(this::step).toList();
  }

  private WalkStep step(Part part) {
    if (part instanceof Part.OfFollow follow) {
      return follow.step();
    }
    OpenUse use = ((Part.OfUse) part).use();
    return new AddRow(
        context.any(use.guards), use.field.orElseThrow(), use.rows, use.call, use.read);
  }

  /** Says where the regions below start. */
  void start() {
    for (OpenUse use : uses.values()) {
      for (OpenStart start : use.starts.values()) {
        tables
            .regions
            .get(start.region)
            .starts
            .add(
                new WaveRegion.AtRows(
                    space,
                    context.any(start.guards),
                    use.rows,
                    use.call,
                    use.isList,
                    start.value.orElseThrow()));
      }
    }
  }

  /** What fields of a node must agree in to read the same rows. */
  record UseKey(int call, String coordinate, Object arguments) {}

  /** A step that may still grow. */
  sealed interface Part {
    record OfFollow(Follow step) implements Part {}

    record OfUse(OpenUse use) implements Part {}
  }

  /** Rows of a call in a node. */
  static final class OpenUse {
    final int call;
    final int rows;
    final boolean isList;
    final List<Optional<NodeCondition>> guards = new ArrayList<>();
    final Map<Map<String, Integer>, OpenStart> starts = new LinkedHashMap<>();
    Optional<FieldPlan> field = Optional.empty();
    Optional<WalkStep.RowSource> read = Optional.empty();

    OpenUse(int call, int rows, boolean isList) {
      this.call = call;
      this.rows = rows;
      this.isList = isList;
    }
  }

  /** The start of a region at rows. */
  static final class OpenStart {
    final int region;
    final List<Optional<NodeCondition>> guards = new ArrayList<>();
    Optional<WalkedValue> value = Optional.empty();

    OpenStart(int region) {
      this.region = region;
    }
  }
}
