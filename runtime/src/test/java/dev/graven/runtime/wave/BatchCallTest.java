package dev.graven.runtime.wave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLException;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.Outcome;
import dev.graven.runtime.RequestContext;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What batch methods may return. */
final class BatchCallTest {
  private final List<Throwable> reported = new ArrayList<>();
  private final RequestContext context = Answer.reportingTo(reported).build();
  private final Rows execution = Rows.of(context, Schedule.BATCH);
  private final BatchCall<String, Object> call = new BatchCall<>(execution, 0, "Product.stock");

  /** Runs a batch over the parents a, b and a. */
  private GraphQLResponse run(Rows.Action start) {
    execution.walk =
        region -> {
          call.reserve(3);
          assertThat(List.of(call.add("a"), call.add("b"), call.add("a"))).containsExactly(0, 1, 2);
        };
    execution.start = start;
    execution.readAll(call, 3);
    return execution.run();
  }

  private void assertAllFail(GraphQLResponse response, String message) {
    assertThat(Answer.rows(response)).isEqualTo("[null,null,null]");
    assertThat(Answer.errors(response))
        .containsExactly(
            "rows[0]: Internal error", "rows[1]: Internal error", "rows[2]: Internal error");
    assertThat(reported).hasSize(3).allSatisfy(it -> assertThat(it).hasMessage(message));
  }

  @Test
  void list_answersInOrder_duplicatesIncluded() {
    GraphQLResponse response =
        run(
            number -> {
              assertThat(call.parents()).containsExactly("a", "b", "a");
              call.list(Arrays.asList(1, null, 3));
            });
    assertThat(response).hasToString("{\"data\":{\"rows\":[1,null,3]}}");
  }

  @Test
  void map_answersByParent_missingOnesAreNull() {
    assertThat(run(number -> call.map(Map.of("a", 1))))
        .hasToString("{\"data\":{\"rows\":[1,null,1]}}");
  }

  @Test
  void stageOfEither_isWaitedFor() {
    assertThat(run(number -> call.stage(later(Map.of("b", 2)))))
        .hasToString("{\"data\":{\"rows\":[null,2,null]}}");
  }

  private static <T> CompletableFuture<T> later(T value) {
    return new CompletableFuture<T>().completeOnTimeout(value, 2, TimeUnit.MILLISECONDS);
  }

  @Test
  void stageOfList_isTakenWhenComplete() {
    assertThat(run(number -> call.stage(CompletableFuture.completedFuture(List.of(1, 2, 3)))))
        .hasToString("{\"data\":{\"rows\":[1,2,3]}}");
  }

  @Test
  void outcomes_failTheirOwnRows() {
    GraphQLResponse response =
        run(
            number ->
                call.list(List.of(Outcome.of(1), Outcome.failure("sold out"), Outcome.of(null))));
    assertThat(Answer.rows(response)).isEqualTo("[1,null,null]");
    assertThat(Answer.errors(response)).containsExactly("rows[1]: sold out");
  }

  @Test
  void outcomesInMaps_failTheirParentsRows() {
    GraphQLResponse response =
        run(
            number ->
                call.map(
                    Map.of(
                        "a",
                        Outcome.failure(new GraphQLException("sold out")),
                        "b",
                        Outcome.of(2))));
    assertThat(Answer.rows(response)).isEqualTo("[null,2,null]");
    assertThat(Answer.errors(response)).containsExactly("rows[0]: sold out", "rows[2]: sold out");
  }

  @Test
  void wrongNumberOfResults_failsAllRows() {
    assertAllFail(
        run(number -> call.list(List.of(1, 2))),
        "The batch of Product.stock returned 2 results for 3 parents.");
  }

  @Test
  void null_failsAllRows() {
    assertAllFail(run(number -> call.list(null)), "The batch of Product.stock returned null.");
  }

  @Test
  void nullStage_failsAllRows() {
    assertAllFail(run(number -> call.stage(null)), "The batch of Product.stock returned null.");
  }

  @Test
  void stageOfNull_failsAllRows() {
    assertAllFail(
        run(number -> call.stage(later(null))), "The batch of Product.stock returned null.");
  }

  @Test
  void exception_failsAllRows() {
    assertAllFail(
        run(
            number -> {
              throw new java.io.IOException("down");
            }),
        "down");
  }

  @Test
  void failedStage_failsAllRows() {
    assertAllFail(
        run(number -> call.stage(CompletableFuture.failedFuture(new IllegalStateException("x")))),
        "x");
  }

  @Test
  void mapThatThrows_failsTheRowsThatAskIt() {
    Map<String, Object> map =
        new AbstractMap<>() {
          @Override
          public Object get(Object key) {
            if (key.equals("b")) {
              throw new GraphQLException("not b");
            }
            return 1;
          }

          @Override
          public Set<Entry<String, Object>> entrySet() {
            return new HashMap<String, Object>().entrySet();
          }
        };
    GraphQLResponse response = run(number -> call.map(map));
    assertThat(Answer.rows(response)).isEqualTo("[1,null,1]");
    assertThat(Answer.errors(response)).containsExactly("rows[1]: not b");
  }

  @Test
  void listThatThrows_failsAllRows() {
    List<Object> list =
        new java.util.AbstractList<>() {
          @Override
          public Object get(int index) {
            throw new IllegalStateException("lazy");
          }

          @Override
          public int size() {
            return 3;
          }
        };
    assertAllFail(run(number -> call.list(list)), "lazy");
  }

  @Test
  void noParents_makeNoCall() {
    assertThat(execution.run()).hasToString("{\"data\":{\"rows\":[]}}");
    assertThat(execution.log).containsExactly("walk 0", "write 0");
  }

  @Test
  void sharedCall_isMadeOnceIfAskedFor() {
    Rows rows = Rows.of(context, Schedule.BATCH);
    SharedCall<Object> shared = new SharedCall<>(rows, 0);
    rows.walk = region -> assertThat(shared.request() + shared.request()).isZero();
    rows.start = number -> shared.stage(later("one"));
    rows.readAll(shared, 1);
    rows.readAll(shared, 1);
    assertThat(rows.run()).hasToString("{\"data\":{\"rows\":[\"one\",\"one\"]}}");
    assertThat(rows.log).containsExactly("walk 0", "start 0", "write 0");
  }

  @Test
  void sharedCallThatNobodyAsksFor_isNotMade() {
    Rows rows = Rows.of(context, Schedule.BATCH);
    SharedCall<Object> shared = new SharedCall<>(rows, 0);
    assertThat(shared.isEmpty()).isTrue();
    rows.run();
    assertThat(rows.log).containsExactly("walk 0", "write 0");
  }

  @Test
  void sharedCallThatThrows_failsEveryPosition() {
    Rows rows = Rows.of(context, Schedule.BATCH);
    SharedCall<Object> shared = new SharedCall<>(rows, 0);
    rows.walk = region -> shared.request();
    rows.start =
        number -> {
          throw new GraphQLException("shared");
        };
    rows.readAll(shared, 1);
    rows.readAll(shared, 1);
    assertThat(Answer.errors(rows.run())).containsExactly("rows[0]: shared", "rows[1]: shared");
  }
}
