package dev.graven.processor.operation;

import dev.graven.processor.schema.IntrospectionTypes;
import dev.graven.processor.schema.TypeModel;
import graphql.language.Field;
import graphql.language.Node;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import graphql.validation.DocumentVisitor;
import graphql.validation.TraversalContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the fields that graphql-java's introspection types have and the specification's (section
 * 4.2) do not, such as {@code __Type.specifiedByUrl}. What it finds has the form of the validator's
 * own findings.
 */
@SuppressWarnings("rawtypes") // graphql-java's nodes
final class IntrospectionAliases implements DocumentVisitor {
  private final TraversalContext types;
  private final List<Finding> findings = new ArrayList<>();

  IntrospectionAliases(GraphQLSchema schema) {
    this.types = new TraversalContext(schema);
  }

  List<Finding> findings() {
    return findings;
  }

  @Override
  public void enter(Node node, List<Node> ancestors) {
    types.enter(node, ancestors);
    GraphQLCompositeType parent = types.getParentType();
    GraphQLFieldDefinition definition = types.getFieldDef();
    if (node instanceof Field field && parent != null && definition != null) {
      check(field, definition, parent);
    }
  }

  @Override
  public void leave(Node node, List<Node> ancestors) {
    types.leave(node, ancestors);
  }

  private void check(Field field, GraphQLFieldDefinition definition, GraphQLCompositeType parent) {
    if (IntrospectionTypes.MODELS.get(parent.getName()) instanceof TypeModel.FieldedType type
        && !type.fields().containsKey(field.getName())
        && !field.getName().equals(SelectionReader.TYPENAME)) {
      findings.add(
          new Finding(
              "FieldsOnCorrectType.unknownField",
              List.of(field.getName(), parent.getName()),
              Optional.of((GraphQLNamedOutputType) parent),
              Optional.of(definition),
              Optional.empty(),
              List.of(field.getSourceLocation())));
    }
  }
}
