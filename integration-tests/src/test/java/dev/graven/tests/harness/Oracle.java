package dev.graven.tests.harness;

import dev.graven.runtime.DynamicField;
import dev.graven.runtime.DynamicResolver;
import dev.graven.runtime.ResponsePath;
import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphqlErrorBuilder;
import graphql.TypeResolutionEnvironment;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.SourceLocation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.TypeResolver;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * The same schema and the same Java objects behind graphql-java. A field is answered by the
 * resolver method of its name, else by the object's own member: what the compiled executor calls
 * directly is found by reflection here.
 */
public final class Oracle {
  /** How the messages begin of errors whose locations are all nodes of the field. */
  static final String FETCHING = "At all nodes: ";

  private final GraphQL graphql;
  private final List<Object> resolvers;
  private final List<Object> contextValues;

  @SuppressWarnings("deprecation") // the environment of the factory, which is not used
  private Oracle(
      String sdl,
      List<Object> resolvers,
      List<Object> contextValues,
      Optional<DataFetcher<?>> fetcher,
      TypeResolver typeResolver,
      List<GraphQLScalarType> scalars) {
    this.resolvers = resolvers;
    this.contextValues = contextValues;
    RuntimeWiring.Builder builtWiring =
        RuntimeWiring.newRuntimeWiring().wiringFactory(new SameTypeResolver(typeResolver));
    scalars.forEach(builtWiring::scalar);
    RuntimeWiring wiring = builtWiring.build();
    GraphQLSchema schema =
        new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), wiring);
    GraphQLSchema wired =
        schema.transform(
            builder ->
                builder.codeRegistry(
                    schema
                        .getCodeRegistry()
                        .transform(
                            registry ->
                                registry.defaultDataFetcher(
                                    DataFetcherFactories.useDataFetcher(
                                        fetcher.orElse(this::fetch))))));
    this.graphql =
        GraphQL.newGraphQL(wired)
            .defaultDataFetcherExceptionHandler(
                failed -> CompletableFuture.completedFuture(allNodes(failed)))
            .build();
  }

  public static Oracle of(String sdl, Object... resolvers) {
    return new Oracle(
        sdl, List.of(resolvers), List.of(), Optional.empty(), Oracle::typeByClass, List.of());
  }

  /** An oracle whose schema has custom scalars. */
  public static Oracle withScalars(
      String sdl, List<GraphQLScalarType> scalars, Object... resolvers) {
    return new Oracle(
        sdl, List.of(resolvers), List.of(), Optional.empty(), Oracle::typeByClass, scalars);
  }

  /** An oracle whose resolvers receive a value where a parameter of its type is no argument. */
  public static Oracle withContext(String sdl, Object contextValue, Object... resolvers) {
    return new Oracle(
        sdl,
        List.of(resolvers),
        List.of(contextValue),
        Optional.empty(),
        Oracle::typeByClass,
        List.of());
  }

  /** An oracle whose fields are all answered by one function: no Java member is looked up. */
  public static Oracle answering(String sdl, DataFetcher<?> fetcher) {
    return new Oracle(
        sdl, List.of(), List.of(), Optional.of(fetcher), Oracle::typeByClass, List.of());
  }

  /** An oracle whose fields are all answered by a dynamic resolver, as in the compiled executor. */
  public static Oracle dynamic(String sdl, DynamicResolver resolver) {
    DataFetcher<?> fetcher =
        environment ->
            plain(
                resolver.resolve(
                    new DynamicField(
                        ((GraphQLNamedType) environment.getParentType()).getName(),
                        environment.getField().getName(),
                        GraphQLTypeUtil.simplePrint(environment.getFieldType())),
                    environment.getSource(),
                    environment.getArguments(),
                    () -> new ResponsePath(environment.getExecutionStepInfo().getPath().toList())));
    return new Oracle(
        sdl,
        List.of(),
        List.of(),
        Optional.of(fetcher),
        environment ->
            typeByName(environment, Objects.toString(resolver.typeOf(environment.getObject()))),
        List.of());
  }

  /** The answer in the form of the specification. */
  public Map<String, Object> execute(String document, Map<String, Object> variables) {
    return execute(document, null, variables);
  }

  /** The answer of the operation of that name, as a request chooses it from a document. */
  public Map<String, Object> execute(
      String document, String operationName, Map<String, Object> variables) {
    ExecutionResult result =
        graphql.execute(
            ExecutionInput.newExecutionInput(document)
                .operationName(operationName)
                .variables(variables)
                .graphQLContext(
                    Map.of(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true))
                .build());
    return result.toSpecification();
  }

  /** The error of graphql-java, but with every node of the field: it names the first only. */
  private static DataFetcherExceptionHandlerResult allNodes(
      DataFetcherExceptionHandlerParameters failed) {
    ExceptionWhileDataFetching named =
        new ExceptionWhileDataFetching(
            failed.getPath(), failed.getException(), failed.getSourceLocation());
    List<SourceLocation> nodes =
        failed.getDataFetchingEnvironment().getMergedField().getFields().stream()
            .map(node -> node.getSourceLocation())
            .toList();
    return DataFetcherExceptionHandlerResult.newResult(
            GraphqlErrorBuilder.newError()
                .message(FETCHING + named.getMessage())
                .path(failed.getPath())
                .locations(nodes)
                .build())
        .build();
  }

  private Object fetch(DataFetchingEnvironment environment) throws Exception {
    String name = environment.getField().getName();
    Object source = environment.getSource();
    for (Object resolver : resolvers) {
      Optional<Method> method = resolver(resolver.getClass(), name, source);
      if (method.isPresent()) {
        return plain(invoke(method.get(), resolver, source, environment));
      }
    }
    return plain(member(source, name, environment));
  }

  /** The method of that name that takes the source, by its most specific class. */
  private static Optional<Method> resolver(Class<?> resolver, String name, Object source) {
    Method found = null;
    for (Method method : resolver.getMethods()) {
      boolean takesSource =
          method.getParameterCount() > 0
              && source != null
              && method.getParameterTypes()[0].isInstance(source);
      if (method.getName().equals(name)
          && method.getDeclaringClass() != Object.class
          && (source == null || takesSource)
          && (found == null
              || source == null
              || found.getParameterTypes()[0].isAssignableFrom(method.getParameterTypes()[0]))) {
        found = method;
      }
    }
    return Optional.ofNullable(found);
  }

  private Object member(Object source, String name, DataFetchingEnvironment environment)
      throws Exception {
    String suffix = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    for (String candidate : List.of(name, "get" + suffix, "is" + suffix)) {
      for (Method method : source.getClass().getMethods()) {
        if (method.getName().equals(candidate) && method.getDeclaringClass() != Object.class) {
          return invoke(method, source, source, environment);
        }
      }
    }
    Field field = source.getClass().getField(name);
    field.setAccessible(true);
    return field.get(source);
  }

  private Object invoke(
      Method method, Object target, Object source, DataFetchingEnvironment environment)
      throws Exception {
    method.setAccessible(true);
    Object[] arguments =
        Arrays.stream(method.getParameters())
            .map(
                parameter -> {
                  boolean isArgument =
                      environment.getFieldDefinition().getArgument(parameter.getName()) != null;
                  return isArgument
                      ? convert(environment.getArgument(parameter.getName()), parameter.getType())
                      : contextValues.stream()
                          .filter(parameter.getType()::isInstance)
                          .findFirst()
                          .orElse(source);
                })
            .toArray();
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object convert(Object value, Class<?> type) {
    if (value instanceof String text && (type == int.class || type == Integer.class)) {
      return Integer.parseInt(text);
    }
    if (value instanceof String text && type.isEnum()) {
      return Enum.valueOf((Class<Enum>) type, text);
    }
    if (value instanceof List<?> list && type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), list.size());
      for (int i = 0; i < list.size(); i++) {
        Array.set(array, i, list.get(i));
      }
      return array;
    }
    return type == Optional.class ? Optional.ofNullable(value) : value;
  }

  /**
   * Optionals opened, streams collected, enums by name: graphql-java's own handling of these is not
   * under test.
   */
  private static Object plain(Object value) {
    if (value instanceof Optional<?> optional) {
      return plain(optional.orElse(null));
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    if (value instanceof BaseStream<?, ?> stream) {
      List<Object> items = new ArrayList<>();
      stream.iterator().forEachRemaining(items::add);
      return items;
    }
    return value;
  }

  /**
   * Finds the object type that is named as the object's class, or as the nearest superclass, or
   * that the object names itself with a method {@code graphqlType()}.
   */
  private static @Nullable GraphQLObjectType typeByClass(TypeResolutionEnvironment environment) {
    Object object = environment.getObject();
    try {
      Method named = object.getClass().getMethod("graphqlType");
      named.setAccessible(true);
      return typeByName(environment, (String) named.invoke(object));
    } catch (NoSuchMethodException e) {
      for (Class<?> c = object.getClass(); c != null; c = c.getSuperclass()) {
        GraphQLObjectType type = typeByName(environment, c.getSimpleName());
        if (type != null) {
          return type;
        }
      }
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable GraphQLObjectType typeByName(
      TypeResolutionEnvironment environment, String name) {
    return environment.getSchema().getType(name) instanceof GraphQLObjectType type ? type : null;
  }

  /** Has one resolver tell the objects of all interfaces and unions apart. */
  private record SameTypeResolver(TypeResolver resolver) implements WiringFactory {
    @Override
    public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
      return true;
    }

    @Override
    public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
      return resolver;
    }

    @Override
    public boolean providesTypeResolver(UnionWiringEnvironment environment) {
      return true;
    }

    @Override
    public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
      return resolver;
    }
  }
}
