package dev.graven.processor.plan;

import dev.graven.processor.diagnostic.TextPosition;
import java.util.List;
import java.util.OptionalInt;

/**
 * Everything there is to know about one field of one selection.
 *
 * @param id number of the field in its operation, from 0; an entry of error paths
 * @param coordinate {@code Query.product}
 * @param type the GraphQL type, as text
 * @param nodes its field nodes, in document order
 */
public record FieldPlan(
    int id,
    String responseName,
    String coordinate,
    String type,
    List<Node> nodes,
    CallPlan call,
    ValuePlan value) {
  public FieldPlan {
    nodes = List.copyOf(nodes);
  }

  /**
   * A field node: where it stands in the operation document and in the source.
   *
   * @param condition index into {@link ExecutionPlan#nodeConditions}; empty where the node is
   *     always included, and for the only node of a field
   */
  public record Node(int line, int column, OptionalInt condition, TextPosition source) {}
}
