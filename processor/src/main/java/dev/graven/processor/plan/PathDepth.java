package dev.graven.processor.plan;

/**
 * How many entries the longest path of a region has: one per field, one per list (specification
 * section 7.1.6).
 */
final class PathDepth {
  private PathDepth() {}

  static int of(Region region) {
    int[] depths = new int[region.selections().size()];
    for (int i = 0; i < depths.length; i++) {
      for (FieldPlan field : region.selections().get(i).fields()) {
        depths[i] = Math.max(depths[i], 1 + of(field.value(), depths));
      }
    }
    return depths[region.root()];
  }

  /** Entries below a value; selections come children before parents. */
  private static int of(ValuePlan value, int[] depths) {
    if (value instanceof ValuePlan.ListOf list) {
      return 1 + of(list.item(), depths);
    }
    if (value instanceof ValuePlan.OptionalOf optional) {
      return of(optional.value(), depths);
    }
    if (value instanceof ValuePlan.InstanceOf instance) {
      return of(instance.object(), depths);
    }
    return value instanceof ValuePlan.ObjectOf object ? depths[object.selection()] : 0;
  }
}
