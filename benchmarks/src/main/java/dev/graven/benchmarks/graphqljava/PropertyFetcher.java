package dev.graven.benchmarks.graphqljava;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls an accessor: the cheapest way that graphql-java has, without reflection and without an
 * environment.
 *
 * @param <S> the source's type
 */
record PropertyFetcher<S>(Class<S> type, Function<S, @Nullable Object> accessor)
    implements LightDataFetcher<@Nullable Object> {

  @Override
  public @Nullable Object get(
      GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
    return accessor.apply(type.cast(source));
  }

  @Override
  public @Nullable Object get(DataFetchingEnvironment environment) {
    return accessor.apply(type.cast(Objects.requireNonNull(environment.getSource())));
  }
}
