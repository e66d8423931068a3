package dev.graven.processor.plan;

/**
 * How many entries the longest path of a region has: one per field, one per list (specification
 * section 7.1.6).
 */
final class PathDepth {
  private PathDepth() {}

  static int of(Region region, WavePlan waves) {
    int[] depths = new int[region.selections().size()];
    for (int i = 0; i < depths.length; i++) {
      for (FieldPlan field : region.selections().get(i).fields()) {
        depths[i] = Math.max(depths[i], 1 + of(field.value(), region, depths));
      }
    }
    return waves.phases().stream()
        .mapToInt(phase -> depths[phase.selection()])
        .reduce(depths[region.root()], Math::max);
  }

  /** Entries below a value; selections come children before parents. */
  private static int of(ValuePlan value, Region region, int[] depths) {
    if (value instanceof ValuePlan.Listed list) {
      return 1 + of(list.item(), region, depths);
    }
    if (value instanceof ValuePlan.NodeOf node) {
      return of(node.object(), region, depths);
    }
    if (value instanceof ValuePlan.OptionalOf optional) {
      return of(optional.value(), region, depths);
    }
    if (value instanceof ValuePlan.AbstractOf it) {
      return region
          .typeCases()
          .get(it.typeCase())
          .cases()
          .flatMapToInt(typeCase -> typeCase.selection().stream())
          .map(selection -> depths[selection])
          .max()
          .orElse(0);
    }
    if (value instanceof ValuePlan.InstanceOf instance) {
      return of(instance.object(), region, depths);
    }
    return value instanceof ValuePlan.ObjectOf object ? depths[object.selection()] : 0;
  }
}
