package dev.graven.processor.operation;

import graphql.language.Node;
import java.util.List;

/** The children of a node of graphql-java's tree, in the order written, with a type for them. */
final class NodeChildren {
  private NodeChildren() {}

  @SuppressWarnings({"unchecked", "rawtypes"}) // getChildren returns List<Node>, of raw nodes
  static List<Node<?>> of(Node<?> node) {
    return (List) node.getChildren();
  }
}
