package dev.graven.tests.waves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.CompiledModule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Operations make as many calls as their plan files say. Every list has ten items, as the plan's
 * cost takes it; no value is null and no key comes twice, so that the cost is exact.
 */
class PlanCallsTest {
  private static final String API =
      """
      package shop;
      import dev.graven.annotations.*;
      import dev.graven.runtime.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.*;
      import java.util.stream.*;
      public final class Api {
        public static final Map<String, Integer> CALLS = new ConcurrentHashMap<>();
        static final AtomicInteger IDS = new AtomicInteger();
        @GraphQLType public record Item(int id) {}
        static Item item(String call) {
          CALLS.merge("shop.Api." + call, 1, Integer::sum);
          return new Item(IDS.incrementAndGet());
        }
        static <T> CompletionStage<T> later(T value) {
          return value.hashCode() % 3 == 0 ? CompletableFuture.completedFuture(value) : CompletableFuture.supplyAsync(() -> value);
        }

        @GraphQLQuery public Item start() { return item("start()"); }
        @GraphQLQuery public CompletionStage<Item> soon() { return later(item("soon()")); }
        @GraphQLQuery public List<Item> items() { item("items()"); return items10(); }
        static List<Item> items10() { return IntStream.range(0, 10).mapToObj(i -> new Item(IDS.incrementAndGet())).toList(); }
        @GraphQLMutation public Item change() { return item("change()"); }
        @GraphQLMutation public CompletionStage<List<Item>> changes() { item("changes()"); return later(items10()); }

        @GraphQLField public Item each(@GraphQLSource Item i) { return item("each()"); }
        @GraphQLField public List<Item> list(@GraphQLSource Item i) { item("list()"); return items10(); }
        @GraphQLField public CompletionStage<Item> async(@GraphQLSource Item i) { return later(item("async()")); }
        @GraphQLField(blocking = true) public Item blocking(@GraphQLSource Item i) { return item("blocking()"); }
        @GraphQLField(on = Item.class) public Item shared() { return item("shared()"); }
        @GraphQLBatch public List<Item> batch(@GraphQLSource List<Item> parents) {
          item("batch()");
          return parents.stream().map(it -> new Item(IDS.incrementAndGet())).toList();
        }
        @GraphQLBatch public List<List<Item>> lists(@GraphQLSource List<Item> parents, int n) {
          item("lists()");
          return parents.stream().map(it -> items10()).toList();
        }
        @GraphQLBatch public CompletionStage<List<Item>> batchLater(@GraphQLSource List<Item> parents) {
          item("batchLater()");
          return later(parents.stream().map(it -> new Item(IDS.incrementAndGet())).toList());
        }
        @GraphQLLoad(Loader.class) public int load(@GraphQLSource Item i) { return item("load()").id(); }
        @GraphQLLoad(value = Loader.class, eager = true) public int eager(@GraphQLSource Item i) { return item("eager()").id(); }

        public static final class Loader implements BatchLoader<Integer, Item> {
          @Override public CompletionStage<Map<Integer, Item>> load(List<Integer> keys, LoadRequest request) {
            item("Loader");
            return later(keys.stream().collect(Collectors.toMap(it -> it, it -> new Item(IDS.incrementAndGet()))));
          }
        }
      }
      """;

  private static final List<String> OBJECTS =
      List.of("each", "async", "blocking", "shared", "batch", "batchLater", "load", "eager");
  private static final List<String> LISTS = List.of("list", "lists(n: 1)", "lists(n: 2)");

  private static final Pattern CALL =
      Pattern.compile("call \\d+, wave \\d+: [a-z, ]+, (once per \\w+)\n  calls ([^\\s,]+)");
  private static final Pattern DIRECT = Pattern.compile("  .* by ([\\w.()]+): (once per \\w+)\n");
  private static final Pattern COST = Pattern.compile("where every list has 10 items: (\\d+)\n");

  @TempDir Path folder;

  /** A selection of up to three fields and as many levels below. */
  private static String selection(Random random, int depth, int lists) {
    StringBuilder selection = new StringBuilder("{ id");
    int fields = depth == 0 ? 0 : 1 + random.nextInt(3);
    for (int i = 0; i < fields; i++) {
      boolean isList = lists > 0 && random.nextInt(4) == 0;
      List<String> from = isList ? LISTS : OBJECTS;
      selection.append(" f%d: %s ".formatted(i, from.get(random.nextInt(from.size()))));
      selection.append(selection(random, depth - 1, isList ? lists - 1 : lists));
    }
    return selection.append(" }").toString();
  }

  private static String operation(Random random, int index) {
    boolean isMutation = index % 4 == 3;
    List<String> roots =
        isMutation ? List.of("change", "changes") : List.of("start", "soon", "items");
    StringBuilder operation =
        new StringBuilder((isMutation ? "mutation" : "query") + " Op" + index + " {");
    for (int i = 0; i <= random.nextInt(3); i++) {
      String root = roots.get(random.nextInt(roots.size()));
      operation.append(
          " r%d: %s %s".formatted(i, root, selection(random, 3, root.endsWith("s") ? 1 : 2)));
    }
    return operation.append(" }\n").toString();
  }

  @Test
  void callsOfRandomOperations_areThoseOfTheirPlans() throws Exception {
    Random random = new Random(20261121);
    List<String> operations = new ArrayList<>();
    CompiledModule.Builder builder = CompiledModule.in(folder).java(API);
    for (int i = 0; i < 60; i++) {
      operations.add(operation(random, i));
      builder.graphql("shop/Op" + i + ".graphql", operations.get(i));
    }
    CompiledModule module = builder.compileCleanly();
    Map<String, byte[]> files =
        CompiledModule.files(module.classes().resolve("META-INF/graven/plans/shop"));
    Object[] resolvers = {module.newInstance("shop.Api"), module.newInstance("shop.Api$Loader")};

    int perParent = 0;
    int perWave = 0;
    for (int i = 0; i < operations.size(); i++) {
      String plan =
          new String(Objects.requireNonNull(files.get("Op" + i + ".txt")), StandardCharsets.UTF_8);
      GraphQLExecutor executor = module.executor("shop.Op" + i + "Executor", resolvers);
      Map<String, Integer> calls = calls(module, executor);

      Map<String, List<String>> planned = planned(plan);
      assertThat(calls.keySet()).as(plan).isEqualTo(planned.keySet());
      for (Map.Entry<String, List<String>> entry : planned.entrySet()) {
        if (!entry.getValue().contains("once per parent")) {
          assertThat(calls.get(entry.getKey()))
              .as("%s in %s\n%s", entry.getKey(), operations.get(i), plan)
              .isEqualTo(entry.getValue().size());
        }
        perParent += entry.getValue().contains("once per parent") ? 1 : 0;
        perWave += entry.getValue().contains("once per wave") ? 1 : 0;
      }
      assertThat(calls.values().stream().mapToInt(it -> it).sum())
          .as("%s\n%s\n%s", operations.get(i), calls, plan)
          .isEqualTo(cost(plan));
    }
    assertThat(perParent).isGreaterThan(50);
    assertThat(perWave).isGreaterThan(20);
  }

  /** What is called, and how often: an entry for each line of the plan that names it. */
  private static Map<String, List<String>> planned(String plan) {
    Map<String, List<String>> planned = new TreeMap<>();
    Matcher call = CALL.matcher(plan);
    while (call.find()) {
      planned.computeIfAbsent(call.group(2), it -> new ArrayList<>()).add(call.group(1));
    }
    Matcher direct = DIRECT.matcher(plan);
    while (direct.find()) {
      if (!direct.group().startsWith("  reads")) {
        planned.computeIfAbsent(direct.group(1), it -> new ArrayList<>()).add(direct.group(2));
      }
    }
    return planned;
  }

  private static int cost(String plan) {
    Matcher cost = COST.matcher(plan);
    assertThat(cost.find()).isTrue();
    return Integer.parseInt(cost.group(1));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Integer> calls(CompiledModule module, GraphQLExecutor executor)
      throws ReflectiveOperationException {
    Map<String, Integer> counted =
        (Map<String, Integer>) module.load("shop.Api").getField("CALLS").get(null);
    counted.clear();
    var response = executor.execute(Map.of(), RequestContext.empty());
    assertThat(response.errors()).isEmpty();
    return new TreeMap<>(new HashMap<>(counted));
  }
}
