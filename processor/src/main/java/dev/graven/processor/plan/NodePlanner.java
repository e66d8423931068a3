package dev.graven.processor.plan;

import dev.graven.processor.binding.FieldBinding;
import dev.graven.processor.plan.OpenNode.OpenStart;
import dev.graven.processor.plan.OpenNode.OpenUse;
import dev.graven.processor.plan.WalkStep.Follow;
import dev.graven.processor.transform.FieldSet;
import dev.graven.processor.transform.FieldSet.CollectedField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plans the nodes of an operation, depth first: the walk of each, and the selection that writes it.
 */
final class NodePlanner {
  private final PlanContext context;
  private final SharedSelections shared;
  private final BoundaryFields boundaries;
  private final WaveTables tables;
  private final BoundaryCalls calls;
  private final BoundaryRows rows;
  private final KeptValues kept;
  private final ValuePlanner values;
  private final CallPlanner reads;
  private final SelectionPlanner planner;
  private final PlainSelections plain;

  /** Selections of nodes by region and field set. */
  private final Map<Key, Integer> known = new HashMap<>();

  private record Key(int region, int fieldSet) {}

  /** Regions by the call that they start at, and what is selected there. */
  private final Map<Below, Integer> below = new HashMap<>();

  private record Below(int call, Map<String, Integer> fieldSets) {}

  NodePlanner(
      PlanContext context,
      SharedSelections shared,
      BoundaryFields boundaries,
      PlainSelections plain,
      WaveTables tables,
      BoundaryCalls calls) {
    this.context = context;
    this.shared = shared;
    this.boundaries = boundaries;
    this.plain = plain;
    this.tables = tables;
    this.calls = calls;
    this.kept = new KeptValues(context, tables);
    this.values = new ValuePlanner(context);
    this.reads = new CallPlanner(context);
    this.rows = new BoundaryRows(values, reads);
    this.planner = new SelectionPlanner(context, plain);
  }

  /** Index of the selection that writes the node of a field set in a region. */
  int selection(int region, int fieldSet) {
    Key key = new Key(region, fieldSet);
    Integer before = known.get(key);
    if (before != null) {
      return before;
    }
    FieldSet set = shared.fieldSets().get(fieldSet);
    int selection = plan(region, set, new ReachPlanner(context, set));
    known.put(key, selection);
    return selection;
  }

  /** Plans a field set in a region, as a node; its selection's index. */
  int plan(int region, FieldSet set, ReachPlanner reaches) {
    OpenNode node = new OpenNode(context, tables, region, set, reaches);
    List<FieldPlan> fields = new ArrayList<>();
    for (CollectedField field : set.fields()) {
      fields.add(field(field, node));
    }
    SelectionPlan selection = planner.selection(set, fields, true);
    int index = plain.add(selection);
    kept.node(index, node.space);
    tables.nodes.add(
        new NodePlan(set.objectType(), selection.source(), index, node.space, node.steps()));
    node.start();
    return index;
  }

  private FieldPlan field(CollectedField field, OpenNode node) {
    Optional<CallKind> kind = boundaries.kind(field);
    boolean leads = boundaries.leadsBelow(field);
    if (kind.isPresent()) {
      return boundary(kind.get(), field, leads, node);
    }
    return leads ? follow(field, node) : planner.field(field, node.set.objectType(), node.reaches);
  }

  /** A field that is read in the walk. */
  private FieldPlan follow(CollectedField field, OpenNode node) {
    int id = context.fieldCount++;
    CallPlan call = reads.plan(field);
    ValuePlan shape =
        values.plan(
            field.field().type(),
            context.binding(field.field()).type(),
            selections(node.region, field));
    WalkedValue value = kept.keep(shape, field.responseName(), false);
    CallPlan keptCall = new CallPlan.Kept(value.column().orElseThrow());
    FieldPlan plan = planner.field(field, node.reaches, id, keptCall, value.kept());
    node.parts.add(new OpenNode.Part.OfFollow(new Follow(node.guard(field), plan, call, value)));
    return plan;
  }

  private FieldPlan boundary(CallKind kind, CollectedField field, boolean leads, OpenNode node) {
    FieldBinding binding = context.binding(field.field());
    int call = calls.of(kind, field, node.region, node.guard(field));
    boolean isList = BoundaryRows.isList(binding);
    int id = context.fieldCount++;
    OpenUse use =
        node.uses.computeIfAbsent(
            new OpenNode.UseKey(call, field.field().coordinate(), field.arguments()),
            unused -> {
              ColumnPlan.Kind rowKind = isList ? ColumnPlan.Kind.ROW_LISTS : ColumnPlan.Kind.ROWS;
              OpenUse added =
                  new OpenUse(call, tables.column(rowKind, field.responseName() + "Rows"), isList);
              node.parts.add(new OpenNode.Part.OfUse(added));
              return added;
            });
    use.guards.add(node.guard(field));
    FieldPlan plan;
    CallPlan row = new CallPlan.Row(kind, call, use.rows, isList);
    if (leads) {
      OpenStart start = start(field, binding, use, node);
      start.guards.add(node.guard(field));
      WalkedValue value = start.value.orElseThrow();
      CallPlan reading =
          value.column().isPresent() ? new CallPlan.Kept(value.column().getAsInt()) : row;
      plan = planner.field(field, node.reaches, id, reading, value.kept());
    } else {
      ValuePlan shape = rows.shape(field, binding, plain.indexes(field.selections()));
      result(call, rows.row(shape));
      plan = planner.field(field, node.reaches, id, row, shape);
    }
    if (use.field.isEmpty()) {
      use.field = Optional.of(plan);
      use.read = rows.read(kind, field, binding);
    }
    return plan;
  }

  /**
   * Where the region below a use starts: one start for all fields that read the same rows and
   * select the same. Uses of one call that select the same start the same region, so that object
   * types at one abstract position share the calls below, too.
   */
  private OpenStart start(CollectedField field, FieldBinding binding, OpenUse use, OpenNode node) {
    Map<String, Integer> sets = shared.indexes(field.selections());
    OpenStart known = use.starts.get(sets);
    if (known != null) {
      return known;
    }
    WaveTables.OpenCall call = tables.calls.get(use.call);
    WaveTables.OpenRegion above = tables.regions.get(node.region);
    int region =
        below.computeIfAbsent(
            new Below(use.call, sets),
            unused -> {
              int added = tables.region(above.phase, above.wave + (call.isLater ? 1 : 0));
              call.below.add(added);
              return added;
            });
    OpenStart start = new OpenStart(region);
    use.starts.put(sets, start);
    ValuePlan shape = rows.shape(field, binding, selections(region, field));
    result(use.call, rows.row(shape));
    start.value = Optional.of(kept.keep(shape, field.responseName(), true));
    return start;
  }

  private void result(int call, ValuePlan row) {
    WaveTables.OpenCall open = tables.calls.get(call);
    if (open.result.isEmpty()) {
      open.result = Optional.of(row);
    }
  }

  /** Indexes of the selections of a field, by object type: nodes, where they lead on. */
  private Map<String, Integer> selections(int region, CollectedField field) {
    Map<String, Integer> indexes = new LinkedHashMap<>();
    shared
        .indexes(field.selections())
        .forEach(
            (type, set) ->
                indexes.put(
                    type, boundaries.leads(set) ? selection(region, set) : plain.index(set)));
    return indexes;
  }
}
