package dev.graven.runtime.wave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLException;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What resolvers may return as futures, and how these may complete. */
final class AsyncCallTest {
  private final List<Throwable> reported = new ArrayList<>();
  private final RequestContext context = Answer.reportingTo(reported).build();
  private final Rows execution = Rows.of(context, Schedule.ASYNC);
  private final AsyncCall<Object> call = new AsyncCall<>(execution, 0);

  private GraphQLResponse run(CompletionStage<?>... stages) {
    execution.walk =
        region -> {
          for (CompletionStage<?> stage : stages) {
            int row = call.add(stage);
            execution.read(() -> call.get(row));
          }
        };
    return execution.run();
  }

  private static CompletableFuture<Object> later(Object value) {
    return new CompletableFuture<Object>().completeOnTimeout(value, 2, TimeUnit.MILLISECONDS);
  }

  /** A future whose class is not the JDK's own. */
  private static final class Subclass<T> extends CompletableFuture<T> {}

  /** A stage that tells its one callback whatever the test wants. */
  private abstract static class Foreign extends CompletableFuture<Object> {
    abstract void subscribed(BiConsumer<Object, Throwable> callback);

    @Override
    @SuppressWarnings("unchecked")
    public CompletableFuture<Object> whenComplete(
        BiConsumer<? super Object, ? super Throwable> callback) {
      subscribed((BiConsumer<Object, Throwable>) callback);
      return this;
    }
  }

  @Test
  void completedFutures_areTaken() {
    CompletableFuture<Object> ofSubclass = new Subclass<>();
    ofSubclass.complete(4);
    GraphQLResponse response =
        run(
            CompletableFuture.completedFuture(1),
            CompletableFuture.completedFuture(null),
            null,
            CompletableFuture.completedStage(3),
            ofSubclass);
    assertThat(response).hasToString("{\"data\":{\"rows\":[1,null,null,3,4]}}");
  }

  @Test
  void pendingFutures_areWaitedFor() {
    GraphQLResponse response =
        run(later(1), later(2).minimalCompletionStage(), CompletableFuture.completedFuture(3));
    assertThat(response).hasToString("{\"data\":{\"rows\":[1,2,3]}}");
  }

  @Test
  void failedFutures_failTheirOwnPosition() {
    CompletableFuture<Object> cancelled = new CompletableFuture<>();
    cancelled.cancel(false);
    GraphQLResponse response =
        run(
            CompletableFuture.failedFuture(new GraphQLException("now")),
            later(2),
            later(0).thenApply(value -> fail("later")),
            cancelled,
            CompletableFuture.failedStage(new GraphQLException("stage")));
    assertThat(Answer.rows(response)).isEqualTo("[null,2,null,null,null]");
    assertThat(Answer.errors(response))
        .containsExactly(
            "rows[0]: now", "rows[2]: later", "rows[3]: Internal error", "rows[4]: stage");
    assertThat(reported)
        .singleElement()
        .isInstanceOf(java.util.concurrent.CancellationException.class);
  }

  private static Object fail(String message) {
    throw new GraphQLException(message);
  }

  @Test
  void whenCompleteThatThrows_failsItsPosition() {
    Foreign foreign =
        new Foreign() {
          @Override
          void subscribed(BiConsumer<Object, Throwable> callback) {
            throw new GraphQLException("no callbacks");
          }
        };
    GraphQLResponse response = run(foreign, later(2));
    assertThat(Answer.rows(response)).isEqualTo("[null,2]");
    assertThat(Answer.errors(response)).containsExactly("rows[0]: no callbacks");
  }

  @Test
  void whenCompleteThatAlsoCallsBack_countsOnce() {
    Foreign foreign =
        new Foreign() {
          @Override
          void subscribed(BiConsumer<Object, Throwable> callback) {
            callback.accept(1, null);
            throw new GraphQLException("too late");
          }
        };
    assertThat(run(foreign, later(2))).hasToString("{\"data\":{\"rows\":[1,2]}}");
  }

  @Test
  void secondCompletion_isDropped() {
    Foreign foreign =
        new Foreign() {
          @Override
          void subscribed(BiConsumer<Object, Throwable> callback) {
            callback.accept("first", null);
            callback.accept("second", null);
            callback.accept(null, new GraphQLException("third"));
          }
        };
    assertThat(run(foreign, later(2))).hasToString("{\"data\":{\"rows\":[\"first\",2]}}");
  }

  @Test
  void interruptionOfAnotherThread_doesNotInterruptThisOne() {
    GraphQLResponse response = run(CompletableFuture.failedFuture(new InterruptedException()));
    assertThat(Answer.rows(response)).isEqualTo("[null]");
    assertThat(reported).singleElement().isInstanceOf(InterruptedException.class);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void listsOfFutures_haveTheirErrorsAtTheirItems() {
    List<CompletionStage<Integer>> stages =
        Arrays.asList(
            CompletableFuture.completedFuture(1),
            null,
            CompletableFuture.failedFuture(new GraphQLException("item")),
            later(4).thenApply(value -> (Integer) value));
    execution.walk =
        region -> {
          RowList rows = call.addAll(Items.of(stages, 0));
          execution.reads.clear();
          for (int i = 0; i < rows.size(); i++) {
            int index = i;
            execution.read(() -> call.items(rows, 7).get(index));
          }
          execution.read(() -> call.items(rows, 7).first());
        };
    GraphQLResponse response = execution.run();
    assertThat(Answer.rows(response)).isEqualTo("[1,null,null,4,7]");
    assertThat(Answer.errors(response)).containsExactly("rows[2]: item");
  }

  @Test
  void callWithoutRows_isCompleteAtOnce() {
    assertThat(run()).hasToString("{\"data\":{\"rows\":[]}}");
    assertThat(execution.log).containsExactly("walk 0", "write 0");
  }

  @Test
  void failedResolver_hasItsRow() {
    execution.walk = region -> call.fail(new GraphQLException("resolver"));
    execution.readAll(call, 1);
    assertThat(Answer.errors(execution.run())).containsExactly("rows[0]: resolver");
  }
}
