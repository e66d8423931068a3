package dev.graven.processor.plan;

import dev.graven.processor.source.JavaClass;
import java.util.List;
import java.util.Optional;

/**
 * A selection that leads to a boundary, in one region: one walking method of generated code.
 *
 * @param objectType GraphQL name of the type
 * @param source the Java class of its objects; empty for a root type
 * @param selection index into {@link Region#selections}, of the method that writes it
 * @param space the space that its positions are numbered in
 * @param steps what leads to boundaries, in order of first occurrence
 */
public record NodePlan(
    String objectType, Optional<JavaClass> source, int selection, int space, List<WalkStep> steps) {
  public NodePlan {
    steps = List.copyOf(steps);
  }
}
