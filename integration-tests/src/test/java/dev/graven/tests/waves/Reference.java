package dev.graven.tests.waves;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What graphql-java is given to answer fields with: a class that has a static method {@code
 * Type_field} for each field that is no record component (or {@code Interface_field}), called once
 * per parent object.
 */
record Reference(Class<?> methods) implements DataFetcher<Object> {
  @Override
  public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
    List<String> names = names(environment);
    for (Method method : methods.getMethods()) {
      if (names.contains(method.getName())) {
        List<@Nullable Object> arguments = new ArrayList<>();
        if (method.getParameterCount() > environment.getFieldDefinition().getArguments().size()) {
          arguments.add(environment.getSource());
        }
        environment
            .getFieldDefinition()
            .getArguments()
            .forEach(it -> arguments.add(environment.getArgument(it.getName())));
        return together(call(method, null, arguments.toArray()));
      }
    }
    Object source = environment.getSource();
    return together(call(source.getClass().getMethod(environment.getField().getName()), source));
  }

  /** Names of the methods that may answer a field: of the object type, or of its interfaces. */
  private static List<String> names(DataFetchingEnvironment environment) {
    GraphQLObjectType type = (GraphQLObjectType) environment.getParentType();
    String field = environment.getField().getName();
    List<String> names = new ArrayList<>(List.of(type.getName() + "_" + field));
    type.getInterfaces().forEach(it -> names.add(it.getName() + "_" + field));
    return names;
  }

  /** A list of stages as a stage of a list, which graphql-java takes. */
  private static @Nullable Object together(@Nullable Object result) {
    if (result instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    if (!(result instanceof List<?> list)
        || list.stream().noneMatch(it -> it instanceof CompletionStage)) {
      return result;
    }
    return CompletableFuture.supplyAsync(
        () -> {
          List<@Nullable Object> values = new ArrayList<>();
          for (Object item : list) {
            values.add(
                item instanceof CompletionStage<?> stage
                    ? stage.toCompletableFuture().join()
                    : item);
          }
          return values;
        });
  }

  private static @Nullable Object call(
      Method method, @Nullable Object target, @Nullable Object... arguments) throws Exception {
    method.setAccessible(true);
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}
