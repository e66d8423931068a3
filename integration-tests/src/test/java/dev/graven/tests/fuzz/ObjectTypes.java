package dev.graven.tests.fuzz;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The object types that values of a type have. */
final class ObjectTypes {
  private ObjectTypes() {}

  /** Their names, sorted; none for a leaf type. */
  static List<String> of(GraphQLSchema schema, GraphQLNamedType type) {
    Stream<? extends GraphQLNamedSchemaElement> types =
        type instanceof GraphQLInterfaceType it
            ? schema.getImplementations(it).stream()
            : type instanceof GraphQLUnionType union
                ? union.getTypes().stream()
                : Stream.of(type).filter(GraphQLObjectType.class::isInstance);
    return types.map(GraphQLNamedSchemaElement::getName).sorted().toList();
  }

  /** One of them: no type of a random schema is without. */
  static String choose(GraphQLSchema schema, GraphQLNamedType type, Random random) {
    List<String> names = of(schema, type);
    return names.get(random.nextInt(names.size()));
  }
}
