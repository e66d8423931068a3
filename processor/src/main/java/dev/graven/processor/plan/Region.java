package dev.graven.processor.plan;

import java.util.List;

/**
 * A part of an operation that runs synchronously, in one pass, from its root. An operation without
 * batched or asynchronous fields is one region.
 *
 * @param selections children before parents
 * @param typeCases how objects of interfaces and unions find their selection
 * @param root index of the selection it starts with
 */
public record Region(List<SelectionPlan> selections, List<TypeCasePlan> typeCases, int root) {
  public Region {
    selections = List.copyOf(selections);
    typeCases = List.copyOf(typeCases);
  }
}
