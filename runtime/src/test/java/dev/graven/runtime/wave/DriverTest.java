package dev.graven.runtime.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graven.runtime.Cancellation;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The order of things, threads, and requests that are given up. */
@Timeout(30)
final class DriverTest {
  private final CompletableFuture<Integer> open = new CompletableFuture<>();

  /** A request with one asynchronous row, {@link #open}, and one that is complete. */
  private Rows waiting(RequestContext context) {
    Rows execution = Rows.of(context, Schedule.ASYNC);
    AsyncCall<Integer> call = new AsyncCall<>(execution, 0);
    execution.walk =
        region -> {
          call.add(open);
          call.add(CompletableFuture.completedFuture(2));
        };
    execution.readAll(call, 2);
    return execution;
  }

  private static void assertGivenUp(GraphQLResponse response, String why) {
    assertThat(Answer.rows(response)).isEqualTo("[null,2]");
    assertThat(Answer.errors(response)).containsExactly("rows[0]: " + why);
  }

  @Test
  void regionsComeBeforeBatches_andLoadsLast() {
    // Root: a load, a batch and a future; the batch leads to region 1, which adds to the load.
    Rows execution =
        new Rows(
            Answer.silent(),
            Schedule.builder()
                .region(0, 1, 2)
                .region(0)
                .region()
                .call(Schedule.LOAD)
                .call(Schedule.BATCH, 1)
                .call(Schedule.ASYNC, 2)
                .phase(0)
                .build());
    LoadGroup<Integer, Integer> load =
        new LoadGroup<>(execution, 0, new LoadCache(DriverTest.class, true), 0);
    BatchCall<Integer, Integer> batch = new BatchCall<>(execution, 1, "Query.batch");
    AsyncCall<Integer> async = new AsyncCall<>(execution, 2);
    execution.walk =
        region -> {
          if (region == 0) {
            load.add(1);
            batch.add(1);
            async.add(CompletableFuture.completedFuture(1));
          }
        };
    execution.start =
        call -> {
          if (call == 1) {
            batch.list(List.of(1));
          } else {
            load.load(
                (keys, request) -> CompletableFuture.completedFuture(java.util.Map.of(1, 1)),
                execution.nothingSelected(),
                java.util.Map.of());
          }
        };
    execution.run();
    assertThat(execution.log)
        .containsExactly("walk 0", "walk 2", "start 1", "walk 1", "start 0", "write 0");
  }

  @Test
  void phasesFollowOneAnother() {
    Rows execution =
        new Rows(
            Answer.silent(),
            Schedule.builder()
                .region(0)
                .region()
                .region()
                .call(Schedule.BATCH, 2)
                .phase(0)
                .phase(1)
                .build());
    BatchCall<Integer, Integer> batch = new BatchCall<>(execution, 0, "Mutation.a");
    execution.walk =
        region -> {
          if (region == 0) {
            batch.add(1);
          }
        };
    execution.start = call -> batch.list(List.of(1));
    execution.run();
    assertThat(execution.log)
        .containsExactly("walk 0", "start 0", "walk 2", "write 0", "walk 1", "write 1");
  }

  @Test
  void executeAsync_continuesOnTheThreadThatCompletes() throws Exception {
    Rows execution = waiting(RequestContext.empty());
    CompletionStage<GraphQLResponse> response = execution.runAsync();
    AtomicReference<Thread> wrote = new AtomicReference<>();
    execution.read(
        () -> {
          wrote.set(Thread.currentThread());
          return 3;
        });
    assertThat(response.toCompletableFuture()).isNotDone();
    Thread completing = new Thread(() -> open.complete(1));
    completing.start();
    completing.join();
    assertThat(response.toCompletableFuture().get()).hasToString("{\"data\":{\"rows\":[1,2,3]}}");
    assertThat(wrote.get()).isSameAs(completing);
  }

  @Test
  void executeAsync_continuesOnTheExecutorOfTheContext() {
    LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    Rows execution = waiting(RequestContext.builder().executor(tasks::add).build());
    CompletableFuture<GraphQLResponse> response = execution.runAsync().toCompletableFuture();
    open.complete(1);
    assertThat(response).isNotDone();
    assertThat(tasks).hasSize(1);
    tasks.remove().run();
    assertThat(response.join()).hasToString("{\"data\":{\"rows\":[1,2]}}");
  }

  @Test
  void executeAsync_ofWhatIsComplete_isComplete() {
    open.complete(1);
    CompletableFuture<GraphQLResponse> response =
        waiting(RequestContext.empty()).runAsync().toCompletableFuture();
    assertThat(response.isDone()).isTrue();
    assertThat(response.join()).hasToString("{\"data\":{\"rows\":[1,2]}}");
  }

  @Test
  void executeAsync_failsWhereTheExecutorRefusesToGoOn() {
    ExecutorService closed = Executors.newSingleThreadExecutor();
    closed.shutdown();
    CompletableFuture<GraphQLResponse> response =
        waiting(RequestContext.builder().executor(closed).build()).runAsync().toCompletableFuture();
    open.complete(1);
    assertThatThrownBy(response::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void errorsOfTheMachine_reachTheCaller() {
    OutOfMemoryError error = new OutOfMemoryError("for a test");
    open.completeExceptionally(error);
    assertThatThrownBy(() -> waiting(RequestContext.empty()).run()).isSameAs(error);
    CompletableFuture<GraphQLResponse> response =
        waiting(RequestContext.empty()).runAsync().toCompletableFuture();
    assertThatThrownBy(response::get).hasCause(error);
  }

  @Test
  void unexpectedException_completesTheStage() {
    Rows execution = waiting(RequestContext.empty());
    execution.walk =
        region -> {
          throw new IllegalStateException("bug");
        };
    assertThat(execution.runAsync().toCompletableFuture()).isCompletedExceptionally();
  }

  @Test
  void deadline_answersWhatIsThere() {
    Rows execution =
        waiting(RequestContext.builder().deadline(Instant.now().plusSeconds(1)).build());
    assertGivenUp(execution.run(), "The request exceeded its deadline.");
    open.complete(1); // dropped
  }

  @Test
  void deadline_answersAlsoAsynchronously() throws Exception {
    Rows execution =
        waiting(RequestContext.builder().deadline(Instant.now().plusSeconds(1)).build());
    GraphQLResponse response = execution.runAsync().toCompletableFuture().get(20, TimeUnit.SECONDS);
    assertGivenUp(response, "The request exceeded its deadline.");
  }

  @Test
  void deadlineFarAway_changesNothing() {
    open.completeOnTimeout(1, 2, TimeUnit.MILLISECONDS);
    RequestContext context = RequestContext.builder().deadline(Instant.MAX).build();
    assertThat(waiting(context).run()).hasToString("{\"data\":{\"rows\":[1,2]}}");
    assertThat(waiting(context).runAsync().toCompletableFuture().join())
        .hasToString("{\"data\":{\"rows\":[1,2]}}");
  }

  @Test
  void deadlineInThePast_startsNothing() {
    Rows execution = waiting(RequestContext.builder().deadline(Instant.MIN).build());
    GraphQLResponse response = execution.run();
    assertThat(execution.log).containsExactly("write 0");
    assertThat(Answer.errors(response))
        .containsExactly(
            "rows[0]: The request exceeded its deadline.",
            "rows[1]: The request exceeded its deadline.");
  }

  @Test
  void cancellation_wakesTheThreadThatWaits() {
    Cancellation cancellation = new Cancellation();
    CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS).execute(cancellation::cancel);
    assertGivenUp(
        waiting(RequestContext.builder().cancellation(cancellation).build()).run(),
        "The request was cancelled.");
  }

  @Test
  void cancellation_answersAsynchronousRequestsAtOnce_all() {
    Cancellation cancellation = new Cancellation();
    RequestContext context = RequestContext.builder().cancellation(cancellation).build();
    CompletableFuture<GraphQLResponse> one = waiting(context).runAsync().toCompletableFuture();
    CompletableFuture<GraphQLResponse> two = waiting(context).runAsync().toCompletableFuture();
    assertThat(one).isNotDone();
    cancellation.cancel();
    assertGivenUp(one.join(), "The request was cancelled.");
    assertGivenUp(two.join(), "The request was cancelled.");
    assertThat(waiting(context).run().errors()).hasSize(2);
  }

  @Test
  void cancelledRequest_startsNoFurtherCall() {
    Cancellation cancellation = new Cancellation();
    Rows execution =
        Rows.of(RequestContext.builder().cancellation(cancellation).build(), Schedule.BATCH);
    BatchCall<Integer, Integer> batch = new BatchCall<>(execution, 0, "Query.a");
    execution.walk =
        region -> {
          batch.add(1);
          cancellation.cancel();
        };
    execution.readAll(batch, 1);
    GraphQLResponse response = execution.run();
    assertThat(execution.log).containsExactly("walk 0", "write 0");
    assertThat(Answer.errors(response)).containsExactly("rows[0]: The request was cancelled.");
  }

  @Test
  void cancelledRequest_hasNoSharedValue() {
    Cancellation cancellation = new Cancellation();
    Rows execution =
        Rows.of(RequestContext.builder().cancellation(cancellation).build(), Schedule.BATCH);
    SharedCall<Integer> shared = new SharedCall<>(execution, 0);
    execution.walk =
        region -> {
          shared.request();
          cancellation.cancel();
        };
    execution.readAll(shared, 1);
    GraphQLResponse response = execution.run();
    assertThat(execution.log).containsExactly("walk 0", "write 0");
    assertThat(Answer.errors(response)).containsExactly("rows[0]: The request was cancelled.");
  }

  @Test
  void cancelledMutation_writesTheOtherPhasesWithoutWalks() {
    Cancellation cancellation = new Cancellation();
    Rows execution =
        new Rows(
            RequestContext.builder().cancellation(cancellation).build(),
            Schedule.builder().region().region().phase(0).phase(1).build());
    execution.walk = region -> cancellation.cancel();
    execution.read(
        () -> {
          execution.active();
          return "called";
        });
    GraphQLResponse response = execution.run();
    assertThat(execution.log).containsExactly("walk 0", "write 0", "write 1");
    assertThat(response.errors()).hasSize(2);
  }

  @Test
  void finishedRequests_leaveTheCancellation() {
    Cancellation cancellation = new Cancellation();
    open.complete(1);
    WeakReference<Object> finished =
        new WeakReference<>(
            run(waiting(RequestContext.builder().cancellation(cancellation).build())));
    assertCollected(finished);
  }

  private static Object run(Rows execution) {
    execution.run();
    return execution;
  }

  @Test
  void futureThatNeverCompletes_doesNotHoldARequestThatWasGivenUp() {
    WeakReference<Object> abandoned =
        new WeakReference<>(
            run(waiting(RequestContext.builder().deadline(Instant.now().plusMillis(5)).build())));
    assertCollected(abandoned);
    assertThat(open).isNotDone();
  }

  private static void assertCollected(WeakReference<Object> reference) {
    for (int i = 0; i < 100 && reference.get() != null; i++) {
      System.gc();
      Thread.onSpinWait();
    }
    assertThat(reference.get()).isNull();
  }

  @Test
  void interruption_cancelsTheRequest_andStays() {
    Thread.currentThread().interrupt();
    try {
      assertGivenUp(waiting(RequestContext.empty()).run(), "The request was cancelled.");
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void interruption_ofARequestThatNeverWaits_changesNothing() {
    open.complete(1);
    Thread.currentThread().interrupt();
    try {
      assertThat(waiting(RequestContext.empty()).run()).hasToString("{\"data\":{\"rows\":[1,2]}}");
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void stackDoesNotGrowWithCompletions() {
    int waves = 20_000;
    Schedule schedule = Schedule.builder();
    for (int i = 0; i < waves; i++) {
      schedule.region(i);
    }
    schedule.region();
    for (int i = 0; i < waves; i++) {
      schedule.call(Schedule.ASYNC, i + 1);
    }
    Rows execution = new Rows(RequestContext.empty(), schedule.phase(0).build());
    List<AsyncCall<Integer>> calls = new ArrayList<>();
    List<CompletableFuture<Integer>> futures = new ArrayList<>();
    for (int i = 0; i < waves; i++) {
      calls.add(new AsyncCall<>(execution, i));
      futures.add(new CompletableFuture<>());
    }
    execution.walk =
        region -> {
          if (region > 0 && region < waves - 1) {
            // Completing while the driver runs, before and after the call has its row.
            futures.get(region + region % 2).complete(region);
          }
          if (region < waves) {
            calls.get(region).add(futures.get(region));
            futures.get(region).complete(region);
          }
        };
    execution.readAll(calls.get(waves - 1), 1);
    assertThat(execution.runAsync().toCompletableFuture().join())
        .hasToString("{\"data\":{\"rows\":[" + (waves - 1) + "]}}");
  }

  @Test
  void userCode_neverRunsInsideACompletionCallback_whereTheContextHasAnExecutor() {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      Rows execution = waiting(RequestContext.builder().executor(pool).build());
      AtomicReference<Thread> wrote = new AtomicReference<>();
      execution.read(
          () -> {
            wrote.set(Thread.currentThread());
            return 3;
          });
      CompletableFuture<GraphQLResponse> response = execution.runAsync().toCompletableFuture();
      open.complete(1);
      response.join();
      assertThat(wrote.get()).isNotNull().isNotSameAs(Thread.currentThread());
    } finally {
      pool.shutdownNow();
    }
  }
}
