package dev.graven.soak;

import dev.graven.runtime.Cancellation;
import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.OperationInfo;
import dev.graven.runtime.RequestContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Executes one random request after another, and checks its answer. */
final class Requests {
  private static final String CANCELLED = "The request was cancelled.";
  private static final String EXPIRED = "The request exceeded its deadline.";

  private final List<GraphQLExecutor> executors;
  private final ExecutorService pool;
  private final Map<String, String> answers;
  private final Random random;

  /**
   * Prepares requests.
   *
   * @param executors the operations
   * @param pool who may continue requests and make blocking calls
   * @param answers what each operation, by id, answers when nobody gives it up
   * @param seed of what is chosen
   */
  Requests(
      List<GraphQLExecutor> executors,
      ExecutorService pool,
      Map<String, String> answers,
      long seed) {
    this.executors = executors;
    this.pool = pool;
    this.answers = answers;
    this.random = new Random(seed);
  }

  /** Executes a request, which must not hang and must answer what the operation answers. */
  void execute() throws InterruptedException, ExecutionException, TimeoutException {
    GraphQLExecutor executor = executors.get(random.nextInt(executors.size()));
    RequestContext.Builder context =
        RequestContext.builder().errorReporter((exception, field) -> {});
    if (random.nextBoolean()) {
      context.executor(pool);
    }
    boolean givenUp = random.nextInt(4) == 0;
    Cancellation cancellation = new Cancellation();
    if (givenUp) {
      context.cancellation(cancellation);
      if (random.nextBoolean()) {
        context.deadline(Instant.now().plusNanos(random.nextInt(400_000)));
      }
      pool.execute(cancellation::cancel);
    }
    GraphQLResponse response =
        random.nextBoolean()
            ? executor.execute(Map.of(), context.build())
            : executor
                .executeAsync(Map.of(), context.build())
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);
    check(executor.operation(), response, givenUp);
  }

  private void check(OperationInfo operation, GraphQLResponse response, boolean givenUp) {
    boolean unfinished =
        response.errors().stream()
            .anyMatch(it -> it.message().equals(CANCELLED) || it.message().equals(EXPIRED));
    if (unfinished && !givenUp) {
      throw new IllegalStateException(operation.sourceFile() + " gave up: " + response);
    }
    if (!unfinished && !response.toString().equals(answers.get(operation.id()))) {
      throw new IllegalStateException(operation.sourceFile() + " answered " + response);
    }
  }
}
