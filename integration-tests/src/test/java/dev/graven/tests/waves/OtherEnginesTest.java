package dev.graven.tests.waves;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The examples by which other engines show that they batch. */
@Timeout(120)
class OtherEnginesTest {
  @TempDir Path folder;

  private static final String POSTS_SDL =
      """
      type Query { posts: [Post!]! }
      type Post { title: String! comments(first: Int = 1): [String!]! site: Site! author: User translator(lang: String!): User }
      type Site { name: String! }
      type User { name: String! }
      """;

  private static final String POSTS =
      """
      public final class Api {
        public static final List<String> CALLS = Collections.synchronizedList(new ArrayList<>());
        @GraphQLType public record Post(int number, String title) {}
        @GraphQLType public record Site(String name) {}
        @GraphQLType public record User(String name) {}
        static final List<Post> POSTS = List.of(new Post(1, "one"), new Post(2, "two"), new Post(3, "three"));

        @GraphQLQuery public List<Post> posts() { return POSTS; }

        // field :comments, resolve_batch: true
        @GraphQLBatch public List<List<String>> comments(@GraphQLSource List<Post> posts, int first) {
          CALLS.add("comments " + posts.size());
          return posts.stream().map(it -> Reference.Post_comments(it, first)).toList();
        }
        // field :site, resolve_static: true
        @GraphQLField(on = Post.class) public Site site() { CALLS.add("site"); return new Site("blog"); }
        // field :author, dataload: { with: Users, using: :author_id }
        @GraphQLLoad(Users.class) public @Nullable Integer author(@GraphQLSource Post post) { return post.number() == 2 ? null : post.number() % 2; }
        // field :translator, dataload: { with: Users, using: :translator_id, by: [:lang] }
        @GraphQLLoad(Users.class) public Integer translator(@GraphQLSource Post post) { return post.number(); }

        public static final class Users implements BatchLoader.Synchronous<Integer, User> {
          @Override public Map<Integer, User> loadNow(List<Integer> keys, LoadRequest request) {
            CALLS.add("users " + keys + " by " + request.arguments());
            Object lang = request.arguments().get("lang");
            return keys.stream().collect(Collectors.toMap(it -> it, it -> new User("user " + it + (lang == null ? "" : " " + lang))));
          }
        }

        public static final class Reference {
          public static List<Post> Query_posts() { return POSTS; }
          public static List<String> Post_comments(Post p, int first) { return IntStream.range(0, first).mapToObj(i -> p.title() + " c" + i).toList(); }
          public static Site Post_site(Post p) { return new Site("blog"); }
          public static User Post_author(Post p) { return p.number() == 2 ? null : new User("user " + p.number() % 2); }
          public static User Post_translator(Post p, String lang) { return new User("user " + p.number() + " " + lang); }
        }
      }
      """;

  private void agree(String operation, String... calls) {
    Waves.in(folder, POSTS_SDL, POSTS, operation).agree(Waves.nameOf(operation), calls);
  }

  @Test
  @DisplayName("GraphQL-Ruby Next: resolve_batch")
  void resolveBatch() {
    agree("query A { posts { title comments(first: 2) } }", "comments 3");
  }

  @Test
  @DisplayName("GraphQL-Ruby Next: resolve_static")
  void resolveStatic() {
    agree("query A { posts { title site { name } } }", "site");
  }

  @Test
  @DisplayName("GraphQL-Ruby Next: dataload: { with, using }")
  void dataload_withUsing() {
    agree("query A { posts { author { name } } }", "users [1] by {}");
  }

  @Test
  @DisplayName("GraphQL-Ruby Next: dataload: { with, using, by }")
  void dataload_withUsingBy() {
    agree(
        "query A { posts { de: translator(lang: \"de\") { name } fr: translator(lang: \"fr\") { name } again: translator(lang: \"de\") { name } } }",
        "users [1, 2, 3] by {lang=de}",
        "users [1, 2, 3] by {lang=fr}");
  }

  @Test
  @DisplayName("GraphQL-Ruby Next: all of them in one operation")
  void all() {
    agree(
        "query A { posts { comments site { name } author { name } translator(lang: \"it\") { name } } }",
        "comments 3",
        "site",
        "users [1] by {}",
        "users [1, 2, 3] by {lang=it}");
  }

  private static final String PRODUCTS_SDL =
      """
      type Query { products(first: Int!): [Product!]! }
      type Product { title: String! variants(first: Int!): [Variant!]! }
      type Variant { sku: String! }
      """;

  private static final String PRODUCTS =
      """
      public final class Api {
        public static final List<String> CALLS = Collections.synchronizedList(new ArrayList<>());
        @GraphQLType public record Product(int number, String title) {}
        @GraphQLType public record Variant(String sku) {}

        @GraphQLQuery public List<Product> products(int first) {
          CALLS.add("products first " + first);
          return Reference.Query_products(first);
        }
        @GraphQLBatch public List<List<Variant>> variants(@GraphQLSource List<Product> products, int first) {
          CALLS.add("variants of " + products.stream().map(Product::number).toList() + " first " + first);
          return products.stream().map(it -> Reference.Product_variants(it, first)).toList();
        }
        public static final class Reference {
          public static List<Product> Query_products(int first) { return IntStream.range(0, first).mapToObj(i -> new Product(i, "Product " + i)).toList(); }
          public static List<Variant> Product_variants(Product p, int first) { return IntStream.range(0, first).mapToObj(k -> new Variant("SKU-" + p.number() + "-" + k)).toList(); }
        }
      }
      """;

  @Test
  @DisplayName("Grafast: products and their variants, first: 3 of each, are two calls")
  void productsAndVariants_areTwoCalls() {
    Waves waves =
        Waves.in(
            folder,
            PRODUCTS_SDL,
            PRODUCTS,
            "query A { products(first: 3) { title variants(first: 3) { sku } } }");
    waves.agree("A", "products first 3", "variants of [0, 1, 2] first 3");
    assertThat(waves.text("A", Map.of(), "products first 3", "variants of [0, 1, 2] first 3"))
        .isEqualTo(
            "{\"data\":{\"products\":["
                + "{\"title\":\"Product 0\",\"variants\":[{\"sku\":\"SKU-0-0\"},{\"sku\":\"SKU-0-1\"},{\"sku\":\"SKU-0-2\"}]},"
                + "{\"title\":\"Product 1\",\"variants\":[{\"sku\":\"SKU-1-0\"},{\"sku\":\"SKU-1-1\"},{\"sku\":\"SKU-1-2\"}]},"
                + "{\"title\":\"Product 2\",\"variants\":[{\"sku\":\"SKU-2-0\"},{\"sku\":\"SKU-2-1\"},{\"sku\":\"SKU-2-2\"}]}]}}");
  }
}
