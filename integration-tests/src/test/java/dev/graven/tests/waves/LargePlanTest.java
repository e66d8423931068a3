package dev.graven.tests.waves;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Operations with more boundaries than one method can name. */
class LargePlanTest {
  private static final String SDL =
      """
      type Query { item: Item! }
      type Item { id: Int! next(by: Int!): Item! twice: Int }
      """;

  private static final String API =
      """
      public final class Api {
        public static final List<String> CALLS = Collections.synchronizedList(new ArrayList<>());

        @GraphQLType public record Item(int id) {}

        @GraphQLQuery public Item item() { return new Item(0); }
        @GraphQLBatch public CompletionStage<List<Item>> next(@GraphQLSource List<Item> items, int by) {
          return CompletableFuture.supplyAsync(() -> items.stream().map(it -> new Item(it.id() + by)).toList());
        }
        @GraphQLField public CompletionStage<Integer> twice(@GraphQLSource Item item) {
          return CompletableFuture.completedFuture(2 * item.id());
        }

        public static final class Reference {
          public static Item Query_item() { return new Item(0); }
          public static Item Item_next(Item item, int by) { return new Item(item.id() + by); }
          public static int Item_twice(Item item) { return 2 * item.id(); }
        }
      }
      """;

  @Test
  void fourHundredBoundaries_compileAndAnswer(@TempDir Path folder) {
    String fields =
        IntStream.range(0, 200)
            .mapToObj(i -> "n%d: next(by: %d) { id twice }".formatted(i, i))
            .collect(Collectors.joining(" "));
    Waves.in(folder, SDL, API, "query Many { item { %s } }".formatted(fields)).agree("Many");
  }
}
