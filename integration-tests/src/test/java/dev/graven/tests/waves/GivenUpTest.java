package dev.graven.tests.waves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.Cancellation;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that are given up while calls are started. */
class GivenUpTest {
  private static final String SDL =
      """
      type Query { item: Item }
      type Item { first: Int shared: Int batch: Int load: Item self: Item selves: [Item] stops: Item }
      type Mutation { stop: Int! next: Int later: Int }
      """;

  private static final String API =
      """
      public final class Api {
        public static final List<String> CALLS = Collections.synchronizedList(new ArrayList<>());
        @GraphQLType public record Item(@GraphQLIgnore int id) {
          @GraphQLField public Item self() { return this; }
          @GraphQLField public List<Item> selves() { return List.of(this); }
        }

        @GraphQLQuery public Item item() { return new Item(1); }
        @GraphQLBatch public List<Integer> first(@GraphQLSource List<Item> items, @GraphQLContext Cancellation cancellation) {
          cancellation.cancel();
          return items.stream().map(Item::id).toList();
        }
        @GraphQLField(on = Item.class) public Integer shared() { CALLS.add("shared"); return 2; }
        @GraphQLBatch public List<Integer> batch(@GraphQLSource List<Item> items) { CALLS.add("batch"); return null; }
        @GraphQLField public CompletionStage<Item> stops(@GraphQLSource Item item, @GraphQLContext Cancellation cancellation) {
          cancellation.cancel();
          return CompletableFuture.completedFuture(new Item(2));
        }
        @GraphQLMutation public int stop(@GraphQLContext Cancellation cancellation) { cancellation.cancel(); return 1; }
        @GraphQLMutation public Integer next() { CALLS.add("next"); return 2; }
        @GraphQLMutation public CompletionStage<Integer> later() { CALLS.add("later"); return CompletableFuture.completedFuture(3); }
        @GraphQLLoad(Loader.class) public int load(@GraphQLSource Item item) { return 3; }

        public static final class Loader implements BatchLoader.Synchronous<Integer, Item> {
          @Override public Map<Integer, Item> loadNow(List<Integer> keys, LoadRequest request) { CALLS.add("load"); return Map.of(); }
        }
        public static final class Reference {}
      }
      """;

  @Test
  void callsThatWereNotStarted_areErrors(@TempDir Path folder) {
    Waves waves =
        Waves.in(folder, SDL, API, "query Q { item { first shared batch load { first } } }");

    GraphQLResponse response = waves.execute("Q", Map.of(), cancellable());

    assertThat(new String(response.toBytes(), StandardCharsets.UTF_8))
        .contains("\"data\":{\"item\":{\"first\":1,\"shared\":null,\"batch\":null,\"load\":null}}");
    assertThat(response.errors())
        .extracting(it -> it.message() + it.path())
        .containsExactly(
            "The request was cancelled.item.shared",
            "The request was cancelled.item.batch",
            "The request was cancelled.item.load");
  }

  @Test
  void objectsThatWereNotWalked_haveErrorsBelowThem(@TempDir Path folder) {
    Waves waves =
        Waves.in(
            folder,
            SDL,
            API,
            "query Q { item { stops { __typename shared batch self { shared } selves { batch } } } }");

    GraphQLResponse response = waves.execute("Q", Map.of(), cancellable());

    assertThat(new String(response.toBytes(), StandardCharsets.UTF_8))
        .contains(
            "{\"stops\":{\"__typename\":\"Item\",\"shared\":null,\"batch\":null,\"self\":null,\"selves\":null}}");
    assertThat(response.errors())
        .extracting(it -> it.message() + it.path())
        .containsExactly(
            "The request was cancelled.item.stops.shared",
            "The request was cancelled.item.stops.batch",
            "The request was cancelled.item.stops.self",
            "The request was cancelled.item.stops.selves");
  }

  @Test
  void rootFieldsAfterTheOneThatGaveUp_areNotExecuted(@TempDir Path folder) {
    Waves waves = Waves.in(folder, SDL, API, "mutation M { stop next later again: next }");

    GraphQLResponse response = waves.execute("M", Map.of(), cancellable());

    assertThat(new String(response.toBytes(), StandardCharsets.UTF_8))
        .contains("\"data\":{\"stop\":1,\"next\":null,\"later\":null,\"again\":null}");
    assertThat(response.errors())
        .extracting(it -> it.message() + it.path())
        .containsExactly(
            "The request was cancelled.next",
            "The request was cancelled.later",
            "The request was cancelled.again");
    assertThat(waves.calls()).isEmpty();
  }

  /** A context whose cancellation user code gets. */
  private static RequestContext cancellable() {
    Cancellation cancellation = new Cancellation();
    return RequestContext.builder()
        .value(Cancellation.class, cancellation)
        .cancellation(cancellation)
        .build();
  }
}
