package dev.graven.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The operations that a server answers, found by id or by name. A generated subclass has the
 * executors of a module; other sets are made by hand. Immutable.
 *
 * <p>What a request asks for and does not find is a request error (6.1, GetOperation), never an
 * exception.
 */
public class OperationRegistry {
  private static final int MOST_IDS = 10;

  private final List<GraphQLExecutor> executors;
  private final Map<String, GraphQLExecutor> byId = new HashMap<>();
  private final Map<String, List<GraphQLExecutor>> byName = new LinkedHashMap<>();

  /**
   * Makes a registry.
   *
   * @param executors the operations; names may repeat, between packages for example, and are then
   *     of no use to requests
   * @throws IllegalArgumentException when two executors have the same document, hence the same id
   */
  public OperationRegistry(GraphQLExecutor... executors) {
    this(Arrays.asList(executors));
  }

  /**
   * Makes a registry.
   *
   * @param executors the operations
   * @throws IllegalArgumentException when two executors have the same document, hence the same id
   */
  public OperationRegistry(List<? extends GraphQLExecutor> executors) {
    this.executors = List.copyOf(executors);
    for (GraphQLExecutor executor : this.executors) {
      OperationInfo operation = executor.operation();
      GraphQLExecutor other = byId.put(operation.id(), executor);
      if (other != null) {
        throw new IllegalArgumentException(
            "The same document twice: "
                + other.operation().sourceFile()
                + " and "
                + operation.sourceFile());
      }
      operation
          .name()
          .ifPresent(name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(executor));
    }
  }

  /**
   * Lists the operations.
   *
   * @return in the order given
   */
  public final List<GraphQLExecutor> executors() {
    return executors;
  }

  /**
   * Finds an operation.
   *
   * @param id the SHA-256 of its document, as {@link OperationInfo#id()} has it
   * @return the operation, or nothing
   */
  public final Optional<GraphQLExecutor> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Finds an operation.
   *
   * @param name its name
   * @return the operation, or nothing when none or several have that name
   */
  public final Optional<GraphQLExecutor> byName(String name) {
    List<GraphQLExecutor> named = byName.getOrDefault(name, List.of());
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /**
   * Executes an operation.
   *
   * @param idOrName its id or its name; null where the request has none, which will do if there is
   *     only one operation. The empty string is a name that no operation has.
   * @param variables as for {@link GraphQLExecutor#execute}
   * @param context as for {@link GraphQLExecutor#execute}
   * @return the response; a request error when no operation, or no single one, is meant
   */
  public final GraphQLResponse execute(
      @Nullable String idOrName, Map<String, ?> variables, RequestContext context) {
    GraphQLExecutor executor = find(idOrName);
    return executor == null ? notFound(idOrName) : executor.execute(variables, context);
  }

  /**
   * Executes an operation without holding the calling thread; see {@link
   * GraphQLExecutor#executeAsync}.
   *
   * @param idOrName as for {@link #execute}
   * @param variables as for {@link #execute}
   * @param context as for {@link #execute}
   * @return a stage of what {@link #execute} returns
   */
  public final CompletionStage<GraphQLResponse> executeAsync(
      @Nullable String idOrName, Map<String, ?> variables, RequestContext context) {
    GraphQLExecutor executor = find(idOrName);
    return executor == null
        ? CompletableFuture.completedStage(notFound(idOrName))
        : executor.executeAsync(variables, context);
  }

  private @Nullable GraphQLExecutor find(@Nullable String idOrName) {
    if (idOrName == null) {
      return executors.size() == 1 ? executors.get(0) : null;
    }
    GraphQLExecutor executor = byId.get(idOrName);
    return executor != null ? executor : byName(idOrName).orElse(null);
  }

  private GraphQLResponse notFound(@Nullable String idOrName) {
    return GraphQLResponse.requestError(
        GraphQLError.ofRequest(
            idOrName == null ? "The request must name an operation." : notFoundByName(idOrName),
            List.of()));
  }

  private String notFoundByName(String name) {
    List<GraphQLExecutor> named = byName.getOrDefault(name, List.of());
    if (named.isEmpty()) {
      return "Unknown operation "
          + InputCoercion.describe(name)
          + "."
          + Suggestions.didYouMean(name, byName.keySet());
    }
    List<String> ids = named.stream().map(e -> e.operation().id()).sorted().toList();
    String more = ids.size() > MOST_IDS ? " and " + (ids.size() - MOST_IDS) + " more" : "";
    return "Several operations have the name \""
        + name
        + "\". Use an id: "
        + String.join(", ", ids.subList(0, Math.min(ids.size(), MOST_IDS)))
        + more
        + ".";
  }
}
