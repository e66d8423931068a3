package dev.graven.runtime.wave;

import dev.graven.runtime.Cancellation;
import dev.graven.runtime.GraphQLException;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Runs one request: chooses what is walked, called and written next, on one thread at a time. Other
 * threads leave calls that they completed in a list, and wake it.
 */
@SuppressWarnings("serial") // nobody serializes it
final class Driver extends AtomicReference<@Nullable Call<?>> implements Runnable {
  final RequestContext context;
  final @Nullable Executor executor;
  final Call<?>[] calls;

  private final WaveExecution execution;
  final Schedule schedule;

  /** For each call, how many regions that contribute to it were not walked yet. */
  private final int[] contributors;

  /** Calls that are ready, the last one first, and each leads to the one before. */
  private @Nullable Call<?> batches;

  private @Nullable Call<?> loads;

  private int[] regions = {};
  private int regionsTaken;
  private int regionsAdded;

  /** Calls made and not complete. */
  private int inFlight;

  private int phase;

  /** What unfinished positions have, once the request was given up. */
  private volatile @Nullable Cell unfinished;

  private boolean hasDeadline;
  private long deadline;
  private boolean interrupted;
  private boolean ended;

  /** Of {@code execute}: who waits. */
  private @Nullable Thread waiter;

  /** Of {@code executeAsync}: what is returned, and signals that nobody has looked at. */
  private @Nullable CompletableFuture<GraphQLResponse> later;

  private @Nullable AtomicInteger signals;
  private @Nullable Runnable listener;
  private @Nullable CompletableFuture<@Nullable Void> timer;

  Driver(WaveExecution execution, RequestContext context, Schedule schedule) {
    this.execution = execution;
    this.context = context;
    this.executor = context.executor();
    this.schedule = schedule;
    this.contributors = schedule.contributors.clone();
    this.calls = new Call<?>[contributors.length];
  }

  /** Runs the request on this thread, which waits. */
  GraphQLResponse execute() {
    waiter = Thread.currentThread();
    begin();
    try {
      while (true) {
        GraphQLResponse result = advance();
        if (result != null) {
          return result;
        }
        await();
      }
    } finally {
      end();
    }
  }

  /** Runs the request as far as it goes without waiting; signals continue it. */
  CompletionStage<GraphQLResponse> executeAsync() {
    CompletableFuture<GraphQLResponse> result = new CompletableFuture<>();
    later = result;
    signals = new AtomicInteger(1);
    begin();
    run();
    return result;
  }

  private void begin() {
    Instant limit = context.deadline();
    if (limit != null) {
      hasDeadline = true;
      long left = nanos(Duration.between(Instant.now(), limit));
      deadline = System.nanoTime() + left;
      if (later != null && left > 0) {
        CompletableFuture<@Nullable Void> future = new CompletableFuture<>();
        timer = future;
        var unused =
            future.completeOnTimeout(null, left, TimeUnit.NANOSECONDS).thenRunAsync(this::signal);
      }
    }
    Cancellation cancellation = context.cancellation();
    if (cancellation != null) {
      Runnable signal = this::signal;
      listener = signal;
      cancellation.addListener(signal);
    }
    enqueue(schedule.roots[0]);
  }

  /** At most a century, so that sums do not overflow. */
  private static long nanos(Duration duration) {
    long limit = TimeUnit.DAYS.toSeconds(36500);
    long seconds = Math.max(-limit, Math.min(limit, duration.getSeconds()));
    return TimeUnit.SECONDS.toNanos(seconds) + duration.getNano();
  }

  private void end() {
    if (timer != null) {
      timer.cancel(false); // which takes it out of the JDK's queue
    }
    Cancellation cancellation = context.cancellation();
    if (cancellation != null && listener != null) {
      cancellation.removeListener(listener);
    }
  }

  /** Tells that a call is complete; any thread, which runs no user code here by that. */
  void completed(Call<?> call) {
    Call<?> head;
    do {
      head = get();
      call.next = head;
    } while (!compareAndSet(head, call));
    signal();
  }

  private void signal() {
    AtomicInteger count = signals;
    if (count == null) {
      LockSupport.unpark(waiter);
    } else if (count.getAndIncrement() == 0) {
      if (executor == null) {
        run();
      } else {
        try {
          executor.execute(this);
        } catch (Throwable exception) { // nowhere to go on
          finish(null, exception);
        }
      }
    }
  }

  /** Goes on until there are no more signals: a loop, however many calls complete meanwhile. */
  @Override
  public void run() {
    AtomicInteger count = Objects.requireNonNull(signals);
    int seen = count.get();
    do {
      if (!ended) {
        step();
      }
      seen = count.addAndGet(-seen);
    } while (seen != 0);
  }

  private void step() {
    try {
      GraphQLResponse result = advance();
      if (result != null) {
        finish(result, null);
      }
    } catch (Throwable exception) {
      finish(null, exception);
    }
  }

  private void finish(@Nullable GraphQLResponse result, @Nullable Throwable exception) {
    CompletableFuture<GraphQLResponse> future = Objects.requireNonNull(later);
    ended = true;
    end();
    if (result != null) {
      future.complete(result);
    } else if (exception != null) {
      future.completeExceptionally(exception);
    }
  }

  private void await() {
    while (get() == null && !mustStop()) {
      if (Thread.currentThread().isInterrupted()) {
        interrupted = true;
      } else if (hasDeadline) {
        LockSupport.parkNanos(this, deadline - System.nanoTime());
      } else {
        LockSupport.park(this);
      }
    }
  }

  /** Whether nothing more may be started; any thread. */
  boolean mustStop() {
    return unfinished != null || isCancelled() || isExpired();
  }

  private boolean isCancelled() {
    Cancellation cancellation = context.cancellation();
    return interrupted || (cancellation != null && cancellation.isCancelled());
  }

  private boolean isExpired() {
    return hasDeadline && System.nanoTime() - deadline >= 0;
  }

  int phase() {
    return phase;
  }

  /** Gives up, which {@link #advance} finds done, and throws why. */
  void stop() {
    if (unfinished == null) {
      abandon();
    }
    Cell.read(unfinished);
  }

  /** What a position reads that no one got to. */
  Cell unfinished() {
    Cell cell = unfinished;
    return cell != null
        ? cell
        : Cell.filled(Cell.thrown(new IllegalStateException("The plan read what it never set.")));
  }

  /** The response, or null when there is something to wait for. */
  private @Nullable GraphQLResponse advance() {
    while (true) {
      settleCompleted();
      if (unfinished == null && mustStop()) {
        abandon();
      }
      if (unfinished == null) {
        if (work()) {
          continue;
        }
        if (inFlight > 0) {
          return null;
        }
      }
      boolean present = execution.writes(phase);
      phase++;
      if (!present || phase == schedule.roots.length) {
        return execution.end();
      }
      enqueue(schedule.roots[phase]);
    }
  }

  /** Does what is ready: regions first, so that calls are large, and loads last. */
  private boolean work() {
    if (regionsTaken < regionsAdded) {
      walk(regions[regionsTaken++]);
      return true;
    }
    Call<?> ready = batches;
    batches = null;
    if (ready == null) {
      ready = loads;
      loads = null;
    }
    start(inOrder(ready));
    return ready != null;
  }

  private void walk(int region) {
    execution.walk(region);
    for (int index : schedule.callsOf[region]) {
      if (--contributors[index] == 0) {
        Call<?> call = calls[index];
        int kind = schedule.kinds[index];
        if (kind == Schedule.BATCH) {
          call.next = batches;
          batches = call;
        } else if (kind == Schedule.LOAD) {
          call.next = loads;
          loads = call;
        } else {
          launch(call);
        }
      }
    }
  }

  /** Starts all before what their results lead to, so that they are under way together. */
  private void start(@Nullable Call<?> first) {
    Call<?> call = first;
    while (call != null) {
      Call<?> following = call.next;
      if (!call.isEmpty()) {
        if (mustStop()) {
          return; // not launched, it is open still, and will be abandoned
        }
        try {
          execution.start(call.index);
        } catch (Throwable exception) {
          call.fail(Cell.filled(Cell.thrown(exception)));
        }
      }
      launch(call);
      call = following;
    }
  }

  /** Turns a list around. */
  private static @Nullable Call<?> inOrder(@Nullable Call<?> last) {
    Call<?> first = null;
    Call<?> call = last;
    while (call != null) {
      Call<?> before = call.next;
      call.next = first;
      first = call;
      call = before;
    }
    return first;
  }

  private void launch(Call<?> call) {
    inFlight++;
    if (call.release()) {
      settle(call);
    }
  }

  private void settleCompleted() {
    Call<?> call = inOrder(getAndSet(null));
    while (call != null) {
      Call<?> following = call.next;
      settle(call);
      call = following;
    }
  }

  private void settle(Call<?> call) {
    inFlight--;
    if (!call.isEmpty()) {
      call.settle();
    }
    for (int region : schedule.regionsBelow[call.index]) {
      enqueue(region);
    }
  }

  private void enqueue(int region) {
    if (regions.length == regionsAdded) {
      regions = Arrays.copyOf(regions, Math.max(2, 2 * regionsAdded));
    }
    regions[regionsAdded++] = region;
  }

  private void abandon() {
    String why =
        isCancelled() ? "The request was cancelled." : "The request exceeded its deadline.";
    Cell cell = Cell.filled(Cell.thrown(new GraphQLException(why)));
    unfinished = cell;
    for (Call<?> call : calls) {
      call.abandon(cell);
    }
  }
}
