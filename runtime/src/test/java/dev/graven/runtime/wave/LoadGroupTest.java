package dev.graven.runtime.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graven.runtime.BatchLoader;
import dev.graven.runtime.GraphQLException;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.LoadRequest;
import dev.graven.runtime.Outcome;
import dev.graven.runtime.RequestContext;
import dev.graven.runtime.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Loads by key: what is asked for, when, and what becomes of the answers. */
final class LoadGroupTest {
  private final List<Throwable> reported = new ArrayList<>();
  private final RequestContext context = Answer.reportingTo(reported).build();
  private final List<List<Integer>> asked = new ArrayList<>();

  /** Answers {@code v1} for 1, at once. */
  private final class Names implements BatchLoader.Synchronous<Integer, String> {
    @Override
    public Map<Integer, String> loadNow(List<Integer> keys, LoadRequest request) {
      asked.add(List.copyOf(keys));
      assertThat(request.context()).isSameAs(context);
      return names(keys);
    }
  }

  private static Map<Integer, String> names(List<Integer> keys) {
    Map<Integer, String> names = new HashMap<>();
    for (Integer key : keys) {
      if (key < 100) {
        names.put(key, "v" + key);
      }
    }
    return names;
  }

  private static Selection none(Rows execution) {
    return execution.nothingSelected();
  }

  private GraphQLResponse run(BatchLoader<Integer, ?> loader, int maxBatchSize, Integer... keys) {
    Rows execution = Rows.of(context, Schedule.LOAD);
    LoadGroup<Integer, Object> group =
        new LoadGroup<>(execution, 0, new LoadCache(Names.class, true), maxBatchSize);
    execution.walk =
        region -> {
          for (Integer key : keys) {
            int row = group.add(key);
            execution.read(() -> group.get(row));
          }
        };
    execution.start = call -> group.load(loader, none(execution), Map.of("first", 3));
    return execution.run();
  }

  @Test
  void keys_areDistinctAndInOrder_nullsAreNotAsked() {
    GraphQLResponse response = run(new Names(), 0, 3, 1, null, 3, 100, 1);
    assertThat(response)
        .hasToString("{\"data\":{\"rows\":[\"v3\",\"v1\",null,\"v3\",null,\"v1\"]}}");
    assertThat(asked).containsExactly(List.of(3, 1, 100));
  }

  @Test
  void onlyNullKeys_makeNoCall() {
    assertThat(run(new Names(), 0, null, null)).hasToString("{\"data\":{\"rows\":[null,null]}}");
    assertThat(asked).isEmpty();
  }

  @Test
  void keysAreUnmodifiable_andArgumentsToo() {
    BatchLoader<Integer, String> loader =
        (keys, request) -> {
          assertThat(request.arguments()).containsExactly(Map.entry("first", 3));
          assertThatThrownBy(() -> request.arguments().clear())
              .isInstanceOf(UnsupportedOperationException.class);
          assertThatThrownBy(() -> keys.remove(0))
              .isInstanceOf(UnsupportedOperationException.class);
          assertThat(request.selection().isEmpty()).isTrue();
          return CompletableFuture.completedFuture(names(keys));
        };
    assertThat(run(loader, 0, 1)).hasToString("{\"data\":{\"rows\":[\"v1\"]}}");
  }

  @Test
  @Timeout(30)
  void maximumSize_splitsIntoCallsThatRunTogether() {
    List<CompletableFuture<Map<Integer, String>>> open = new ArrayList<>();
    BatchLoader<Integer, String> loader =
        (keys, request) -> {
          asked.add(List.copyOf(keys));
          CompletableFuture<Map<Integer, String>> future = new CompletableFuture<>();
          open.add(future);
          if (open.size() == 3) { // none is complete before all are asked for
            for (int part = 2; part >= 0; part--) {
              open.get(part).complete(names(asked.get(part)));
            }
          }
          return future;
        };
    assertThat(run(loader, 2, 1, 2, 3, 4, 5))
        .hasToString("{\"data\":{\"rows\":[\"v1\",\"v2\",\"v3\",\"v4\",\"v5\"]}}");
    assertThat(asked).containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
  }

  @Test
  void oneFailedPart_failsItsKeysOnly() {
    BatchLoader<Integer, String> loader =
        (keys, request) ->
            keys.contains(3)
                ? CompletableFuture.failedFuture(new GraphQLException("no 3"))
                : CompletableFuture.completedFuture(names(keys));
    GraphQLResponse response = run(loader, 2, 1, 2, 3, 4, 5);
    assertThat(Answer.rows(response)).isEqualTo("[\"v1\",\"v2\",null,null,\"v5\"]");
    assertThat(Answer.errors(response)).containsExactly("rows[2]: no 3", "rows[3]: no 3");
  }

  @Test
  void loaderThatReturnsNull_orCompletesWithNull_failsItsKeys() {
    assertThat(Answer.rows(run((keys, request) -> null, 0, 1, 2))).isEqualTo("[null,null]");
    assertThat(
            Answer.rows(run((keys, request) -> CompletableFuture.completedFuture(null), 0, 1, 2)))
        .isEqualTo("[null,null]");
    assertThat(reported)
        .hasSize(4)
        .allSatisfy(it -> assertThat(it).hasMessage(Names.class.getName() + " returned null."));
  }

  @Test
  void loaderThatThrows_failsItsKeys() {
    BatchLoader<Integer, String> loader =
        (keys, request) -> {
          throw new GraphQLException("down");
        };
    assertThat(Answer.errors(run(loader, 0, 1, 1)))
        .containsExactly("rows[0]: down", "rows[1]: down");
  }

  @Test
  void mapThatThrows_failsTheKeysThatAskIt() {
    Map<Integer, String> picky =
        new HashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          public String get(Object key) {
            if (key.equals(2)) {
              throw new GraphQLException("not 2");
            }
            return "ok";
          }
        };
    GraphQLResponse response =
        run((keys, request) -> CompletableFuture.completedFuture(picky), 0, 1, 2);
    assertThat(Answer.rows(response)).isEqualTo("[\"ok\",null]");
    assertThat(Answer.errors(response)).containsExactly("rows[1]: not 2");
  }

  @Test
  void outcomes_failTheirOwnKeys() {
    BatchLoader<Integer, Outcome<String>> loader =
        (keys, request) ->
            CompletableFuture.completedFuture(
                Map.of(1, Outcome.of("one"), 2, Outcome.failure("no two")));
    GraphQLResponse response = run(loader, 0, 1, 2, 3);
    assertThat(Answer.rows(response)).isEqualTo("[\"one\",null,null]");
    assertThat(Answer.errors(response)).containsExactly("rows[1]: no two");
  }

  /** A key that no map takes. */
  private static final class Thrower {
    @Override
    public int hashCode() {
      throw new GraphQLException("hash");
    }

    @Override
    public boolean equals(Object other) {
      return other == this;
    }
  }

  @Test
  void keyWithoutHashCode_failsItsPositionOnly() {
    Rows execution = Rows.of(context, Schedule.LOAD);
    LoadGroup<Object, Object> group =
        new LoadGroup<>(execution, 0, new LoadCache(Names.class, true), 0);
    execution.walk =
        region -> {
          group.add(new Thrower());
          group.add("fine");
        };
    execution.start =
        call ->
            group.load(
                (keys, request) -> CompletableFuture.completedFuture(Map.of("fine", 1)),
                none(execution),
                Map.of());
    execution.readAll(group, 2);
    GraphQLResponse response = execution.run();
    assertThat(Answer.rows(response)).isEqualTo("[null,1]");
    assertThat(Answer.errors(response)).containsExactly("rows[0]: hash");
  }

  @Test
  void failureBeforeTheLoad_failsAllRows() {
    Rows execution = Rows.of(context, Schedule.LOAD);
    LoadGroup<Integer, Object> group =
        new LoadGroup<>(execution, 0, new LoadCache(Names.class, true), 0);
    execution.walk = region -> group.add(1);
    execution.start =
        call -> {
          throw new GraphQLException("arguments");
        };
    execution.readAll(group, 1);
    assertThat(Answer.errors(execution.run())).containsExactly("rows[0]: arguments");
  }

  @Test
  void listsOfKeys_keepTheirNulls() {
    Rows execution = Rows.of(context, Schedule.LOAD);
    LoadGroup<Integer, Object> group =
        new LoadGroup<>(execution, 0, new LoadCache(Names.class, true), 0);
    List<RowList> rows = new ArrayList<>();
    execution.walk =
        region -> {
          rows.add(group.addAll(Items.of(new Integer[] {2, null, 1}, 0)));
          rows.add(group.addAll(Items.of(new int[] {2, 100}, 3)));
          for (RowList list : rows) {
            for (int i = 0; i < list.size(); i++) {
              int index = i;
              execution.read(() -> group.items(list, 0).get(index));
            }
          }
        };
    execution.start = call -> group.load(new Names(), none(execution), Map.of());
    assertThat(execution.run())
        .hasToString("{\"data\":{\"rows\":[\"v2\",null,\"v1\",\"v2\",null]}}");
    assertThat(asked).containsExactly(List.of(2, 1, 100));
  }

  /**
   * Group 0 is in the root's wave and group 1 below an asynchronous call, with one cache: a key of
   * both is asked for once, whether the first load is under way or over.
   */
  private void runTwoGroups(boolean inFlight) {
    Rows execution =
        new Rows(
            context,
            Schedule.builder()
                .region(0, 1)
                .region(2)
                .call(Schedule.ASYNC, 1)
                .call(Schedule.LOAD)
                .call(Schedule.LOAD)
                .phase(0)
                .build());
    AsyncCall<Integer> call = new AsyncCall<>(execution, 0);
    LoadCache cache = new LoadCache(Names.class, true);
    LoadGroup<Integer, Object> first = new LoadGroup<>(execution, 1, cache, 0);
    LoadGroup<Integer, Object> second = new LoadGroup<>(execution, 2, cache, 0);
    CompletableFuture<Integer> gate = new CompletableFuture<>();
    CompletableFuture<Map<Integer, String>> slow = new CompletableFuture<>();
    execution.walk =
        region -> {
          if (region == 0) {
            call.add(gate);
            first.add(1);
            first.add(2);
          } else {
            second.add(2);
            second.add(3);
          }
        };
    execution.start =
        number -> {
          BatchLoader<Integer, String> loader =
              (keys, request) -> {
                asked.add(List.copyOf(keys));
                if (number == 2) {
                  slow.completeAsync(() -> names(List.of(1, 2)));
                  return CompletableFuture.completedFuture(names(keys));
                }
                gate.complete(0);
                return inFlight ? slow : CompletableFuture.completedFuture(names(keys));
              };
          (number == 1 ? first : second).load(loader, none(execution), Map.of());
        };
    execution.readAll(first, 2);
    execution.readAll(second, 2);
    assertThat(execution.run()).hasToString("{\"data\":{\"rows\":[\"v1\",\"v2\",\"v2\",\"v3\"]}}");
    assertThat(asked).containsExactly(List.of(1, 2), List.of(3));
  }

  @Test
  void keyInFlight_isNotAskedForAgain() {
    runTwoGroups(true);
  }

  @Test
  void keyLoaded_isNotAskedForAgain() {
    runTwoGroups(false);
  }

  /** What a resolver primes while its region is walked. */
  private GraphQLResponse runPrimed(boolean primable, Class<Names> loader) {
    Rows execution = Rows.of(context, Schedule.LOAD);
    LoadGroup<Integer, Object> group =
        new LoadGroup<>(execution, 0, new LoadCache(Names.class, primable), 0);
    execution.walk =
        region -> {
          group.add(1);
          group.add(2);
          execution.primer().prime(loader, 2, "primed");
          execution.primer().prime(loader, 2, "not again");
        };
    execution.start = call -> group.load(new Names(), none(execution), Map.of());
    execution.readAll(group, 2);
    return execution.run();
  }

  @Test
  void primedKeys_areNotAskedFor() {
    assertThat(runPrimed(true, Names.class))
        .hasToString("{\"data\":{\"rows\":[\"v1\",\"primed\"]}}");
    assertThat(asked).containsExactly(List.of(1));
  }

  @Test
  void loadsWithArguments_areNotPrimed() {
    assertThat(runPrimed(false, Names.class)).hasToString("{\"data\":{\"rows\":[\"v1\",\"v2\"]}}");
    assertThat(asked).containsExactly(List.of(1, 2));
  }

  @Test
  void pendingLoads_areWaitedFor() {
    BatchLoader<Integer, String> loader =
        new BatchLoader<>() {
          @Override
          public CompletionStage<Map<Integer, String>> load(
              List<Integer> keys, LoadRequest request) {
            return new CompletableFuture<Map<Integer, String>>()
                .completeOnTimeout(names(keys), 2, TimeUnit.MILLISECONDS);
          }
        };
    assertThat(run(loader, 0, 1, 2)).hasToString("{\"data\":{\"rows\":[\"v1\",\"v2\"]}}");
  }
}
