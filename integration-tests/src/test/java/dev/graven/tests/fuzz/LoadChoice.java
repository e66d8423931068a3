package dev.graven.tests.fuzz;

import dev.graven.tests.conformance.BoundMembers;
import dev.graven.tests.fuzz.FieldCall.Kind;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Chooses at random how fields are loaded. */
final class LoadChoice {
  private final Random random;
  private final Map<String, FieldLoader> loaders = new LinkedHashMap<>();

  LoadChoice(Random random) {
    this.random = random;
  }

  /** The loaders chosen so far, by name. */
  Map<String, FieldLoader> loaders() {
    return loaders;
  }

  FieldCall.Load choose(GraphQLFieldDefinition field, Kind kind) {
    FieldLoader loader = loader(field, kind);
    return new FieldCall.Load(
        loader.name(),
        random.nextInt(5) == 0,
        random.nextInt(4) == 0 ? random.nextInt(4) : loader.maxBatchSize(),
        id(loader.type()).isPresent() && random.nextBoolean());
  }

  /** One of two loaders of the field's values, or of the items of its list. */
  private FieldLoader loader(GraphQLFieldDefinition field, Kind kind) {
    GraphQLType type = nullable(field.getType());
    GraphQLType loaded = kind.hasKeys() ? ((GraphQLList) type).getWrappedType() : type;
    String javaType = BoundMembers.output(FieldCalls.javaType(field, kind));
    String name = "L" + Integer.toHexString(javaType.hashCode()) + random.nextInt(2);
    return loaders.computeIfAbsent(
        name,
        it ->
            new FieldLoader(
                it,
                loaded,
                javaType,
                random.nextInt(3) == 0,
                random.nextInt(3) == 0,
                random.nextInt(3) == 0 ? 2 : 0));
  }

  private static GraphQLType nullable(GraphQLType type) {
    if (type instanceof GraphQLNonNull it) {
      return nullable(it.getWrappedType());
    }
    return type instanceof GraphQLList it ? GraphQLList.list(nullable(it.getWrappedType())) : type;
  }

  /** The field that a key of a type's values can be: its only ID, or the one named so. */
  static Optional<GraphQLFieldDefinition> id(GraphQLType loaded) {
    List<GraphQLFieldDefinition> ids =
        GraphQLTypeUtil.unwrapNonNull(loaded) instanceof GraphQLFieldsContainer it
            ? it.getFieldDefinitions().stream().filter(RandomOperation::isId).toList()
            : List.of();
    return ids.stream().filter(it -> ids.size() == 1 || it.getName().equals("id")).findFirst();
  }
}
