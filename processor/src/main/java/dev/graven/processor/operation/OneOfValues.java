package dev.graven.processor.operation;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.DocumentVisitor;
import graphql.validation.TraversalContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds null in OneOf input objects, and variables that may be null (specification sections 5.6.1
 * and 5.8.5, IsNonNullPosition); graphql-java only counts the fields. What it would have found has
 * the form of its own findings.
 */
@SuppressWarnings("rawtypes") // graphql-java's nodes
final class OneOfValues implements DocumentVisitor {
  private final TraversalContext types;
  private final Map<String, VariableDefinition> variables = new HashMap<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param operations whose variables may be used; none for fragments without operation
   */
  OneOfValues(GraphQLSchema schema, List<OperationDefinition> operations) {
    this.types = new TraversalContext(schema);
    operations.forEach(
        it -> it.getVariableDefinitions().forEach(each -> variables.put(each.getName(), each)));
  }

  List<Finding> findings() {
    return findings;
  }

  @Override
  public void enter(Node node, List<Node> ancestors) {
    types.enter(node, ancestors);
    if (node instanceof Argument argument) {
      path.addLast(argument.getName());
    } else if (node instanceof ObjectField field) {
      path.addLast(field.getName());
    } else if (node instanceof ObjectValue object
        && types.getInputType() != null
        && GraphQLTypeUtil.unwrapAll(types.getInputType()) instanceof GraphQLInputObjectType type
        && type.isOneOf()) {
      object.getObjectFields().forEach(field -> check(field, type));
    }
  }

  @Override
  public void leave(Node node, List<Node> ancestors) {
    if (node instanceof Argument || node instanceof ObjectField) {
      path.removeLast();
    }
    types.leave(node, ancestors);
  }

  private void check(ObjectField field, GraphQLInputObjectType type) {
    Value<?> value = field.getValue();
    if (value instanceof NullValue) {
      String place = String.join(".", path) + "." + field.getName();
      add("ArgumentValidationUtil.handleNullError", List.of(place, value), value);
    } else if (value instanceof VariableReference reference
        && type.getFieldDefinition(field.getName()) != null) {
      VariableDefinition variable = variables.get(reference.getName());
      if (variable != null && !(variable.getType() instanceof NonNullType)) {
        String needed =
            GraphQLTypeUtil.simplePrint(type.getFieldDefinition(field.getName()).getType());
        add(
            "VariableTypesMatchRule.unexpectedType",
            List.of(
                reference.getName(), AstPrinter.printAstCompact(variable.getType()), needed + "!"),
            value);
      }
    }
  }

  private void add(String key, List<Object> arguments, Value<?> at) {
    findings.add(
        new Finding(
            key,
            arguments,
            Optional.ofNullable(types.getParentType()).map(GraphQLNamedOutputType.class::cast),
            Optional.ofNullable(types.getFieldDef()),
            Optional.ofNullable(types.getDirective()),
            List.of(at.getSourceLocation())));
  }
}
