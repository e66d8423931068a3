package dev.graven.processor.plan;

import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.JavaType;
import java.util.List;

/**
 * What the load groups of one loader with equal arguments share, within a phase.
 *
 * @param isPrimable whether resolvers may add to it: it has no arguments
 * @param templates indexes into {@link ExecutionPlan#templates}: what is selected at every use, so
 *     that what the cache has is never narrower than a later use
 */
public record LoadCachePlan(
    JavaClass loader, JavaType keyType, boolean isPrimable, List<Integer> templates) {
  public LoadCachePlan {
    templates = List.copyOf(templates);
  }
}
