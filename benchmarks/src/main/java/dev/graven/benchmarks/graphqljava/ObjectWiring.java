package dev.graven.benchmarks.graphqljava;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects the data fetchers of one object type.
 *
 * @param <S> the Java type behind it
 */
final class ObjectWiring<S> {
  private final String name;
  private final Class<S> type;

  @SuppressWarnings("rawtypes") // as graphql-java asks for them
  private final Map<String, DataFetcher> fetchers = new HashMap<>();

  ObjectWiring(String name, Class<S> type) {
    this.name = name;
    this.type = type;
  }

  /** The wiring of a root type: its fields have no source. */
  static ObjectWiring<Object> query() {
    return new ObjectWiring<>("Query", Object.class);
  }

  /** A field that only needs its source. */
  ObjectWiring<S> field(String field, Function<S, @Nullable Object> accessor) {
    fetchers.put(field, new PropertyFetcher<>(type, accessor));
    return this;
  }

  /** A field that needs its arguments. */
  ObjectWiring<S> call(String field, Function<DataFetchingEnvironment, @Nullable Object> resolver) {
    TrivialDataFetcher<@Nullable Object> fetcher = resolver::apply;
    fetchers.put(field, fetcher);
    return this;
  }

  TypeRuntimeWiring.Builder build() {
    return TypeRuntimeWiring.newTypeWiring(name).dataFetchers(fetchers);
  }
}
