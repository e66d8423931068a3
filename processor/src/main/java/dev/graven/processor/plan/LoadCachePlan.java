package dev.graven.processor.plan;

import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.JavaType;
import java.util.List;
import java.util.Optional;

/**
 * What the load groups of one loader with equal arguments share, within a phase.
 *
 * @param isPrimable whether resolvers may add to it: it has no arguments
 * @param uses what is selected at every use, so that what the cache has is never narrower than a
 *     later use
 */
public record LoadCachePlan(
    JavaClass loader, JavaType keyType, boolean isPrimable, List<Use> uses) {
  public LoadCachePlan {
    uses = List.copyOf(uses);
  }

  /**
   * What uses select.
   *
   * @param template index into {@link ExecutionPlan#templates}
   * @param guard what must hold for one of the uses; empty where one always counts
   */
  public record Use(int template, Optional<NodeCondition> guard) {}
}
