package dev.graven.tests.waves;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What graphql-java is given to answer fields with: a class that has a static method {@code
 * Type_field} for each field that is no record component, called once per parent object.
 */
record Reference(Class<?> methods) implements DataFetcher<Object> {
  @Override
  public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
    String type = ((GraphQLNamedType) environment.getParentType()).getName();
    String field = environment.getField().getName();
    for (Method method : methods.getMethods()) {
      if (method.getName().equals(type + "_" + field)) {
        List<@Nullable Object> arguments = new ArrayList<>();
        if (method.getParameterCount() > environment.getFieldDefinition().getArguments().size()) {
          arguments.add(environment.getSource());
        }
        environment
            .getFieldDefinition()
            .getArguments()
            .forEach(it -> arguments.add(environment.getArgument(it.getName())));
        return call(method, null, arguments.toArray());
      }
    }
    Object source = environment.getSource();
    return call(source.getClass().getMethod(field), source);
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
