package dev.graven.tests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HotSpot compiles no method above 8,000 bytes: none that walks, calls or writes is larger. */
class WideWavesTest {
  private static final int LIMIT = 8_000;

  private static final String SDL =
      """
      type Query { items(n: Int): [Item!]! node: Node }
      interface Node { batch(n: Int!): Int }
      type Item implements Node {
        stage(n: Int!): Int stages(n: Int!): [Int!]! block(n: Int!): Int batch(n: Int!): Int load(n: Int!): Int
        loads(n: Int!): [Int] shared(n: Int!): Int self(n: Int!): Item! children(n: Int!): [Item!]! next(n: Int!): Item!
      }
      """;

  private static final String API =
      """
      package wide;
      import dev.graven.annotations.*;
      import dev.graven.runtime.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.stream.*;
      public final class Api {
        @GraphQLInterface public interface Node {}
        @GraphQLType public record Item(int id) implements Node {
          @GraphQLField public CompletionStage<Integer> stage(int n) { return CompletableFuture.completedFuture(n); }
          @GraphQLField public List<CompletionStage<Integer>> stages(int n) { return List.of(stage(n)); }
          @GraphQLField(blocking = true) public int block(int n) { return n; }
          @GraphQLLoad(Loader.class) public int load(int n) { return n; }
          @GraphQLLoad(Loader.class) public List<Integer> loads(int n) { return List.of(n); }
          @GraphQLField public static int shared(int n) { return n; }
          @GraphQLField public Item self(int n) { return this; }
          @GraphQLField public List<Item> children(int n) { return List.of(this); }
        }
        @GraphQLQuery public List<Item> items(Integer n) { return List.of(new Item(1)); }
        @GraphQLQuery public Node node() { return new Item(2); }
        @GraphQLBatch public List<Integer> batch(@GraphQLSource List<Node> items, int n) { return items.stream().map(it -> n).toList(); }
        @GraphQLBatch public List<Item> next(@GraphQLSource List<Item> items, int n) { return items; }
        public static final class Loader implements BatchLoader.Synchronous<Integer, Integer> {
          public Map<Integer, Integer> loadNow(List<Integer> keys, LoadRequest request) { return keys.stream().collect(Collectors.toMap(it -> it, it -> it)); }
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void sevenHundredBoundaries_ofEveryKind_inOneSelection() {
    List<String> fields = new ArrayList<>();
    Map<String, Object> expected = new LinkedHashMap<>();
    for (int i = 0; i < 700; i++) {
      String name = "f" + i;
      switch (i % 7) {
        case 0 -> add(fields, expected, name, "stage(n: " + i + ")", i);
        case 1 -> add(fields, expected, name, "stages(n: " + i + ")", List.of(i));
        case 2 -> add(fields, expected, name, "block(n: " + i + ")", i);
        case 3 -> add(fields, expected, name, "batch(n: " + i + ")", i);
        case 4 -> add(fields, expected, name, "load(n: " + i + ")", i);
        case 5 -> add(fields, expected, name, "loads(n: " + i + ")", List.of(i));
        default -> add(fields, expected, name, "shared(n: " + i + ")", i);
      }
    }
    assertRuns(fields, expected);
  }

  @Test
  void pathsToBoundaries_inOneSelection() {
    List<String> fields = new ArrayList<>();
    Map<String, Object> expected = new LinkedHashMap<>();
    for (int i = 0; i < 300; i++) {
      String name = "f" + i;
      String below = " { stage(n: " + i + ") }";
      switch (i % 3) {
        case 0 -> add(fields, expected, name, "self(n: " + i + ")" + below, Map.of("stage", i));
        case 1 ->
            add(
                fields,
                expected,
                name,
                "children(n: " + i + ")" + below,
                List.of(Map.of("stage", i)));
        default -> add(fields, expected, name, "next(n: " + i + ")" + below, Map.of("stage", i));
      }
    }
    assertRuns(fields, expected);
  }

  @Test
  void manySelections_belowOneCall() {
    List<String> fields = new ArrayList<>();
    Map<String, Object> expected = new LinkedHashMap<>();
    for (int i = 0; i < 1_100; i++) {
      add(fields, expected, "f" + i, "next(n: 1) { load(n: " + i + ") }", Map.of("load", i));
    }
    assertRuns(fields, expected);
  }

  private static void add(
      List<String> fields, Map<String, Object> expected, String name, String field, Object value) {
    fields.add(name + ": " + field);
    expected.put(name, value);
  }

  private void assertRuns(List<String> fields, Map<String, Object> expected) {
    CompiledModule module =
        CompiledModule.in(folder)
            .option("-Agraven.package=wide")
            .graphql("schema.graphqls", SDL)
            .graphql("Wide.graphql", "query Wide { items { " + String.join(" ", fields) + " } }")
            .java(API)
            .compileCleanly();

    assertThat(
            ClassFile.readAll(CompiledModule.files(module.classes())).stream()
                .flatMap(type -> type.methodsAbove(LIMIT)))
        .isEmpty();
    GraphQLExecutor executor =
        module.executor(
            "wide.WideExecutor",
            module.newInstance("wide.Api"),
            module.newInstance("wide.Api$Loader"));
    assertThat(Answers.parse(executor.execute(Map.of(), RequestContext.empty())).get("data"))
        .isEqualTo(Map.of("items", List.of(expected)));
  }
}
