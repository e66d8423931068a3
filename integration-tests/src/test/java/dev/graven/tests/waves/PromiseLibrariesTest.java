package dev.graven.tests.waves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Promises of Reactor and of Mutiny, the libraries themselves. */
@Timeout(120)
class PromiseLibrariesTest {
  private static final String SDL =
      """
      type Query { product: Product first: Int! }
      type Product { id: Int! stock: Int price: Int empty: String failing: String reviews: [String!] tags: [Tag] }
      type Tag { name: String! }
      """;

  /** The same with each library: how a value, nothing, a later value and a failure are made. */
  private static String api(
      String type, String adapter, String just, String empty, String later, String failing) {
    return """
    public final class Api {
      public static final List<String> CALLS = Collections.synchronizedList(new ArrayList<>());
      @GraphQLPromise public static <T> CompletionStage<T> toStage(PROMISE<T> promise) { return ADAPTER; }
      @GraphQLType public record Product(int id) {}
      @GraphQLType public record Tag(String name) {}
      @GraphQLQuery public PROMISE<Product> product() { CALLS.add("product"); return LATER; }
      @GraphQLQuery public PROMISE<Integer> first() { CALLS.add("first"); return JUST; }
      @GraphQLField public PROMISE<Integer> stock(@GraphQLSource Product p) { CALLS.add("stock"); return JUST; }
      @GraphQLBatch public PROMISE<List<Integer>> price(@GraphQLSource List<Product> products) { CALLS.add("price"); return JUST.map(it -> products.stream().map(p -> p.id() + it).toList()); }
      @GraphQLField public PROMISE<@Nullable String> empty(@GraphQLSource Product p) { return EMPTY; }
      @GraphQLField public PROMISE<@Nullable String> failing(@GraphQLSource Product p) { return FAILING; }
      @GraphQLField public PROMISE<List<String>> reviews(@GraphQLSource Product p) { return JUST.map(it -> List.of("good", "bad")); }
      @GraphQLField public List<PROMISE<Tag>> tags(@GraphQLSource Product p) { return List.of(JUST.map(it -> new Tag("t" + it)), JUST.map(it -> { throw new GraphQLException("no tag"); })); }
      public static final class Reference {
        public static Product Query_product() { return new Product(7); }
        public static int Query_first() { return 5; }
        public static int Product_stock(Product p) { return 5; }
        public static int Product_price(Product p) { return 12; }
        public static String Product_empty(Product p) { return null; }
        public static String Product_failing(Product p) { throw new GraphQLException("no"); }
        public static List<String> Product_reviews(Product p) { return List.of("good", "bad"); }
        public static Object Product_tags(Product p) {
          return List.of(new Tag("t5"), new Tag("t5"));
        }
      }
    }
    """
        .replace("PROMISE", type)
        .replace("ADAPTER", adapter)
        .replace("JUST", just)
        .replace("EMPTY", empty)
        .replace("LATER", later)
        .replace("FAILING", failing);
  }

  private static final String REACTOR =
      api(
          "reactor.core.publisher.Mono",
          "promise.toFuture()",
          "reactor.core.publisher.Mono.just(5)",
          "reactor.core.publisher.Mono.empty()",
          "reactor.core.publisher.Mono.delay(java.time.Duration.ofMillis(2)).map(it -> new Product(7))",
          "reactor.core.publisher.Mono.error(new GraphQLException(\"no\"))");

  private static final String MUTINY =
      api(
          "io.smallrye.mutiny.Uni",
          "promise.subscribeAsCompletionStage()",
          "io.smallrye.mutiny.Uni.createFrom().item(5)",
          "io.smallrye.mutiny.Uni.createFrom().nullItem()",
          "io.smallrye.mutiny.Uni.createFrom().item(new Product(7)).onItem().delayIt().by(java.time.Duration.ofMillis(2))",
          "io.smallrye.mutiny.Uni.createFrom().failure(new GraphQLException(\"no\"))");

  @TempDir Path folder;

  private void agree(String api) {
    Waves waves =
        Waves.in(
            folder,
            SDL,
            api,
            "query All { first product { id stock price empty reviews } }",
            "query Failing { product { id failing } }",
            "query Items { product { tags { name } } }");
    waves.agree("All", "first", "product", "stock", "price");
    assertThat(waves.text("All", Map.of(), "first", "product", "stock", "price"))
        .isEqualTo(
            "{\"data\":{\"first\":5,\"product\":{\"id\":7,\"stock\":5,\"price\":12,"
                + "\"empty\":null,\"reviews\":[\"good\",\"bad\"]}}}");
    waves.agree("Failing", "product");
    GraphQLResponse response = waves.execute("Items", Map.of(), RequestContext.empty());
    assertThat(Waves.errors(response)).containsExactly("[product, tags, 1] no tag");
    assertThat(response.toString())
        .endsWith("\"data\":{\"product\":{\"tags\":[{\"name\":\"t5\"},null]}}}");
  }

  @Test
  void reactorMono() {
    agree(REACTOR);
  }

  @Test
  void mutinyUni() {
    agree(MUTINY);
  }
}
