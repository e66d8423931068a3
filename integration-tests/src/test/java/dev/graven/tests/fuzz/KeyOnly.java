package dev.graven.tests.fuzz;

import graphql.language.Node;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of which loads an operation asks for the key alone, so that they are not loaded: decided by the
 * document, and not by variables (decision 0193).
 */
enum KeyOnly {
  NO,
  YES,

  /**
   * Other fields stand there under conditions that contradict each other, or arguments that may be
   * refused.
   */
  UNDECIDED;

  /**
   * What a field is that is fetched.
   *
   * @param path its own, with those of all objects above it
   */
  static KeyOnly of(
      FieldCall call,
      DataFetchingEnvironment environment,
      List<Object> path,
      String parentType,
      Map<List<Object>, Fetch> above) {
    GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(call.field().getType());
    if (call.load() == null
        || !call.load().isReference()
        || !(type instanceof GraphQLObjectType object)) {
      return NO;
    }
    List<StaticSelection.Step> steps = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      if (path.get(i) instanceof String responseName) {
        Fetch fetch = above.get(path.subList(0, i + 1));
        steps.add(
            new StaticSelection.Step(
                fetch == null ? parentType : fetch.parentType(), responseName));
      }
    }
    String id = LoadChoice.id(object).orElseThrow().getName();
    if (isKey(id, environment, steps, object, false) && !mayBeRefused(call, environment)) {
      return YES;
    }
    return isKey(id, environment, steps, object, true) ? UNDECIDED : NO;
  }

  /** Whether there is a variable, or an argument that user code parses. */
  private static boolean mayBeRefused(FieldCall call, DataFetchingEnvironment environment) {
    return environment.getField().getArguments().stream().anyMatch(KeyOnly::hasVariable)
        || call.field().getArguments().stream()
            .map(it -> GraphQLTypeUtil.unwrapAll(it.getType()))
            .anyMatch(
                it ->
                    it instanceof GraphQLInputObjectType
                        || (it instanceof GraphQLScalarType
                            && !ScalarInfo.isGraphqlSpecifiedScalar(it.getName())));
  }

  private static boolean hasVariable(Node<?> node) {
    return node instanceof VariableReference
        || node.getChildren().stream().anyMatch(KeyOnly::hasVariable);
  }

  private static boolean isKey(
      String id,
      DataFetchingEnvironment environment,
      List<StaticSelection.Step> steps,
      GraphQLObjectType object,
      boolean isSatisfiable) {
    return Set.of(id, "__typename")
        .containsAll(
            new StaticSelection(
                    environment.getGraphQLSchema(), environment.getFragmentsByName(), isSatisfiable)
                .names(
                    environment.getOperationDefinition().getSelectionSet(),
                    steps,
                    object.getName()));
  }
}
