package dev.graven.tests.fuzz;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.instrumentation.dataloader.DataLoaderDispatchingContextKeys;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;

/** graphql-java over a random schema, its fields answered by {@link RandomData}. */
final class FuzzOracle {
  private static final GraphQLScalarType ANY =
      GraphQLScalarType.newScalar().name("Any").coercing(new TextCoercing()).build();
  private static final GraphQLScalarType STAMP =
      GraphQLScalarType.newScalar().name("Stamp").coercing(new StampCoercing()).build();

  private static final Map<Object, Object> CONTEXT =
      Map.of(
          GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED,
          true,
          DataLoaderDispatchingContextKeys.ENABLE_DATA_LOADER_EXHAUSTED_DISPATCHING,
          true);

  private final GraphQL graphql;
  private final Map<String, PreparsedDocumentEntry> documents = new HashMap<>();

  private FuzzOracle(GraphQLSchema schema) {
    this.graphql =
        GraphQL.newGraphQL(schema)
            .preparsedDocumentProvider(
                (input, parse) ->
                    CompletableFuture.completedFuture(
                        documents.computeIfAbsent(
                            input.getOperationName() + input.getQuery(),
                            text -> parse.apply(input))))
            .build();
  }

  /** What tells its type. */
  interface TypedObject {
    String type();
  }

  static FuzzOracle of(GraphQLSchema schema, RandomData data) {
    return of(
        schema,
        environment ->
            data.value(
                ((graphql.schema.GraphQLObjectType) environment.getParentType()).getName(),
                environment.getSource(),
                environment.getFieldDefinition().getName(),
                environment.getFieldType(),
                environment.getArguments(),
                environment.getExecutionStepInfo().getPath().toList()));
  }

  /** An oracle that asks a fetcher for all fields. */
  @SuppressWarnings("deprecation") // the environment of the factory, which is not used
  static FuzzOracle of(GraphQLSchema schema, DataFetcher<Object> fetcher) {
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

  /** The answer of a document's only operation. */
  Map<String, Object> execute(String document, Map<String, Object> variables) {
    return execute(document, null, variables);
  }

  /** The answer of the operation of that name. */
  Map<String, Object> execute(
      String document, @Nullable String operation, Map<String, Object> variables) {
    return execute(document, operation, variables, new DataLoaderRegistry());
  }

  /** The same, with data loaders. */
  @SuppressWarnings("unchecked")
  Map<String, Object> execute(
      String document,
      @Nullable String operation,
      Map<String, Object> variables,
      DataLoaderRegistry loaders) {
    return (Map<String, Object>)
        asGraphQLJs(
            graphql
                .execute(
                    ExecutionInput.newExecutionInput(document)
                        .operationName(operation)
                        .variables(variables)
                        .dataLoaderRegistry(loaders)
                        .graphQLContext(CONTEXT)
                        .build())
                .toSpecification());
  }

  /**
   * With literals of input objects, in {@code defaultValue}, as graphql-js writes them. Random data
   * has no such text.
   */
  private static Object asGraphQLJs(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, item) -> copy.put(key, asGraphQLJs(item)));
      return copy;
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(FuzzOracle::asGraphQLJs)
          .collect(Collectors.toCollection(ArrayList::new));
    }
    return value instanceof String text ? text.replace(" : ", ": ") : value;
  }

  static GraphQLSchema schema(String sdl) {
    RuntimeWiring wiring =
        RuntimeWiring.newRuntimeWiring()
            .scalar(ANY)
            .scalar(STAMP)
            .wiringFactory(new Wiring())
            .build();
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
      return it -> it.getSchema().getObjectType(((TypedObject) it.getObject()).type());
    }

    @Override
    public boolean providesTypeResolver(UnionWiringEnvironment environment) {
      return true;
    }

    @Override
    public graphql.schema.TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
      return it -> it.getSchema().getObjectType(((TypedObject) it.getObject()).type());
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

  /** The scalar that has a Java class. */
  private static final class StampCoercing implements Coercing<Object, Object> {
    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
      if (value instanceof Stamp stamp && stamp.text().startsWith("st")) {
        return stamp.serialize();
      }
      throw new CoercingSerializeException("no stamp");
    }

    @Override
    public Object parseValue(Object value, GraphQLContext context, Locale locale) {
      if (value instanceof String text && text.startsWith("st")) {
        return Stamp.parse(text);
      }
      throw new CoercingParseValueException("no stamp");
    }

    @Override
    public Object parseLiteral(
        Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
      return Stamp.parse(((StringValue) value).getValue());
    }
  }
}
