package dev.graven.runtime;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * One compiled operation, ready to run. Generated executors are immutable: one instance serves all
 * requests, on any number of threads.
 */
public interface GraphQLExecutor {

  /**
   * Describes the operation.
   *
   * @return name, id, document and kind
   */
  OperationInfo operation();

  /**
   * Coerces the variables and executes the operation on the calling thread.
   *
   * @param variables values by variable name, without {@code $}, shaped as a JSON parser leaves
   *     them: strings, numbers, booleans, null, lists and maps; names that the operation does not
   *     define are ignored
   * @param context what the request carries for resolvers
   * @return the response; a request error when a variable is missing or has a value that its type
   *     refuses (6.1.2), in which case no resolver was called
   */
  GraphQLResponse execute(Map<String, ?> variables, RequestContext context);

  /**
   * Executes the operation without holding the calling thread while it waits for asynchronous
   * fields.
   *
   * <p>Resolvers start on the calling thread. What follows an asynchronous result continues on the
   * executor of the context or, <strong>where the context has none, on the thread that completed
   * the result</strong>: give one where such threads must not block, event loops for example. An
   * operation without asynchronous fields runs wholly on the calling thread, and the stage returned
   * is complete.
   *
   * @param variables as for {@link #execute}
   * @param context as for {@link #execute}
   * @return a stage of what {@link #execute} returns
   */
  default CompletionStage<GraphQLResponse> executeAsync(
      Map<String, ?> variables, RequestContext context) {
    return CompletableFuture.completedStage(execute(variables, context));
  }
}
