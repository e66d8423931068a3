package dev.graven.tests.waves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asynchronous, blocking and shared fields, at root fields and below, and what fails in them. */
class KindsTest {
  private static final String SDL =
      """
      type Query {
        now: Int later: Item lists: [[Item!]] optional: Item futures: [Item] promised: Item blocked: Item fails: Item!
        items: [Item!]! none: Item numbers: [Int!] half: [Half!]
      }
      type Mutation { push(id: Int!): Item! slow(id: Int!): Item stop: Item! plain(id: Int!): Int count: Int! }
      type Item {
        id: Int! stage: Int stages: [Int] pending: Item! items: [Item!] block(n: Int = 1): String! static: String
        shared: Item! rate: Float broken: Int! thrown: Item nothing: Item! optional: Int number: Int deep: Item
        sharedFails: Int sharedBlocks: Int promise: Int promises: [Int!] streamed: [Item!] member: Int self: Item
      }
      type Half { items: [Item] whole: [Int!]! good: Int bad: Int! item: Item }
      """;

  private static final String API =
      """
      public final class Api {
        public static final List<String> CALLS = Collections.synchronizedList(new ArrayList<>());
        static void log(String call) { CALLS.add(call); }
        static <T> CompletableFuture<T> later(Supplier<T> value) { return CompletableFuture.supplyAsync(value); }
        static <T> CompletableFuture<T> failed(String message) { return CompletableFuture.failedFuture(new IllegalStateException(message)); }
        public record Mono<T>(CompletionStage<T> stage) {}
        @GraphQLPromise public static <T> CompletionStage<T> of(Mono<T> mono) { return mono.stage(); }

        @GraphQLType public record Item(int id) {
          @GraphQLField public CompletionStage<Integer> stage() { return later(() -> id); }
          @GraphQLField public List<CompletionStage<@Nullable Integer>> stages() { return Arrays.asList(later(() -> id), null, CompletableFuture.completedFuture(null), later(() -> 5)); }
          @GraphQLField public CompletableFuture<Item> pending() { return id == 3 ? failed("three") : later(() -> new Item(id + 1)); }
          @GraphQLField public CompletionStage<@Nullable List<Item>> items() { return later(() -> id == 4 ? null : List.of(new Item(id), new Item(id + 1))); }
          @GraphQLField(blocking = true) public String block(int n) { if (id == 2) throw new IllegalStateException("blocked"); return "b" + id * n; }
          @GraphQLField("static") public static String stat() { log("static"); return "s"; }
          @GraphQLField public CompletionStage<Integer> broken() { throw new IllegalStateException("broken"); }
          @GraphQLField public @Nullable Item thrown() { if (id == 1) throw new IllegalStateException("thrown"); return new Item(id); }
          @GraphQLField public Item nothing() { return id == 2 ? null : new Item(id); }
          @GraphQLField public CompletionStage<Optional<Integer>> optional() { return later(() -> id == 1 ? Optional.empty() : Optional.of(id)); }
          @GraphQLField public Optional<Item> deep() { log("deep " + id); return id == 1 ? Optional.empty() : Optional.of(new Item(id + 1)); }
          @GraphQLField public Mono<Integer> promise() { return new Mono<>(later(() -> id)); }
          @GraphQLField public List<Mono<Integer>> promises() { return List.of(new Mono<>(later(() -> id)), new Mono<>(later(() -> 2))); }
          @GraphQLField public Stream<Item> streamed() { return Stream.of(new Item(id), new Item(7)); }
          @GraphQLField public Item self() { return this; }
        }
        @GraphQLType public record Half(@GraphQLIgnore int at, CompletionStage<Integer> good, CompletionStage<Integer> bad, @Nullable Item item) {
          @GraphQLField public List<CompletionStage<Item>> items() { return List.of(later(() -> new Item(1)), failed("two")); }
          @GraphQLField public List<CompletionStage<Integer>> whole() { return List.of(later(() -> 1), at == 1 ? failed("three") : later(() -> null)); }
        }

        static final List<Item> ITEMS = List.of(new Item(1), new Item(2), new Item(3), new Item(4));
        @GraphQLQuery public int now() { return 1; }
        @GraphQLQuery public CompletionStage<Item> later() { log("later"); return later(() -> new Item(1)); }
        @GraphQLQuery public CompletionStage<List<List<Item>>> lists() { return later(() -> List.of(ITEMS, List.of(), List.of(new Item(2)))); }
        @GraphQLQuery public CompletionStage<Optional<Item>> optional() { return later(() -> Optional.of(new Item(5))); }
        @GraphQLQuery public List<CompletionStage<@Nullable Item>> futures() { return List.of(later(() -> new Item(1)), later(() -> null), CompletableFuture.completedFuture(new Item(4))); }
        @GraphQLQuery public Mono<Item> promised() { return new Mono<>(later(() -> new Item(6))); }
        @GraphQLQuery(blocking = true) public Item blocked() { log("blocked " + Thread.currentThread().getName().startsWith("pool")); return new Item(7); }
        @GraphQLQuery public CompletionStage<Item> fails() { return failed("fails"); }
        @GraphQLQuery public List<Item> items() { return ITEMS; }
        @GraphQLQuery public CompletionStage<@Nullable Item> none() { return null; }
        @GraphQLQuery public CompletionStage<int[]> numbers() { return later(() -> new int[] {1, 2}); }
        @GraphQLQuery public List<Half> half() { return List.of(new Half(0, later(() -> 1), failed("bad"), new Item(1)), new Half(1, failed("good"), later(() -> 2), null)); }

        static int pushed;
        @GraphQLMutation public Item push(int id) { log("push " + id); pushed = id; return new Item(id); }
        @GraphQLMutation public CompletionStage<Item> slow(int id) { log("slow " + id); return later(() -> { pushed += id; return new Item(id); }); }
        @GraphQLMutation public CompletionStage<Item> stop() { log("stop"); return failed("stop"); }
        @GraphQLMutation public int plain(int id) { log("plain " + id); return id; }
        @GraphQLMutation public int count() { log("count"); return pushed; }

        @GraphQLField(on = Item.class) public CompletionStage<Item> shared() { log("shared"); return later(() -> new Item(9)); }
        @GraphQLField(on = Item.class) public double rate() { log("rate"); return 1.5; }
        @GraphQLField(on = Item.class) public Integer sharedFails() { log("sharedFails"); throw new IllegalStateException("shared"); }
        @GraphQLField(on = Item.class, blocking = true) public Integer sharedBlocks() { log("sharedBlocks"); return 4; }
        @GraphQLField public CompletionStage<Integer> number(@GraphQLSource Item item) { log("number " + item.id()); return CompletableFuture.completedFuture(item.id()); }
        @GraphQLField(blocking = true) public Integer member(@GraphQLSource Item item, @GraphQLContext @Nullable String text) { return item.id(); }

        public static final class Reference {
          public static int Query_now() { return 1; }
          public static Object Query_later() { return new Item(1); }
          public static Object Query_lists() { return List.of(ITEMS, List.of(), List.of(new Item(2))); }
          public static Object Query_optional() { return new Item(5); }
          public static Object Query_futures() { return new Api().futures(); }
          public static Object Query_promised() { return new Item(6); }
          public static Object Query_blocked() { return new Item(7); }
          public static Object Query_fails() { return failed("fails"); }
          public static Object Query_items() { return ITEMS; }
          public static Object Query_none() { return null; }
          public static Object Query_numbers() { return List.of(1, 2); }
          public static Object Query_half() { return new Api().half(); }
          public static Object Mutation_push(int id) { pushed = id; return new Item(id); }
          public static Object Mutation_slow(int id) { pushed += id; return new Item(id); }
          public static Object Mutation_stop() { return failed("stop"); }
          public static Object Mutation_plain(int id) { return id; }
          public static Object Mutation_count() { return pushed; }
          public static Object Item_block(Item it, int n) { return it.block(n); }
          public static Object Item_static(Item it) { return "s"; }
          public static Object Item_shared(Item it) { return new Item(9); }
          public static Object Item_rate(Item it) { return 1.5; }
          public static Object Item_sharedFails(Item it) { throw new IllegalStateException("shared"); }
          public static Object Item_sharedBlocks(Item it) { return 4; }
          public static Object Item_number(Item it) { return it.id(); }
          public static Object Item_member(Item it) { return it.id(); }
          public static Object Item_promise(Item it) { return it.id(); }
          public static Object Item_promises(Item it) { return List.of(it.id(), 2); }
        }
      }
      """;

  @TempDir Path folder;

  private Waves module(String... operations) {
    return Waves.in(folder, SDL, API, operations);
  }

  @Test
  void rootFields_ofEveryKind() {
    module(
            "query A { now later { id } lists { id number } optional { id } futures { id stage } promised { id } blocked { id } none { id } numbers }")
        .agree(
            "A",
            "later",
            "blocked false",
            "number 1",
            "number 2",
            "number 3",
            "number 4",
            "number 2");
  }

  @Test
  void rootFields_thatLeadNowhere() {
    module("query A { now a: now later { __typename } none { id } items { __typename } }")
        .agree("A", "later");
    module("query B { fails { id } later { id stage } items { pending { id } } }")
        .agree("B", "later");
  }

  @Test
  void blockingCalls_runOnTheExecutor() {
    ExecutorService executor = Executors.newFixedThreadPool(2);
    try {
      RequestContext context = RequestContext.builder().executor(executor).build();
      GraphQLResponse response =
          module("query A { blocked { id block } items { block(n: 3) member sharedBlocks } }")
              .agree("A", Map.of(), context, "blocked true", "sharedBlocks");
      assertThat(Waves.errors(response)).containsExactly("[items, 1, block] Internal error");
    } finally {
      executor.shutdown();
    }
  }

  @Test
  void sharedFields_areCalledOncePerSelection_ifThereIsAParent() {
    GraphQLResponse response =
        module(
                "query A { items { static rate sharedFails shared { id static } self { rate } } none { rate } }")
            .agree("A", "static", "rate", "sharedFails", "shared", "static");
    assertThat(Waves.errors(response)).hasSize(4);
  }

  @Test
  @DisplayName("EXE-02 stages of items, of lists, and items that are stages each")
  void stagesOfItems_andOfLists() {
    module("query A { items { stages items { id stage items { id } } optional promise promises } }")
        .agreeAll("A");
  }

  @Test
  void stagesThatFail_nullTheirOwnItems() {
    assertThat(
            module("query A { half { items { id stage } } x: half { whole } }").text("A", Map.of()))
        .contains(
            "\"data\":{\"half\":[{\"items\":[{\"id\":1,\"stage\":1},null]},{\"items\":[{\"id\":1,\"stage\":1},null]}],\"x\":null}}",
            "\"path\":[\"half\",0,\"items\",1]",
            "\"path\":[\"half\",1,\"items\",1]",
            "\"path\":[\"x\",0,\"whole\",1]")
        .doesNotContain("\"path\":[\"x\",1");
  }

  @Test
  void failures_nullTheNearestNullablePosition() {
    module(
            "query A { lists { id pending { id pending { id } } } }",
            "query B { items { thrown { pending { stage } } deep { pending { number } } self { nothing { pending { id } } } } }",
            "query C { items { self { broken } items { pending { id } } stages } half { good bad item { stage } } }",
            "query D { half { good item { pending { thrown { id rate } } } } futures { pending { nothing { id stage } } } }",
            "query E { now fails { id } items { stage } }",
            "query F { a: later { pending { broken id } } b: items { block id } items { nothing { stage } } }")
        .agreeAll("A", "B", "C", "D", "E", "F");
  }

  @Test
  void pathFields_areCalledOnce() {
    module("query A { items { deep { stage deep { number streamed { stage } } id } } }")
        .agree(
            "A",
            "deep 1",
            "deep 2",
            "deep 3",
            "deep 4",
            "deep 3",
            "deep 4",
            "deep 5",
            "number 4",
            "number 5",
            "number 6");
  }

  @Test
  void mutations_areWrittenOneByOne() {
    module(
            "mutation A($x: Boolean!) { push(id: 5) { id stage static } a: count s: slow(id: 3) { id rate } b: count c: plain(id: 1) @include(if: $x) ...F @skip(if: $x) s: slow(id: 3) { number } d: count } fragment F on Mutation { p: plain(id: 2) q: slow(id: 1) { shared { id } } }")
        .agreeAll("A");
  }

  @Test
  void mutations_shareNoCallBetweenRootFields_orAliases() {
    module(
            "mutation A { a: push(id: 1) { rate x: shared { id } y: shared { id } } b: push(id: 2) { rate } }")
        .agree("A", "push 1", "rate", "shared", "shared", "push 2", "rate");
  }

  @Test
  void mutations_stop_whereTheRootBecomesNull() {
    module("mutation A { push(id: 1) { id stage } stop { id } slow(id: 2) { id } count }")
        .text("A", Map.of(), "push 1", "stop");
  }

  @Test
  void conditions_onEveryKind() {
    module(
            "query A($x: Boolean!, $y: Boolean!) { items { stage @include(if: $x) rate @skip(if: $y) ...F @include(if: $y) deep @include(if: $x) { stage } shared @skip(if: $x) { number } } later @include(if: $y) { pending { id @skip(if: $x) number @include(if: $x) } } ...G @skip(if: $y) ...G @include(if: $x) } fragment F on Item { block stage deep { number } rate } fragment G on Query { later { stage } lists { items { id } number } }")
        .agreeAll("A");
  }
}
