package dev.graven.runtime.wave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.Cancellation;
import dev.graven.runtime.GraphQLException;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Futures of {@link ThreeWaves} complete in random order, from three threads, before or after they
 * are returned: the response is the same, always, and there always is one.
 *
 * <p>CI tries a few thousand orders. All of them: {@code mvn -pl runtime test
 * -Dtest=CompletionOrderTest -Dgraven.orders=100000}.
 */
@Timeout(1800)
final class CompletionOrderTest {
  private static final int ORDERS = Integer.getInteger("graven.orders", 4_000);
  private static final ExecutorService POOL = Executors.newFixedThreadPool(3);

  private static final String EXPECTED =
      "{\"data\":{\"items\":["
          + "{\"stock\":100,\"price\":10,\"supplier\":null},"
          + "{\"stock\":200,\"price\":20,\"supplier\":{\"country\":2}},"
          + "{\"stock\":null,\"price\":30,\"supplier\":{\"country\":2}},"
          + "{\"stock\":400,\"price\":40,\"supplier\":null},"
          + "{\"stock\":500,\"price\":50,\"supplier\":{\"country\":3}},"
          + "{\"stock\":null,\"price\":60,\"supplier\":{\"country\":4}},"
          + "{\"stock\":700,\"price\":70,\"supplier\":{\"country\":4}}]}}";

  @AfterAll
  static void closePool() {
    POOL.shutdownNow();
  }

  /** Completes a future somewhere, sometime. */
  private static CompletableFuture<Object> future(Object value, Random random) {
    CompletableFuture<Object> future = new CompletableFuture<>();
    int spins = random.nextInt(200);
    switch (random.nextInt(4)) {
      case 0 -> future.complete(value);
      case 1 -> POOL.execute(() -> spinAndComplete(future, value, 0));
      default -> POOL.execute(() -> spinAndComplete(future, value, spins));
    }
    for (int i = random.nextInt(100); i > 0; i--) {
      Thread.onSpinWait();
    }
    return future;
  }

  private static void spinAndComplete(CompletableFuture<Object> future, Object value, int spins) {
    for (int i = 0; i < spins; i++) {
      Thread.onSpinWait();
    }
    future.complete(value);
    future.complete("too late");
  }

  @Test
  void everyOrder_hasTheSameAnswer() throws Exception {
    for (int seed = 0; seed < ORDERS; seed++) {
      Random random = new Random(seed);
      RequestContext context =
          random.nextBoolean()
              ? RequestContext.empty()
              : RequestContext.builder().executor(POOL).build();
      ThreeWaves execution = new ThreeWaves(context, value -> future(value, random));
      GraphQLResponse response =
          random.nextBoolean()
              ? execution.run()
              : execution.runAsync().toCompletableFuture().get(60, TimeUnit.SECONDS);
      assertThat(response).as("seed %d", seed).hasToString(EXPECTED);
    }
  }

  @Test
  void failures_areAtTheirPositions_inEveryOrder() throws Exception {
    for (int seed = 0; seed < ORDERS / 4; seed++) {
      Random random = new Random(seed);
      ThreeWaves execution =
          new ThreeWaves(
              RequestContext.empty(),
              value -> {
                CompletableFuture<Object> future = future(value, random);
                return value.equals(200) || value.equals(700)
                    ? future.thenApply(CompletionOrderTest::fail)
                    : future;
              });
      GraphQLResponse response = execution.run();
      assertThat(response.errors())
          .as("seed %d", seed)
          .extracting(error -> error.path() + " " + error.message())
          .containsExactly("items[1].stock no", "items[6].stock no");
      assertThat(response.toString())
          .endsWith(
              EXPECTED
                  .replace("\"stock\":200", "\"stock\":null")
                  .replace("\"stock\":700", "\"stock\":null")
                  .substring(1));
    }
  }

  private static Object fail(Object value) {
    throw new CompletionException(new GraphQLException("no"));
  }

  /** Cancellation and deadline race with completions; some futures never complete. */
  @Test
  void givingUp_neverHangs_andAnswersEveryPosition() throws Exception {
    for (int seed = 0; seed < ORDERS; seed++) {
      Random random = new Random(seed);
      Cancellation cancellation = new Cancellation();
      RequestContext.Builder context = RequestContext.builder().cancellation(cancellation);
      boolean expires = random.nextInt(4) == 0;
      if (expires) {
        context.deadline(Instant.now().plusNanos(random.nextInt(300_000)));
      }
      if (random.nextBoolean()) {
        context.executor(POOL);
      }
      boolean losing = random.nextBoolean();
      ThreeWaves execution =
          new ThreeWaves(
              context.build(),
              value ->
                  losing && random.nextInt(6) == 0
                      ? new CompletableFuture<>()
                      : future(value, random));
      int delay = random.nextInt(100_000);
      boolean waits = random.nextBoolean();
      CompletionStage<GraphQLResponse> later = waits ? null : execution.runAsync();
      POOL.execute(
          () -> {
            LockSupport.parkNanos(delay);
            cancellation.cancel();
          });
      GraphQLResponse response =
          later == null ? execution.run() : later.toCompletableFuture().get(60, TimeUnit.SECONDS);
      if (response.errors().isEmpty()) {
        assertThat(response).as("seed %d", seed).hasToString(EXPECTED);
      } else {
        assertThat(response.errors())
            .as("seed %d", seed)
            .allMatch(
                error ->
                    error.message().equals("The request was cancelled.")
                        || (expires
                            && error.message().equals("The request exceeded its deadline.")));
        assertThat(response.toString()).contains("\"data\":{\"items\":");
      }
    }
  }
}
