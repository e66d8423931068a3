package dev.graven.benchmarks.async;

import dev.graven.annotations.GraphQLField;
import dev.graven.annotations.GraphQLQuery;
import dev.graven.annotations.GraphQLSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A hundred jobs, and a field that takes a millisecond. One request at a time. */
public final class JobFields {
  private static final int COUNT = 100;

  private final List<Job> jobs = IntStream.range(0, COUNT).mapToObj(Job::new).toList();
  private final List<Integer> order = order();
  private final ExecutorService completing = Executors.newSingleThreadExecutor(JobFields::daemon);
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(JobFields::daemon);

  /** Futures of the current request. */
  private List<CompletableFuture<Integer>> pending = new ArrayList<>(COUNT);

  private static List<Integer> order() {
    List<Integer> order = IntStream.range(0, COUNT).boxed().collect(Collectors.toList());
    Collections.shuffle(order, new Random(7));
    return order;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "completing");
    thread.setDaemon(true);
    return thread;
  }

  /** All jobs. */
  @GraphQLQuery
  public List<Job> jobs() {
    return jobs;
  }

  /** Three times the number, from another thread, in an order that is not that of the jobs. */
  @GraphQLField
  public CompletableFuture<Integer> result(@GraphQLSource Job job) {
    CompletableFuture<Integer> result = new CompletableFuture<>();
    pending.add(result);
    if (pending.size() == COUNT) {
      List<CompletableFuture<Integer>> all = pending;
      pending = new ArrayList<>(COUNT);
      completing.execute(() -> order.forEach(at -> all.get(at).complete(3 * at)));
    }
    return result;
  }

  /** The number, a millisecond later. */
  @GraphQLQuery
  public CompletableFuture<Integer> slow(int number) {
    CompletableFuture<Integer> result = new CompletableFuture<>();
    var unused = clock.schedule(() -> result.complete(number), 1, TimeUnit.MILLISECONDS);
    return result;
  }
}
