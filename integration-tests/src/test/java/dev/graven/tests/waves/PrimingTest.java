package dev.graven.tests.waves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that resolvers give to loaders' caches. */
class PrimingTest {
  private static final String SDL =
      """
      type Query { items: [Item!]! }
      type Item { tag: Tag }
      type Tag { name: String! }
      """;

  private static final String API =
      """
      public final class Api {
        public static final List<String> CALLS = Collections.synchronizedList(new ArrayList<>());
        @GraphQLType public record Item(@GraphQLLoad(Tags.class) @GraphQLName("tag") int tagId) {}
        @GraphQLType public record Tag(String name) {}

        @GraphQLQuery public List<Item> items(Loads loads) {
          loads.prime(Tags.class, 1, Outcome.of(new Tag("primed")));
          loads.prime(Tags.class, 2, Outcome.failure("No tag."));
          loads.prime(Tags.class, 3, Outcome.of(null));
          loads.prime(Tags.class, 1, Outcome.of(new Tag("again")));
          return List.of(new Item(1), new Item(2), new Item(3), new Item(4));
        }

        public static final class Tags implements BatchLoader<Integer, Outcome<Tag>> {
          @Override public CompletionStage<Map<Integer, Outcome<Tag>>> load(List<Integer> keys, LoadRequest request) {
            CALLS.add("tags " + keys);
            return CompletableFuture.completedFuture(Map.of(4, Outcome.of(new Tag("loaded"))));
          }
        }
        public static final class Reference {}
      }
      """;

  @Test
  void outcomes_areValuesAndErrorsOfTheirRows(@TempDir Path folder) {
    Waves waves = Waves.in(folder, SDL, API, "query Q { items { tag { name } } }");

    GraphQLResponse response = waves.execute("Q", Map.of(), RequestContext.empty());

    assertThat(new String(response.toBytes(), StandardCharsets.UTF_8))
        .contains(
            "{\"items\":[{\"tag\":{\"name\":\"primed\"}},{\"tag\":null},{\"tag\":null},{\"tag\":{\"name\":\"loaded\"}}]}");
    assertThat(Waves.errors(response)).containsExactly("[items, 1, tag] No tag.");
    assertThat(waves.calls()).containsExactly("tags [4]");
  }
}
