package dev.graven.processor.plan;

import dev.graven.processor.plan.ColumnPlan.Kind;
import dev.graven.processor.plan.ValuePlan.AbstractOf;
import dev.graven.processor.plan.ValuePlan.InstanceOf;
import dev.graven.processor.plan.ValuePlan.ItemsOf;
import dev.graven.processor.plan.ValuePlan.Listed;
import dev.graven.processor.plan.ValuePlan.NodeOf;
import dev.graven.processor.plan.ValuePlan.ObjectOf;
import dev.graven.processor.plan.ValuePlan.OptionalOf;
import dev.graven.processor.plan.ValuePlan.Walked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Decides how values on the way to a boundary are kept. Every list becomes items in a column; every
 * object that has a node gets a position.
 */
final class KeptValues {
  private final PlanContext context;
  private final WaveTables tables;
  private final Map<Integer, Integer> spacesOfNodes = new HashMap<>();

  KeptValues(PlanContext context, WaveTables tables) {
    this.context = context;
    this.tables = tables;
  }

  /** Remembers that a selection is a node's, and where its positions are numbered. */
  void node(int selection, int space) {
    spacesOfNodes.put(selection, space);
  }

  /**
   * How the value of a field is kept.
   *
   * @param isRow whether an object may be read from its row again
   */
  WalkedValue keep(ValuePlan shape, String name, boolean isRow) {
    ValuePlan kept = atField(shape, name, isRow);
    if (kept instanceof ItemsOf items) {
      return new WalkedValue(shape, kept, OptionalInt.of(items.walked().orElseThrow().column()));
    }
    return new WalkedValue(
        shape,
        kept,
        isRow
            ? OptionalInt.empty()
            : OptionalInt.of(tables.column(Kind.VALUES, name, unwrapped(shape))));
  }

  private static ValuePlan unwrapped(ValuePlan shape) {
    return shape instanceof OptionalOf optional ? unwrapped(optional.value()) : shape;
  }

  private ValuePlan atField(ValuePlan shape, String name, boolean isRow) {
    if (shape instanceof OptionalOf optional) {
      ValuePlan kept = atField(optional.value(), name, isRow);
      return isRow && !(kept instanceof ItemsOf) ? wrapped(optional, kept) : kept;
    }
    if (shape instanceof Listed list) {
      return items(list, name);
    }
    OptionalInt space = space(shape);
    return space.isEmpty()
        ? shape
        : new NodeOf(
            object(shape, name),
            space.getAsInt(),
            OptionalInt.of(tables.column(Kind.POSITIONS, name + "At")));
  }

  private ValuePlan atItem(ValuePlan shape, String name) {
    if (shape instanceof OptionalOf optional) {
      ValuePlan kept = atItem(optional.value(), name);
      return kept instanceof ItemsOf ? kept : wrapped(optional, kept);
    }
    if (shape instanceof Listed list) {
      return items(list, name);
    }
    OptionalInt space = space(shape);
    return space.isEmpty()
        ? shape
        : new NodeOf(object(shape, name), space.getAsInt(), OptionalInt.empty());
  }

  private static OptionalOf wrapped(OptionalOf optional, ValuePlan value) {
    return new OptionalOf(value, optional.optionalClass(), optional.getter());
  }

  private ItemsOf items(Listed list, String name) {
    int column = tables.itemsColumn(name);
    ValuePlan item = atItem(list.item(), name + "Item");
    ValuePlan object = unwrapped(item);
    int space = object instanceof NodeOf node ? node.space() : tables.space();
    ItemsOf items = new ItemsOf(item, Optional.of(new Walked(column, space)), list.nonNull());
    tables.items(column, items);
    return items;
  }

  /** Where the positions of an object are numbered; empty where it leads to no boundary. */
  private OptionalInt space(ValuePlan object) {
    OptionalInt space = OptionalInt.empty();
    for (int selection : selections(object)) {
      Integer own = spacesOfNodes.get(selection);
      if (own != null) {
        space = OptionalInt.of(space.isEmpty() ? own : tables.unite(space.getAsInt(), own));
      }
    }
    return space;
  }

  private List<Integer> selections(ValuePlan object) {
    if (object instanceof ObjectOf it) {
      return List.of(it.selection());
    }
    if (object instanceof InstanceOf it) {
      return List.of(it.object().selection());
    }
    return object instanceof AbstractOf it
        ? context
            .typeCases
            .get(it.typeCase())
            .cases()
            .flatMapToInt(c -> c.selection().stream())
            .boxed()
            .toList()
        : List.of();
  }

  /** The object; where a resolver names its type, the name that the walk has kept. */
  private ValuePlan object(ValuePlan object, String name) {
    if (!(object instanceof AbstractOf it)) {
      return object;
    }
    TypeCasePlan plan = context.typeCases.get(it.typeCase());
    if (plan.typeResolver().isEmpty()) {
      return object;
    }
    CallPlan kept = new CallPlan.Kept(tables.column(Kind.TYPES, name + "Type"));
    TypeCasePlan keptPlan =
        new TypeCasePlan(
            plan.abstractType(),
            plan.javaClass(),
            plan.byClass(),
            Optional.of(kept),
            plan.byName());
    return new AbstractOf(context.typeCases.of(keptPlan), it.javaClass(), it.nonNull());
  }
}
