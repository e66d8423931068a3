package dev.graven.tests.waves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods that answer for many parents at once. */
class BatchTest {
  private static final String SDL =
      """
      type Query { items: [Item!]! rows: [[Item]!] item: Item none: [Item!] }
      type Item {
        id: Int! list(n: Int = 1, tag: String): [String] map: String listStage: Int mapStage: Int!
        context: String selected(deep: Boolean = false): Sub outcome: Int outcomeMap: Int!
        tooFew: Int nothing: Int broken: Int nulls: Int! fixed: String numbers: [[Int!]]
        staged: Sub brokenStage: Int children: [Item!]! promised: Int collection: Int
      }
      type Sub { a: Int b: String sub: Sub c(x: Int): Int item: Item }
      """;

  private static final String API =
      """
      public final class Api {
        public static final List<String> CALLS = Collections.synchronizedList(new ArrayList<>());
        static void log(String name, List<?> parents) { CALLS.add(name + " " + parents); }

        @GraphQLType public record Item(int id) { @Override public String toString() { return "" + id; } }
        @GraphQLType public record Sub(@Nullable Integer a, @Nullable String b) {
          @GraphQLField public @Nullable Sub sub() { return a == null || a > 2 ? null : new Sub(a + 1, b); }
          @GraphQLField public @Nullable Integer c(@Nullable Integer x) { return x; }
          @GraphQLField public @Nullable Item item() { return a == null ? null : new Item(a); }
        }
        public record Ctx(String name) {}
        public record Later<T>(CompletionStage<T> stage) {}

        @GraphQLPromise public static <T> CompletionStage<T> stage(Later<T> later) { return later.stage(); }

        static final List<Item> ITEMS = List.of(new Item(1), new Item(2), new Item(2), new Item(3));
        @GraphQLQuery public List<Item> items() { return ITEMS; }
        @GraphQLQuery public List<List<@Nullable Item>> rows() { return List.of(Arrays.asList(ITEMS.get(0), null), List.of(), List.of(ITEMS.get(1), ITEMS.get(3))); }
        @GraphQLQuery public @Nullable Item item() { return new Item(7); }
        @GraphQLQuery public @Nullable List<Item> none() { return List.of(); }

        @GraphQLBatch public List<List<String>> list(@GraphQLSource List<Item> items, int n, @Nullable String tag) {
          log("list " + n + tag, items);
          return items.stream().map(it -> Collections.nCopies(n, tag + it.id())).toList();
        }
        @GraphQLBatch public Map<Item, String> map(@GraphQLSource List<Item> items) {
          log("map", items);
          Map<Item, String> map = new HashMap<>();
          items.forEach(it -> map.put(it, it.id() == 2 ? null : "m" + it.id()));
          return map;
        }
        @GraphQLBatch public CompletionStage<List<Integer>> listStage(@GraphQLSource List<Item> items) {
          log("listStage", items);
          return CompletableFuture.supplyAsync(() -> items.stream().map(Item::id).toList());
        }
        @GraphQLBatch public CompletableFuture<Map<Item, Integer>> mapStage(@GraphQLSource Collection<Item> items) {
          log("mapStage", List.copyOf(items));
          return CompletableFuture.completedFuture(items.stream().distinct().filter(it -> it.id() != 3).collect(Collectors.toMap(it -> it, Item::id)));
        }
        @GraphQLBatch public List<String> context(@GraphQLContext Ctx ctx, @GraphQLSource List<Item> items) {
          log("context " + ctx.name(), items);
          return items.stream().map(it -> ctx.name() + it.id()).toList();
        }
        static String text(Selection selection) {
          return selection.fields().stream().map(it -> it.responseName() + ":" + it.name() + (it.selection().isEmpty() ? "" : text(it.selection()))).collect(Collectors.joining(",", "{", "}"));
        }
        @GraphQLBatch public List<Sub> selected(@GraphQLSource List<Item> items, Selection selection, boolean deep) {
          log("selected " + deep + " " + text(selection) + " " + selection.contains("sub/a"), items);
          return items.stream().map(it -> new Sub(it.id(), "b")).toList();
        }
        @GraphQLBatch public List<Outcome<Integer>> outcome(@GraphQLSource List<Item> items) {
          log("outcome", items);
          return items.stream().map(it -> it.id() == 2 ? Outcome.<Integer>failure("No two.") : Outcome.of(it.id())).toList();
        }
        @GraphQLBatch public CompletionStage<Map<Item, Outcome<Integer>>> outcomeMap(@GraphQLSource List<Item> items) {
          log("outcomeMap", items);
          return CompletableFuture.supplyAsync(() -> items.stream().distinct().collect(Collectors.toMap(it -> it, it -> it.id() == 1 ? Outcome.<Integer>failure(new IllegalStateException("secret")) : Outcome.of(it.id()))));
        }
        @GraphQLBatch public List<Integer> tooFew(@GraphQLSource List<Item> items) { log("tooFew", items); return List.of(1); }
        @GraphQLBatch public List<Integer> nothing(@GraphQLSource List<Item> items) { log("nothing", items); return null; }
        @GraphQLBatch public List<Integer> broken(@GraphQLSource List<Item> items) { log("broken", items); throw new IllegalStateException("no"); }
        @GraphQLBatch public CompletionStage<List<Integer>> brokenStage(@GraphQLSource List<Item> items) { log("brokenStage", items); return CompletableFuture.failedFuture(new GraphQLException("Later.")); }
        @GraphQLBatch public List<Integer> nulls(@GraphQLSource List<Item> items) { log("nulls", items); return items.stream().map(it -> it.id() == 1 ? null : it.id()).toList(); }
        @GraphQLBatch public static List<String> fixed(@GraphQLSource List<Item> items) { log("fixed", items); return items.stream().map(it -> "f").toList(); }
        @GraphQLBatch public List<int[][]> numbers(@GraphQLSource List<Item> items) { log("numbers", items); return items.stream().map(it -> new int[][] {{it.id()}, {}, null}).toList(); }
        @GraphQLBatch public CompletionStage<Map<Item, Sub>> staged(@GraphQLSource List<Item> items) {
          log("staged", items);
          return CompletableFuture.supplyAsync(() -> items.stream().distinct().collect(Collectors.toMap(it -> it, it -> new Sub(it.id(), "s"))));
        }
        @GraphQLBatch public List<List<Item>> children(@GraphQLSource List<Item> items) {
          log("children", items);
          return items.stream().map(Reference::Item_children).toList();
        }
        @GraphQLBatch public Later<List<Integer>> promised(@GraphQLSource List<Item> items) {
          log("promised", items);
          return new Later<>(CompletableFuture.supplyAsync(() -> items.stream().map(Item::id).toList()));
        }
        @GraphQLBatch public List<Optional<Integer>> collection(@GraphQLSource Iterable<Item> items) {
          List<Item> list = new ArrayList<>(); items.forEach(list::add);
          log("collection", list);
          return list.stream().map(it -> it.id() == 1 ? Optional.<Integer>empty() : Optional.of(it.id())).toList();
        }

        public static final class Reference {
          public static List<Item> Query_items() { return ITEMS; }
          public static List<List<Item>> Query_rows() { return new Api().rows(); }
          public static Item Query_item() { return new Item(7); }
          public static List<Item> Query_none() { return List.of(); }
          public static List<String> Item_list(Item it, int n, String tag) { return Collections.nCopies(n, tag + it.id()); }
          public static String Item_map(Item it) { return it.id() == 2 ? null : "m" + it.id(); }
          public static int Item_listStage(Item it) { return it.id(); }
          public static Integer Item_mapStage(Item it) { return it.id() == 3 ? null : it.id(); }
          public static String Item_context(Item it) { return "ctx" + it.id(); }
          public static Sub Item_selected(Item it, boolean deep) { return new Sub(it.id(), "b"); }
          public static Integer Item_outcome(Item it) { if (it.id() == 2) throw new IllegalStateException(); return it.id(); }
          public static Integer Item_outcomeMap(Item it) { if (it.id() == 1) throw new IllegalStateException(); return it.id(); }
          public static Integer Item_tooFew(Item it) { throw new IllegalStateException(); }
          public static Integer Item_nothing(Item it) { throw new IllegalStateException(); }
          public static Integer Item_broken(Item it) { throw new IllegalStateException(); }
          public static Integer Item_brokenStage(Item it) { throw new IllegalStateException(); }
          public static Integer Item_nulls(Item it) { return it.id() == 1 ? null : it.id(); }
          public static String Item_fixed(Item it) { return "f"; }
          public static List<List<Integer>> Item_numbers(Item it) { return Arrays.asList(List.of(it.id()), List.of(), null); }
          public static Sub Item_staged(Item it) { return new Sub(it.id(), "s"); }
          public static List<Item> Item_children(Item it) { return IntStream.range(0, it.id() % 3).mapToObj(i -> new Item(10 * it.id() + i)).toList(); }
          public static Integer Item_promised(Item it) { return it.id(); }
          public static Integer Item_collection(Item it) { return it.id() == 1 ? null : it.id(); }
          public static Integer Sub_c(Sub it, Integer x) { return x; }
        }
      }
      """;

  @TempDir Path folder;

  private Waves module(String... operations) {
    return Waves.in(folder, SDL, API, operations);
  }

  @Test
  void rows_inListsMapsAndStages_ofAnyContainer() {
    module(
            "query A { items { id list map listStage mapStage fixed numbers promised collection } none { map } item { map } }")
        .agree(
            "A",
            "list 1null [1, 2, 2, 3]",
            "map [1, 2, 2, 3, 7]",
            "listStage [1, 2, 2, 3]",
            "mapStage [1, 2, 2, 3]",
            "fixed [1, 2, 2, 3]",
            "numbers [1, 2, 2, 3]",
            "promised [1, 2, 2, 3]",
            "collection [1, 2, 2, 3]");
  }

  @Test
  void differentArguments_areDifferentCalls() {
    module(
            "query A($n: Int!, $t: String) { items { a: list(n: $n) b: list(n: 2, tag: \"x\") c: list(n: $n) d: list(tag: $t) e: list(n: 2, tag: \"x\") } }")
        .agree(
            "A",
            Map.of("n", 2),
            RequestContext.empty(),
            "list 2null [1, 2, 2, 3]",
            "list 2x [1, 2, 2, 3]",
            "list 1null [1, 2, 2, 3]");
  }

  @Test
  void contextValues_arePassed() throws ReflectiveOperationException {
    Waves module = module("query A { items { context } }");
    Class<?> type = module.load("Ctx");
    RequestContext context = context(type, type.getConstructors()[0].newInstance("ctx"));
    module.agree("A", Map.of(), context, "context ctx [1, 2, 2, 3]");
    GraphQLResponse missing = module.execute("A", Map.of(), RequestContext.empty());
    assertThat(Waves.errors(missing)).hasSize(4);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static RequestContext context(Class type, Object value) {
    return RequestContext.builder().value(type, value).build();
  }

  @Test
  void selection_isTold_andConditionsAreEvaluated() {
    Waves module =
        module(
            "query A($x: Boolean!) { items { selected { a B: b sub @include(if: $x) { ...S } } } } fragment S on Sub { a c(x: 1) }");
    module.agree(
        "A",
        Map.of("x", true),
        RequestContext.empty(),
        "selected false {a:a,B:b,sub:sub{a:a,c:c}} true [1, 2, 2, 3]");
    module.agree(
        "A",
        Map.of("x", false),
        RequestContext.empty(),
        "selected false {a:a,B:b} false [1, 2, 2, 3]");
  }

  @Test
  void differentSelections_areDifferentCalls_whereTheyAreAskedFor() {
    module(
            "query A { items { x: selected { a } y: selected { b } z: selected { a } deep: selected(deep: true) { sub { sub { sub { a } } } } } }")
        .agree(
            "A",
            "selected false {a:a} false [1, 2, 2, 3]",
            "selected false {b:b} false [1, 2, 2, 3]",
            "selected true {sub:sub{sub:sub{sub:sub{a:a}}}} false [1, 2, 2, 3]");
  }

  @Test
  void outcomes_failTheirOwnRows() {
    GraphQLResponse response =
        module("query A { items { outcome } }").agree("A", "outcome [1, 2, 2, 3]");
    assertThat(Waves.errors(response))
        .containsExactly("[items, 1, outcome] No two.", "[items, 2, outcome] No two.");
  }

  @Test
  void outcomes_ofMaps_nullTheirParents() {
    GraphQLResponse response =
        module("query A { rows { id outcomeMap } }").agree("A", "outcomeMap [1, 2, 3]");
    assertThat(Waves.errors(response)).containsExactly("[rows, 0, 0, outcomeMap] Internal error");
  }

  @Test
  void wrongAnswers_areErrorsAtEveryRow() {
    GraphQLResponse response =
        module("query A { item { tooFew broken } items { nothing tooFew brokenStage } }")
            .agree(
                "A",
                "tooFew [7, 1, 2, 2, 3]",
                "broken [7]",
                "nothing [1, 2, 2, 3]",
                "brokenStage [1, 2, 2, 3]");
    assertThat(Waves.errors(response)).hasSize(14).contains("[items, 0, brokenStage] Later.");
  }

  @Test
  void nullRows_nullTheirParents() {
    GraphQLResponse response =
        module("query A { rows { id nulls map children { nulls } } }")
            .agree(
                "A",
                "nulls [1, 2, 3]",
                "map [1, 2, 3]",
                "children [1, 2, 3]",
                "nulls [10, 20, 21]");
    assertThat(Waves.errors(response)).hasSize(1);
  }

  @Test
  void batches_belowBatches_areOneCallPerLevel() {
    module("query A { rows { children { children { map children { id } } list } } }")
        .agree(
            "A",
            "children [1, 2, 3]",
            "children [10, 20, 21]",
            "list 1null [10, 20, 21]",
            "map [100, 200, 201]",
            "children [100, 200, 201]");
  }

  @Test
  void boundaries_belowStraightFields_belowBatches() {
    module(
            "query A { items { staged { sub { item { map staged { item { map } } } } item { listStage } } } }")
        .agree(
            "A",
            "staged [1, 2, 2, 3]",
            "map [2, 3, 3]",
            "staged [2, 3, 3]",
            "listStage [1, 2, 2, 3]",
            "map [2, 3, 3]");
  }

  @Test
  void oneCall_forFieldsOfOneMethod_inAllPlacesOfARegion() {
    module("query A { items { id map } rows { map } item { map } none { map } }")
        .agree("A", "map [1, 2, 2, 3, 1, 2, 3, 7]");
  }
}
