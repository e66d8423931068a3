package dev.graven.tests.waves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What calls are given: each field's own arguments, which are coerced before anything is asked for
 * (specification section 6.4.1).
 */
class CallArgumentsTest {
  private static final String SDL =
      """
      type Query { nodes: [Node!]! }
      type Mutation { touch: Node }
      input Range { from: Int! = 1 to: Int }
      interface Node { id: ID! }
      type Book implements Node {
        id: ID! title(first: Int = 1): String strict(first: Int! = 1): String
        author(year: Int! = 0): Node tags(year: Int! = 0): [Node] eager(year: Int! = 0): Node few(year: Int! = 0): [Node]
        range(range: Range): Node reference(year: Int! = 0): Book keyed(year: Int! = 0): Node
      }
      type Film implements Node { id: ID! title(first: Int = 2): String }
      """;

  private static final String API =
      """
      public final class Api {
        public static final List<String> CALLS = Collections.synchronizedList(new ArrayList<>());

        @GraphQLInterface public interface Node { @GraphQLId int id(); }
        @GraphQLInput public record Range(int from, @Nullable Integer to) {}
        @GraphQLType public record Film(@GraphQLId int id) implements Node { @GraphQLLoad(Titles.class) public int title() { return id; } }
        @GraphQLType public record Book(@GraphQLId int id) implements Node {
          @GraphQLLoad(Titles.class) public int title() { return id; }
          @GraphQLLoad(Titles.class) public int strict() { return id; }
          @Nullable Integer key(String field) {
            CALLS.add(field + id);
            if (id == 3) throw new IllegalStateException("no key");
            return id == 2 ? null : id;
          }
          @Nullable List<@Nullable Integer> keys(String field) { return key(field) == null ? null : id == 4 ? List.of() : Arrays.asList(id, null); }
          @GraphQLLoad(Nodes.class) public @Nullable Integer author() { return key("author"); }
          @GraphQLLoad(Nodes.class) public @Nullable List<@Nullable Integer> tags() { return keys("tags"); }
          @GraphQLLoad(value = Nodes.class, eager = true) public @Nullable Integer eager() { return key("eager"); }
          @GraphQLLoad(value = Nodes.class, maxBatchSize = 1) public @Nullable List<@Nullable Integer> few() { return keys("few"); }
          @GraphQLLoad(Nodes.class) public @Nullable Integer range() { return key("range"); }
          @GraphQLLoad(value = Books.class, keyIsReference = true) public @Nullable Integer reference() { return key("reference"); }
          @GraphQLLoad(Nodes.class) public @Nullable Integer keyed(int year) { return key("keyed"); }
        }
        static final List<Node> NODES = List.of(new Book(1), new Film(9), new Book(2), new Book(3), new Book(4));

        @GraphQLQuery public List<Node> nodes() { return NODES; }
        @GraphQLMutation public @Nullable Node touch() { return new Book(2); }

        public static final class Titles implements BatchLoader.Synchronous<Integer, String> {
          public Map<Integer, String> loadNow(List<Integer> keys, LoadRequest request) {
            CALLS.add("titles " + keys + " " + request.arguments());
            return keys.stream().collect(Collectors.toMap(it -> it, it -> it + " " + request.arguments().get("first")));
          }
        }
        public static final class Nodes implements BatchLoader.Synchronous<Integer, Node> {
          public Map<Integer, Node> loadNow(List<Integer> keys, LoadRequest request) {
            CALLS.add("nodes " + keys + " " + request.arguments());
            return keys.stream().collect(Collectors.toMap(it -> it, Book::new));
          }
        }
        public static final class Books implements BatchLoader.Synchronous<Integer, Book> {
          public Map<Integer, Book> loadNow(List<Integer> keys, LoadRequest request) {
            CALLS.add("books " + keys + " " + request.arguments());
            return keys.stream().collect(Collectors.toMap(it -> it, Book::new));
          }
        }

        public static final class Reference {
          static Node own(Book it) { if (it.id() == 3) throw new IllegalStateException(); return it.id() == 2 ? null : it; }
          static List<Node> list(Book it) { Node own = own(it); return own == null ? null : it.id() == 4 ? List.of() : Arrays.asList(own, null); }
          public static List<Node> Query_nodes() { return NODES; }
          public static Node Mutation_touch() { return new Book(2); }
          public static String Book_title(Book it, Integer first) { return it.id() + " " + first; }
          public static String Book_strict(Book it, int first) { return it.id() + " " + first; }
          public static String Film_title(Film it, Integer first) { return it.id() + " " + first; }
          public static Node Book_author(Book it, int year) { return own(it); }
          public static List<Node> Book_tags(Book it, int year) { return list(it); }
          public static Node Book_eager(Book it, int year) { return own(it); }
          public static List<Node> Book_few(Book it, int year) { return list(it); }
          public static Node Book_range(Book it, Map<String, Object> range) { return own(it); }
          public static Book Book_reference(Book it, int year) { return (Book) own(it); }
          public static Node Book_keyed(Book it, int year) { return own(it); }
        }
      }
      """;

  private static final Map<String, Object> NULL = Collections.singletonMap("v", null);

  @TempDir Path folder;

  private static String[] with(String[] calls, String call) {
    String[] all = Arrays.copyOf(calls, calls.length + 1);
    all[calls.length] = call;
    return all;
  }

  private Waves module(String... operations) {
    return Waves.in(folder, SDL, API, operations);
  }

  @Test
  @DisplayName("ARG each type's own default stands where a variable is absent")
  void defaults_keepCallsApart() {
    String fields =
        "nodes { ... on Book { title(first: $v) strict(first: $v) } ... on Film { title(first: $v) } }";
    Waves module =
        module(
            "query A($v: Int) { %s }".formatted(fields),
            "query B { nodes { ... on Book { title strict } ... on Film { title } } }",
            "query C($v: Int = 3) { %s }".formatted(fields));
    module.agree(
        "A",
        "titles [1, 2, 3, 4] {first=1}",
        "titles [1, 2, 3, 4] {first=1}",
        "titles [9] {first=2}");
    GraphQLResponse refused =
        module.agree(
            "A",
            NULL,
            RequestContext.empty(),
            "titles [1, 2, 3, 4] {first=null}",
            "titles [9] {first=null}");
    assertThat(Waves.errors(refused)).hasSize(4);
    module.agree("B", "titles [1, 2, 3, 4] {first=1}", "titles [9] {first=2}");
    module.agree("C", "titles [1, 2, 3, 4] {first=3}", "titles [1, 9, 2, 3, 4] {first=3}");
  }

  @Test
  @DisplayName("ARG a refused argument is an error of each position, whatever its key")
  void refusedArguments_areErrors_whereThereIsNoKey() {
    List<String> fields = List.of("author", "tags", "eager", "few", "keyed");
    String operation =
        "query Q%1$s($v: Int) { nodes { id ... on Book { it: %1$s(year: $v) { id } } } }";
    Waves module = module(fields.stream().map(operation::formatted).toArray(String[]::new));
    for (String field : fields) {
      GraphQLResponse response = module.agree("Q" + field, NULL, RequestContext.empty());
      assertThat(Waves.errors(response)).as(field).hasSize(4);
    }
  }

  @Test
  void refusedFieldsOfInputObjects_areErrorsToo() {
    Waves module =
        module(
            "query A($v: Int) { nodes { ... on Book { range(range: { from: $v, to: 3 }) { id } } } }");
    assertThat(Waves.errors(module.agree("A", NULL, RequestContext.empty()))).hasSize(4);
    String[] keys = {"range1", "range2", "range3", "range4"};
    assertThat(
            Waves.errors(module.agree("A", with(keys, "nodes [1, 4] {range=Range[from=1, to=3]}"))))
        .hasSize(1);
  }

  @Test
  void belowLoads_inMutations_andUnderConditions() {
    Waves module =
        module(
            "query A($v: Int) { nodes { ... on Book { author { ... on Book { author(year: $v) { id } } } } } }",
            "mutation B($v: Int) { touch { ... on Book { author(year: $v) { id } } } again: touch { ... on Book { tags(year: $v) { id } } } }",
            "query C($v: Int, $x: Boolean!) { nodes { ... on Book { author(year: $v) @include(if: $x) { id } } } }");
    GraphQLResponse below =
        module.agree(
            "A",
            NULL,
            RequestContext.empty(),
            "author1",
            "author2",
            "author3",
            "author4",
            "nodes [1, 4] {year=0}");
    assertThat(Waves.errors(below)).hasSize(3);
    assertThat(Waves.errors(module.agree("B", NULL, RequestContext.empty()))).hasSize(2);
    Map<String, Object> excluded = new HashMap<>(NULL);
    excluded.put("x", false);
    assertThat(Waves.errors(module.agree("C", excluded, RequestContext.empty()))).isEmpty();
  }

  @Test
  void references_whoseArgumentsMayBeRefused_areLoaded() {
    Waves module =
        module(
            "query A($v: Int) { nodes { ... on Book { reference(year: $v) { id } } } }",
            "query B($v: Int!) { nodes { ... on Book { reference(year: $v) { id } } } }",
            "query C { nodes { ... on Book { reference(year: 1) { id } } } }");
    assertThat(Waves.errors(module.agree("A", NULL, RequestContext.empty()))).hasSize(4);
    Map<String, Object> one = Map.of("v", 1);
    String[] keys = {"reference1", "reference2", "reference3", "reference4"};
    module.agree("A", one, RequestContext.empty(), with(keys, "books [1, 4] {year=1}"));
    module.agree("B", one, RequestContext.empty(), keys);
    module.agree("C", keys);
  }
}
