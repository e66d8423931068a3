package dev.graven.tests.fuzz;

import dev.graven.runtime.Cancellation;
import dev.graven.runtime.RequestContext;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Stages that are complete, or are completed by one of three threads: before they are returned,
 * meanwhile, or some microseconds later, in any order.
 */
final class Completions {
  private static final ScheduledExecutorService THREADS =
      Executors.newScheduledThreadPool(3, Completions::daemon);

  /** Where blocking members may run. */
  static final ExecutorService BLOCKING = Executors.newFixedThreadPool(3, Completions::daemon);

  private static final ThreadLocal<Boolean> COMPLETING = ThreadLocal.withInitial(() -> false);

  private final Random random;

  Completions(long seed) {
    this.random = new Random(seed);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "fuzz");
    thread.setDaemon(true);
    return thread;
  }

  /** Whether this thread is completing a stage. */
  static boolean isCompleting() {
    return COMPLETING.get();
  }

  /** An executor that a context may have; null for none. */
  static @Nullable Executor executor(int which) {
    return switch (which % 3) {
      case 0 -> BLOCKING;
      case 1 -> Runnable::run;
      default -> null;
    };
  }

  /** Lets a request be cancelled, or expire, within microseconds. */
  static void giveUp(RequestContext.Builder context, int which) {
    int micros = which * 7 % 500;
    if (which % 2 == 0) {
      context.deadline(Instant.now().plusNanos(micros * 1000L));
    } else {
      Cancellation cancellation = new Cancellation();
      context.cancellation(cancellation);
      Future<?> unused = THREADS.schedule(cancellation::cancel, micros, TimeUnit.MICROSECONDS);
    }
  }

  /** Waits until nearly all stages are complete. */
  static void settle() throws InterruptedException {
    TimeUnit.MICROSECONDS.sleep(500);
  }

  /** A stage of a value. */
  CompletionStage<@Nullable Object> stage(@Nullable Object value, @Nullable Throwable failure) {
    CompletableFuture<@Nullable Object> future = new CompletableFuture<>();
    Throwable thrown =
        failure != null && random.nextBoolean() ? new CompletionException(failure) : failure;
    Runnable completion = () -> complete(future, value, thrown);
    switch (random.nextInt(6)) {
      case 0, 1 -> complete(future, value, thrown);
      case 2 -> THREADS.execute(completion);
      case 3 -> join(completion);
      default -> {
        Future<?> unused = THREADS.schedule(completion, random.nextInt(400), TimeUnit.MICROSECONDS);
      }
    }
    return future;
  }

  /** As {@link #stage}, but at times of another class. */
  CompletionStage<@Nullable Object> anyStage(@Nullable Object value, @Nullable Throwable failure) {
    CompletionStage<@Nullable Object> stage = stage(value, failure);
    return random.nextInt(4) == 0
        ? ((CompletableFuture<@Nullable Object>) stage).minimalCompletionStage()
        : stage;
  }

  boolean chance(int of) {
    return random.nextInt(of) == 0;
  }

  private static void join(Runnable completion) {
    try {
      THREADS.submit(completion).get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void complete(
      CompletableFuture<@Nullable Object> future,
      @Nullable Object value,
      @Nullable Throwable failure) {
    COMPLETING.set(true);
    try {
      if (failure == null) {
        future.complete(value);
      } else {
        future.completeExceptionally(failure);
      }
      // Late, and a second time: nobody may notice.
      future.complete("again");
    } finally {
      COMPLETING.set(false);
    }
  }
}
