package dev.graven.tests.fuzz;

import dev.graven.runtime.DynamicField;
import dev.graven.runtime.DynamicResolver;
import dev.graven.runtime.ResponsePath;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.function.Supplier;

/** The compiled side of {@link RandomData}. */
record FuzzResolver(GraphQLSchema schema, RandomData data) implements DynamicResolver {
  @Override
  public Object resolve(
      DynamicField field,
      Object source,
      Map<String, Object> arguments,
      Supplier<ResponsePath> path) {
    return data.value(
        field.parentType(),
        source,
        field.name(),
        schema.getObjectType(field.parentType()).getFieldDefinition(field.name()).getType(),
        arguments,
        path.get().segments());
  }

  @Override
  public String typeOf(Object object) {
    return ((RandomData.Obj) object).type();
  }
}
