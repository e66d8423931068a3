package dev.graven.runtime.wave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.Cancellation;
import dev.graven.runtime.GraphQLException;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** Blocking calls: where they run, and what they may throw. */
final class BlockingCallTest {
  private final List<Throwable> reported = new ArrayList<>();

  private GraphQLResponse run(RequestContext context, Rows.Block block) {
    Rows execution = Rows.of(context, Schedule.ASYNC);
    BlockingCall<Integer, Object> call = new BlockingCall<>(execution, 0);
    execution.walk =
        region -> {
          call.add(1);
          call.add(2);
        };
    execution.block = block;
    execution.readAll(call, 2);
    return execution.run();
  }

  @Test
  void calls_runOnTheExecutor_allAtOnce() {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      CyclicBarrier both = new CyclicBarrier(2);
      Set<Thread> threads = ConcurrentHashMap.newKeySet();
      GraphQLResponse response =
          run(
              RequestContext.builder().executor(pool).build(),
              (call, parent) -> {
                threads.add(Thread.currentThread());
                both.await();
                return (Integer) parent * 10;
              });
      assertThat(response).hasToString("{\"data\":{\"rows\":[10,20]}}");
      assertThat(threads).hasSize(2).doesNotContain(Thread.currentThread());
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void withoutExecutor_callsRunOnTheThreadOfTheRequest() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    GraphQLResponse response =
        run(
            RequestContext.empty(),
            (call, parent) -> {
              threads.add(Thread.currentThread());
              return parent;
            });
    assertThat(response).hasToString("{\"data\":{\"rows\":[1,2]}}");
    assertThat(threads).containsExactly(Thread.currentThread());
  }

  @Test
  void exceptions_failTheirPositions() {
    GraphQLResponse response =
        run(
            Answer.reportingTo(reported).build(),
            (call, parent) -> {
              if (parent.equals(1)) {
                throw new GraphQLException("one");
              }
              throw new IOException("two");
            });
    assertThat(Answer.errors(response)).containsExactly("rows[0]: one", "rows[1]: Internal error");
    assertThat(reported).singleElement().isInstanceOf(IOException.class);
  }

  @Test
  void refusal_isAnErrorAtThePosition() {
    Executor once =
        new Executor() {
          private boolean used;

          @Override
          public void execute(Runnable task) {
            if (used) {
              throw new RejectedExecutionException("full");
            }
            used = true;
            task.run();
          }
        };
    GraphQLResponse response =
        run(Answer.reportingTo(reported).executor(once).build(), (call, parent) -> parent);
    assertThat(Answer.rows(response)).isEqualTo("[1,null]");
    assertThat(Answer.errors(response)).containsExactly("rows[1]: Internal error");
    assertThat(reported).singleElement().isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void taskRunAfterCancellation_callsNothing() {
    List<Runnable> tasks = new ArrayList<>();
    Cancellation cancellation = new Cancellation();
    Executor hoarding =
        task -> {
          tasks.add(task);
          cancellation.cancel();
        };
    List<Object> called = new ArrayList<>();
    RequestContext context =
        RequestContext.builder().executor(hoarding).cancellation(cancellation).build();
    GraphQLResponse response = run(context, (call, parent) -> called.add(parent));
    assertThat(Answer.errors(response))
        .containsExactly(
            "rows[0]: The request was cancelled.", "rows[1]: The request was cancelled.");
    tasks.forEach(Runnable::run);
    assertThat(called).isEmpty();
    assertThat(tasks).hasSize(2);
  }

  @Test
  void withoutExecutor_nothingStartsAfterTheDeadline() {
    List<Object> called = new ArrayList<>();
    GraphQLResponse response =
        run(
            RequestContext.builder().deadline(Instant.now().plusMillis(200)).build(),
            (call, parent) -> {
              called.add(parent);
              Thread.sleep(300);
              return parent;
            });
    assertThat(called).containsExactly(1);
    assertThat(Answer.rows(response)).isEqualTo("[1,null]");
    assertThat(Answer.errors(response))
        .containsExactly("rows[1]: The request exceeded its deadline.");
  }
}
