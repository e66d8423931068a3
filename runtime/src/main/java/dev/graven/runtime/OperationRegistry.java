package dev.graven.runtime;

import java.util.*;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** skeleton */
public class OperationRegistry {
  public OperationRegistry(GraphQLExecutor... executors) {}

  public final List<GraphQLExecutor> executors() {
    throw new UnsupportedOperationException();
  }

  public final Optional<GraphQLExecutor> byId(String id) {
    throw new UnsupportedOperationException();
  }

  public final Optional<GraphQLExecutor> byName(String name) {
    throw new UnsupportedOperationException();
  }

  public final GraphQLResponse execute(
      @Nullable String idOrName, Map<String, ?> variables, RequestContext context) {
    throw new UnsupportedOperationException();
  }

  public final CompletionStage<GraphQLResponse> executeAsync(
      @Nullable String idOrName, Map<String, ?> variables, RequestContext context) {
    throw new UnsupportedOperationException();
  }
}
