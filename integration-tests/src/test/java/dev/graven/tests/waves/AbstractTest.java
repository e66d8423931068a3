package dev.graven.tests.waves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boundaries below interfaces and unions. */
class AbstractTest {
  private static final String SDL =
      """
      type Query { nodes: [Node]! node(id: Int!): Node things: [[Thing]!] named: [Named] later: [Thing!] mixed: [Mixed] }
      interface Node { id: Int! text: String next: Node peers: [Node] owner: User slow: String! constant: String }
      interface Named { name: String! }
      type User implements Node & Named { id: Int! text: String next: Node peers: [Node] owner: User slow: String! constant: String name: String! posts: [Post!] }
      type Post implements Node { id: Int! text: String next: Node peers: [Node] owner: User slow: String! constant: String title: String! author: User }
      type Tag implements Node & Named { id: Int! text: String next: Node peers: [Node] owner: User slow: String! constant: String name: String! }
      union Thing = User | Post
      union Mixed = Post | Tag
      """;

  private static final String API =
      """
      public final class Api {
        public static final List<String> CALLS = Collections.synchronizedList(new ArrayList<>());
        static void log(String name, List<?> parents) { CALLS.add(name + " " + parents); }

        @GraphQLInterface public interface Node { int id(); }
        @GraphQLInterface public interface Named {}
        @GraphQLUnion public interface Thing {}
        @GraphQLType public record User(int id) implements Node, Named, Thing { @Override public String toString() { return "u" + id; } }
        @GraphQLType public record Post(int id) implements Node, Thing, Mixed { @Override public String toString() { return "p" + id; } @GraphQLField public String title() { return "title" + id; } }
        @GraphQLType public record Tag(int id) implements Node, Named, Mixed { @Override public String toString() { return "t" + id; } }
        @GraphQLUnion public interface Mixed {}
        static Node node0(int id) { return id % 3 == 0 ? new User(id) : id % 3 == 1 ? new Post(id) : new Tag(id); }

        @GraphQLQuery public List<@Nullable Node> nodes() { return Arrays.asList(node0(0), node0(1), null, node0(2), node0(3), node0(4)); }
        @GraphQLQuery public @Nullable Node node(int id) { return node0(id); }
        @GraphQLQuery public List<List<@Nullable Thing>> things() { return List.of(Arrays.asList(new User(3), null, new Post(4)), List.of(new Post(1))); }
        @GraphQLQuery public List<Named> named() { return List.of(new Tag(2), new User(0), new Tag(5)); }
        @GraphQLQuery public List<Mixed> mixed() { return List.of(new Tag(2), new Post(1), new Tag(5)); }
        @GraphQLQuery public CompletionStage<List<Thing>> later() { return CompletableFuture.supplyAsync(() -> List.of(new User(6), new Post(7))); }

        @GraphQLBatch public List<String> text(@GraphQLSource List<Node> nodes) { log("text", nodes); return nodes.stream().map(Reference::Node_text).toList(); }
        @GraphQLBatch public List<@Nullable Node> next(@GraphQLSource List<Node> nodes) { log("next", nodes); return nodes.stream().map(Reference::Node_next).collect(Collectors.toList()); }
        @GraphQLField public List<@Nullable Node> peers(@GraphQLSource Node node) { return Reference.Node_peers(node); }
        @GraphQLLoad(Users.class) public @Nullable Integer owner(@GraphQLSource Node node) { return node.id() % 2 == 0 ? null : 3 * node.id(); }
        @GraphQLField public CompletionStage<String> slow(@GraphQLSource Node node) { CALLS.add("slow " + node); return node.id() == 4 ? CompletableFuture.failedFuture(new IllegalStateException("slow")) : CompletableFuture.supplyAsync(() -> "slow" + node.id()); }
        @GraphQLField(on = Node.class) public String constant() { CALLS.add("constant"); return "c"; }
        @GraphQLBatch public List<String> name(@GraphQLSource List<Named> nodes) { log("name", nodes); return nodes.stream().map(it -> "n" + it).toList(); }
        @GraphQLBatch public List<List<Post>> posts(@GraphQLSource List<User> users) { log("posts", users); return users.stream().map(Reference::User_posts).toList(); }
        @GraphQLLoad(Users.class) public int author(@GraphQLSource Post post) { return 3 * post.id(); }

        public static final class Users implements BatchLoader<Integer, User> {
          public CompletionStage<Map<Integer, User>> load(List<Integer> keys, LoadRequest request) {
            CALLS.add("users " + keys + " " + request.selection().fieldNames().stream().sorted().toList());
            return CompletableFuture.supplyAsync(() -> keys.stream().collect(Collectors.toMap(it -> it, User::new)));
          }
        }

        public static final class Reference {
          public static List<Node> Query_nodes() { return new Api().nodes(); }
          public static Node Query_node(int id) { return node0(id); }
          public static List<List<Thing>> Query_things() { return new Api().things(); }
          public static List<Named> Query_named() { return new Api().named(); }
          public static List<Mixed> Query_mixed() { return new Api().mixed(); }
          public static List<Thing> Query_later() { return List.of(new User(6), new Post(7)); }
          public static String Node_text(Node it) { return it.id() == 3 ? null : "text" + it.id(); }
          public static Node Node_next(Node it) { return it.id() > 8 ? null : node0(it.id() + 2); }
          public static List<Node> Node_peers(Node it) { return it.id() == 1 ? null : Arrays.asList(node0(it.id() + 1), null, node0(it.id() + 3)); }
          public static User Node_owner(Node it) { return it.id() % 2 == 0 ? null : new User(3 * it.id()); }
          public static Object Node_slow(Node it) { return it.id() == 4 ? CompletableFuture.failedFuture(new IllegalStateException("slow")) : "slow" + it.id(); }
          public static String Node_constant(Node it) { return "c"; }
          public static String User_name(User it) { return "n" + it; }
          public static String Tag_name(Tag it) { return "n" + it; }
          public static List<Post> User_posts(User it) { return it.id() == 0 ? null : List.of(new Post(it.id() + 1), new Post(1)); }
          public static User Post_author(Post it) { return new User(3 * it.id()); }
        }
      }
      """;

  @TempDir Path folder;

  private Waves module(String... operations) {
    return Waves.in(folder, SDL, API, operations);
  }

  @Test
  void typesThatShareAMethod_shareItsCall() {
    module("query A { nodes { id text __typename } }").agree("A", "text [u0, p1, t2, u3, p4]");
  }

  @Test
  void fragmentsOnTypes_shareTheCallToo() {
    module(
            "query A { nodes { ... on User { text posts { id text } } ... on Post { a: text author { text id } } ... on Named { name } } }")
        .agree(
            "A",
            "text [u0, p1, u3, p4]",
            "posts [u0, u3]",
            "name [u0, t2, u3]",
            "text [p4, p1]",
            "users [3, 12] [id, text]",
            "text [u3, u12]");
  }

  @Test
  void everyKind_onInterfaces() {
    GraphQLResponse response =
        module("query A { nodes { id slow constant owner { id name } next { text } } }")
            .agree(
                "A",
                "slow u0",
                "slow p1",
                "slow t2",
                "slow u3",
                "slow p4",
                "constant",
                "users [3, 9] [id, name]",
                "next [u0, p1, t2, u3, p4]",
                "text [t2, u3, p4, t5, u6]",
                "name [u3, u9]");
    assertThat(Waves.errors(response)).containsExactly("[nodes, 5, slow] Internal error");
  }

  @Test
  void chainsOfInterfaces_belowListsOfThem() {
    module(
            "query A { node(id: 4) { peers { text next { ... on Post { title author { posts { author { name } } } } peers { text ... on Tag { name } } } } } }")
        .agree(
            "A",
            "text [t5, p7]",
            "next [t5, p7]",
            "text [t8, p10, p10, u12]",
            "name [t8]",
            "users [21] [name, posts]",
            "posts [u21]",
            "users [66, 3] [name, posts]",
            "name [u66, u3]");
  }

  @Test
  void unions_inListsOfLists() {
    module(
            "query A { things { __typename ... on User { name posts { title slow } } ... on Post { author { id } next { id } } } later { ... on Node { owner { text } text } } mixed { ... on Tag { name } ... on Post { text } } named { name ... on Tag { next { id } } } }")
        .agreeAll("A");
  }

  @Test
  void oneTypeOnly_leadsToABoundary() {
    module("query A { nodes { id ... on Tag { peers { id ... on User { posts { id } } } } } }")
        .agree("A", "posts [u3]");
  }

  @Test
  void conditions_onAbstractPositions() {
    module(
            "query A($x: Boolean!, $y: Boolean!) { nodes { ...F @include(if: $x) text @skip(if: $y) ... on User @include(if: $y) { name text posts { author @include(if: $x) { name } } } } } fragment F on Node { next { text @include(if: $y) ... on Post { author { id } } } owner { id } slow }")
        .agreeAll("A");
  }
}
