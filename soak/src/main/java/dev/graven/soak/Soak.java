package dev.graven.soak;

import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.RequestContext;
import dev.graven.soak.Loaders.Suppliers;
import dev.graven.soak.Loaders.Tags;
import dev.graven.soak.Loaders.Users;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Two threads that execute requests, two that complete them, and now and then a pause to collect
 * and measure what is left.
 */
final class Soak implements AutoCloseable {
  private static final int THREADS = 2;
  private static final int SAMPLES_PER_QUARTER = 15;

  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(
          THREADS, THREADS, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons());
  private final List<GraphQLExecutor> executors = executors(new SoonerOrLater(pool));

  /** Read-locked by a request, write-locked by a measurement, which therefore meets none. */
  private final ReadWriteLock pause = new ReentrantReadWriteLock(true);

  private final LongAdder requests = new LongAdder();
  private volatile boolean ended;

  private static ThreadFactory daemons() {
    return task -> {
      Thread thread = Executors.defaultThreadFactory().newThread(task);
      thread.setDaemon(true);
      return thread;
    };
  }

  private static List<GraphQLExecutor> executors(Later later) {
    ShopFields shop = new ShopFields(later);
    RootFields root = new RootFields(later);
    Suppliers suppliers = new Suppliers(later);
    Users users = new Users(later);
    return List.of(
        new CatalogueExecutor(root, shop, suppliers, users, new Tags()),
        new FailuresExecutor(root, shop, suppliers, users),
        new RenamesExecutor(suppliers, shop, root, users),
        new OrdersExecutor(shop, suppliers, root, users),
        new ShelvesExecutor(root, shop, suppliers),
        new StraightExecutor(root));
  }

  /**
   * Executes requests.
   *
   * @param duration for how long, after a warm-up of a twentieth of it
   * @param quarters is told of the warm-up and of each quarter
   * @return the heap after collection in each quarter
   */
  List<Quarter> run(Duration duration, Consumer<Quarter> quarters)
      throws InterruptedException, ExecutionException {
    List<Future<@Nullable Void>> workers = new ArrayList<>();
    var threads = Executors.newFixedThreadPool(THREADS, daemons());
    for (int i = 0; i < THREADS; i++) {
      Requests source = new Requests(executors, pool, answers(), i);
      workers.add(threads.submit(() -> work(source)));
    }
    try {
      // Told like the quarters, as the first report loads classes that stay.
      long[] warm = measure(workers, duration.dividedBy(20), 1);
      quarters.accept(Quarter.of(0, requests.sum(), warm));
      List<Quarter> results = new ArrayList<>();
      for (int number = 1; number <= 4; number++) {
        long before = requests.sum();
        long[] heap = measure(workers, duration.dividedBy(4), SAMPLES_PER_QUARTER);
        Quarter quarter = Quarter.of(number, requests.sum() - before, heap);
        quarters.accept(quarter);
        results.add(quarter);
      }
      return results;
    } finally {
      ended = true;
      threads.shutdown();
      for (Future<@Nullable Void> worker : workers) {
        worker.get();
      }
    }
  }

  /** What every operation answers, asked once, at leisure. */
  private Map<String, String> answers() {
    Map<String, String> answers = new HashMap<>();
    for (GraphQLExecutor executor : executors) {
      String answer =
          executor
              .execute(
                  Map.of(),
                  RequestContext.builder().errorReporter((exception, field) -> {}).build())
              .toString();
      answers.put(executor.operation().id(), answer);
    }
    return answers;
  }

  private @Nullable Void work(Requests source) throws Exception {
    while (!ended) {
      pause.readLock().lock();
      try {
        source.execute();
      } finally {
        pause.readLock().unlock();
      }
      requests.increment();
    }
    return null;
  }

  private long[] measure(List<Future<@Nullable Void>> workers, Duration duration, int samples)
      throws InterruptedException, ExecutionException {
    long[] heap = new long[samples];
    for (int i = 0; i < samples; i++) {
      TimeUnit.NANOSECONDS.sleep(duration.dividedBy(samples).toNanos());
      for (Future<@Nullable Void> worker : workers) {
        if (worker.isDone()) {
          worker.get(); // failed
        }
      }
      pause.writeLock().lock();
      try {
        heap[i] = remaining();
      } finally {
        pause.writeLock().unlock();
      }
    }
    return heap;
  }

  /** The heap after collection, when nothing runs any more. */
  private long remaining() throws InterruptedException {
    while (pool.getActiveCount() > 0 || !pool.getQueue().isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
