package dev.graven.tests.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One schema and one operation over a record, over getters, and over public fields. */
class RecordOrClassTest {
  private static final String SDL =
      """
      type Query { item(id: ID!): Item items: [Item!]! }
      type Item { id: ID! title: String! open: Boolean size: Float tags: [String!] parent: Item failing: Int }
      """;
  private static final String OPERATION =
      """
      query Items($id: ID!, $deep: Boolean!) {
        item(id: $id) { ...I parent @include(if: $deep) { ...I parent { id } } }
        items { title ...I x: failing }
      }
      fragment I on Item { id title open size tags failing }
      """;

  private static final String FAIL = "throw new IllegalStateException(\"failing\");";

  private static final List<String> ITEMS =
      List.of(
          """
          package items;
          import dev.graven.annotations.*;
          import java.util.List;
          @GraphQLType
          public record Item(int id, String title, boolean open, double size, List<String> tags, Item parent) {
            @GraphQLField public int failing() { %s }
          }
          """
              .formatted(FAIL),
          """
          package items;
          import dev.graven.annotations.*;
          import java.util.*;
          @GraphQLType
          public class Item {
            private final int id; private final String title; private final boolean open; private final double size;
            private final List<String> tags; private final Item parent;
            public Item(int id, String title, boolean open, double size, List<String> tags, Item parent) {
              this.id = id; this.title = title; this.open = open; this.size = size; this.tags = tags; this.parent = parent;
            }
            public Integer getId() { return id; }
            public String getTitle() { return title; }
            public boolean isOpen() { return open; }
            public Double getSize() { return size; }
            public Set<String> getTags() { return tags == null ? null : new LinkedHashSet<>(tags); }
            public Optional<Item> getParent() { return Optional.ofNullable(parent); }
            public Integer getFailing() { %s }
          }
          """
              .formatted(FAIL),
          """
          package items;
          import dev.graven.annotations.*;
          import java.util.*;
          @GraphQLType
          public class Item {
            public final String id; public final CharSequence title; public final Boolean open; public final float size;
            public final String[] tags; public final Item parent;
            public Item(int id, String title, boolean open, double size, List<String> tags, Item parent) {
              this.id = "" + id; this.title = title; this.open = open; this.size = (float) size;
              this.tags = tags == null ? null : tags.toArray(new String[0]); this.parent = parent;
            }
            @GraphQLField public int failing() { %s }
          }
          """
              .formatted(FAIL));

  @Test
  @DisplayName("a record, getters and fields give the same answers")
  void answers_areTheSame(@TempDir Path folder) {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < ITEMS.size(); i++) {
      CompiledModule module =
          CompiledModule.in(folder.resolve("module" + i))
              .graphql("schema.graphqls", SDL)
              .graphql("items/Items.graphql", OPERATION)
              .java(ITEMS.get(i))
              .java(
                  """
                  package items;
                  import dev.graven.annotations.*;
                  import java.util.List;
                  public final class Api {
                    private static final Item ROOT = new Item(1, "root", true, 1.5, null, null);
                    private static final Item LEAF = new Item(2, "leaf \\"2\\"", false, -0.25, List.of("a", "b"), ROOT);
                    @GraphQLQuery public Item item(int id) { return id == 2 ? LEAF : id == 1 ? ROOT : null; }
                    @GraphQLQuery public List<Item> items() { return List.of(LEAF, ROOT); }
                  }
                  """)
              .compileCleanly();
      Comparison comparison = Comparison.of(module, "items", SDL, module.newInstance("items.Api"));
      StringBuilder all = new StringBuilder();
      for (String id : List.of("1", "2", "3")) {
        for (boolean deep : new boolean[] {true, false}) {
          GraphQLResponse response =
              comparison.response("Items", Map.of("id", id, "deep", deep), silent());
          all.append(response).append('\n');
        }
      }
      answers.add(all.toString());
    }

    assertThat(answers.get(0)).contains("\"title\":\"leaf \\\"2\\\"\"").contains("\"size\":-0.25");
    assertThat(answers.get(1)).isEqualTo(answers.get(0));
    assertThat(answers.get(2)).isEqualTo(answers.get(0));
  }

  private static RequestContext silent() {
    return RequestContext.builder().errorReporter((exception, field) -> {}).build();
  }
}
