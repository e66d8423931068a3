package dev.graven.tests.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Folders;
import dev.graven.tests.harness.Oracle;
import dev.graven.tests.harness.TightRuntime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of lists of any depth: of numbers, strings and objects, empty ones and nulls between. */
class DeepListsTest {
  private static final List<Integer> DEPTHS = List.of(1, 2, 3, 4, 5, 20, 60);

  @Test
  @DisplayName("RC-LIST lists of lists of any depth, in the room that the compiler counted too")
  void deepLists_answerLikeTheOracle_andFindTheirRoom(@TempDir Path folder) throws Exception {
    List<String> answers = new Answers().call();
    assertThat(answers).hasSize(3 * DEPTHS.size() + 1);
    assertThat(TightRuntime.call(Answers.class, folder)).isEqualTo(answers);
  }

  /** Each list alone, and all of them one after the other, compared with the oracle. */
  public static final class Answers implements Callable<List<String>> {
    private static final String API =
        """
        package deep;
        import dev.graven.annotations.*;
        import java.util.*;
        @SuppressWarnings("unchecked")
        public final class Api {
          @GraphQLType public record Item(int id) {}
          static Object nest(int depth, Object leaf) {
            Object list = Arrays.asList(leaf, null, leaf);
            for (int i = 1; i < depth; i++) { list = Arrays.asList(list, null, List.of()); }
            return list;
          }
          %s
        }
        """;

    /** A field that answers a list. */
    private record Field(int depth, String leaf, String javaLeaf, String value) {
      String name() {
        return leaf + depth;
      }

      String selected() {
        return leaf.equals("Item") ? name() + " { id }" : name();
      }

      String definition() {
        return name() + ": " + "[".repeat(depth) + leaf + "]".repeat(depth);
      }

      String operation() {
        return "query %s { %s }".formatted(name(), selected());
      }

      String method() {
        String type = "List<".repeat(depth) + javaLeaf + ">".repeat(depth);
        return "@GraphQLQuery public %1$s %2$s() { return (%1$s) nest(%3$d, %4$s); }"
            .formatted(type, name(), depth, value);
      }
    }

    @Override
    public List<String> call() throws Exception {
      List<Field> fields = new ArrayList<>();
      for (int depth : DEPTHS) {
        fields.add(new Field(depth, "Int", "Integer", "Integer.MIN_VALUE"));
        fields.add(new Field(depth, "String", "String", "\"text\""));
        fields.add(new Field(depth, "Item", "Item", "new Item(7)"));
      }
      String sdl =
          "type Query { %s } type Item { id: Int! }".formatted(lines(fields, Field::definition));
      Path folder = Files.createTempDirectory("lists");
      try {
        CompiledModule module =
            CompiledModule.in(folder)
                .graphql("schema.graphqls", sdl)
                .graphql("deep/Each.graphql", lines(fields, Field::operation))
                .graphql(
                    "deep/All.graphql",
                    "query All { %s }".formatted(lines(fields, Field::selected)))
                .java(API.formatted(lines(fields, Field::method)))
                .compileCleanly();
        Object api = module.newInstance("deep.Api");
        Comparison comparison = Comparison.with(module, "deep", Oracle.of(sdl, api), api);
        List<String> answers = new ArrayList<>();
        fields.forEach(it -> answers.add(comparison.data(it.name(), Map.of())));
        answers.add(comparison.data("All", Map.of()));
        return answers;
      } finally {
        Folders.delete(folder);
      }
    }

    private static String lines(List<Field> fields, Function<Field, String> line) {
      return fields.stream().map(line).collect(Collectors.joining("\n"));
    }
  }
}
