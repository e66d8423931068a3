package dev.graven.soak;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers that come at once, soon, or a little later.
 *
 * @param pool who completes futures
 */
record SoonerOrLater(ExecutorService pool) implements Later {

  @Override
  public <T extends @Nullable Object> CompletionStage<T> of(Supplier<T> value) {
    int chance = ThreadLocalRandom.current().nextInt(10);
    if (chance == 0) {
      return CompletableFuture.completedFuture(value.get());
    }
    if (chance == 1) {
      return CompletableFuture.runAsync(() -> {}, pool)
          .thenApplyAsync(nothing -> value.get(), pool);
    }
    return CompletableFuture.supplyAsync(value, pool);
  }
}
