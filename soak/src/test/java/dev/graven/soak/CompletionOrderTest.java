package dev.graven.soak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLError;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.soak.Loaders.Suppliers;
import dev.graven.soak.Loaders.Users;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A compiled operation of three waves and more, whose futures complete in random order, on three
 * threads, before or after they are returned: the response is the same, always, and there always is
 * one. CI tries some thousand orders. All of them:
 *
 * <pre>mvn -pl soak -am test -Dtest=CompletionOrderTest -Dgraven.orders=100000
 * -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
@Timeout(1800)
final class CompletionOrderTest {
  private static final int ORDERS = Integer.getInteger("graven.orders", 2_000);
  private static final ExecutorService POOL = Executors.newFixedThreadPool(3);

  @AfterAll
  static void closePool() {
    POOL.shutdownNow();
  }

  /** Hands out futures, and completes those of a burst in random order; several threads ask. */
  private static final class Shuffled implements Later {
    private final Random random;
    private final List<Runnable> burst = new ArrayList<>();

    Shuffled(long seed) {
      random = new Random(seed);
    }

    @Override
    public <T> CompletionStage<T> of(Supplier<T> value) {
      CompletableFuture<T> future = new CompletableFuture<>();
      Runnable completion = () -> complete(future, value);
      int spins;
      synchronized (this) {
        spins = random.nextInt(60);
        switch (random.nextInt(4)) {
          case 0 -> completion.run();
          case 1 -> POOL.execute(completion);
          default -> {
            if (burst.isEmpty()) {
              POOL.execute(this::completeBurst);
            }
            burst.add(completion);
          }
        }
      }
      for (int i = 0; i < spins; i++) {
        Thread.onSpinWait();
      }
      return future;
    }

    private void completeBurst() {
      List<Runnable> taken;
      synchronized (this) {
        taken = new ArrayList<>(burst);
        burst.clear();
        Collections.shuffle(taken, random);
      }
      int half = taken.size() / 2;
      POOL.execute(() -> taken.subList(0, half).forEach(Runnable::run));
      taken.subList(half, taken.size()).forEach(Runnable::run);
    }

    private static <T> void complete(CompletableFuture<T> future, Supplier<T> value) {
      try {
        future.complete(value.get());
      } catch (RuntimeException exception) {
        future.completeExceptionally(exception);
      }
      future.completeExceptionally(new IllegalStateException("too late"));
    }
  }

  /** At once, on the thread that asks. */
  private static final class AtOnce implements Later {
    @Override
    public <T> CompletionStage<T> of(Supplier<T> value) {
      try {
        return CompletableFuture.completedFuture(value.get());
      } catch (RuntimeException exception) {
        return CompletableFuture.failedFuture(exception);
      }
    }
  }

  private static OrdersExecutor executor(Later later) {
    return new OrdersExecutor(
        new ShopFields(later), new Suppliers(later), new RootFields(later), new Users(later));
  }

  private static RequestContext.Builder context() {
    return RequestContext.builder().errorReporter((exception, field) -> {});
  }

  @Test
  void everyOrder_hasTheSameAnswer() throws Exception {
    GraphQLResponse expected = executor(new AtOnce()).execute(Map.of(), context().build());
    assertThat(expected.errors())
        .extracting(GraphQLError::message)
        .containsExactly("no discount on 13");
    assertThat(expected.toString()).contains("\"name\":\"Supplier 1\"", "\"friend\":{\"name\":");
    for (int seed = 0; seed < ORDERS; seed++) {
      Random random = new Random(~seed);
      RequestContext.Builder context = context();
      if (random.nextBoolean()) {
        context.executor(POOL);
      }
      OrdersExecutor executor = executor(new Shuffled(seed));
      GraphQLResponse response =
          random.nextBoolean()
              ? executor.execute(Map.of(), context.build())
              : executor
                  .executeAsync(Map.of(), context.build())
                  .toCompletableFuture()
                  .get(60, TimeUnit.SECONDS);
      assertThat(response).as("seed %d", seed).hasToString(expected.toString());
    }
  }
}
