package dev.graven.tests.fuzz;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.Locale;
import java.util.Map;

/** graphql-java over a random schema, its fields answered by {@link RandomData}. */
final class FuzzOracle {
  private static final GraphQLScalarType ANY =
      GraphQLScalarType.newScalar().name("Any").coercing(new TextCoercing()).build();

  private final GraphQL graphql;

  private FuzzOracle(GraphQLSchema schema) {
    this.graphql = GraphQL.newGraphQL(schema).build();
  }

  @SuppressWarnings("deprecation") // the environment of the factory, which is not used
  static FuzzOracle of(GraphQLSchema schema, RandomData data) {
    DataFetcher<Object> fetcher =
        environment ->
            data.value(
                ((graphql.schema.GraphQLObjectType) environment.getParentType()).getName(),
                environment.getFieldDefinition().getName(),
                environment.getFieldType(),
                environment.getArguments(),
                environment.getExecutionStepInfo().getPath().toList());
    return new FuzzOracle(
        schema.transform(
            builder ->
                builder.codeRegistry(
                    schema
                        .getCodeRegistry()
                        .transform(
                            it ->
                                it.defaultDataFetcher(
                                    DataFetcherFactories.useDataFetcher(fetcher))))));
  }

  Map<String, Object> execute(String document, Map<String, Object> variables) {
    return graphql
        .execute(
            ExecutionInput.newExecutionInput(document)
                .variables(variables)
                .graphQLContext(
                    Map.of(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true))
                .build())
        .toSpecification();
  }

  static GraphQLSchema schema(String sdl) {
    RuntimeWiring wiring =
        RuntimeWiring.newRuntimeWiring().scalar(ANY).wiringFactory(new Wiring()).build();
    return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), wiring);
  }

  /** Objects say themselves what they are. */
  private static final class Wiring implements WiringFactory {
    @Override
    public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
      return true;
    }

    @Override
    public graphql.schema.TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
      return it -> it.getSchema().getObjectType(((RandomData.Obj) it.getObject()).type());
    }

    @Override
    public boolean providesTypeResolver(UnionWiringEnvironment environment) {
      return true;
    }

    @Override
    public graphql.schema.TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
      return it -> it.getSchema().getObjectType(((RandomData.Obj) it.getObject()).type());
    }

    @Override
    public boolean providesDataFetcher(FieldWiringEnvironment environment) {
      return false;
    }
  }

  /** A scalar that is any text. */
  private static final class TextCoercing implements Coercing<Object, Object> {
    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
      return value;
    }

    @Override
    public Object parseValue(Object value, GraphQLContext context, Locale locale) {
      return value;
    }

    @Override
    public Object parseLiteral(
        Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
      return ((StringValue) value).getValue();
    }
  }
}
