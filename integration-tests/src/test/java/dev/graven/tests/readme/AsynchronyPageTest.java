package dev.graven.tests.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the page on asynchronous and batched fields shows of generated code is what is generated.
 */
class AsynchronyPageTest {
  private static final Path PAGE = Path.of("../docs/asynchrony.md");
  private static final String START = "## What is generated\n";

  private static final String API =
      """
      package shop;
      import dev.graven.annotations.*;
      import dev.graven.runtime.*;
      import java.util.*;
      import java.util.concurrent.*;
      import org.jspecify.annotations.*;
      @NullMarked
      public final class Api {
        @GraphQLType public record Product(@GraphQLId int id, String title) {}
        @GraphQLType public record Variant(
            @GraphQLId int id, String sku, int price, @GraphQLLoad(SupplierLoader.class) @GraphQLName("supplier") int supplierId) {}
        @GraphQLType public record Supplier(@GraphQLId int id, String name) {}
        @GraphQLQuery public List<Product> products() { return List.of(); }
        @GraphQLBatch public List<List<Variant>> variants(@GraphQLSource List<Product> products) { return List.of(); }
        public static final class SupplierLoader implements BatchLoader<Integer, Supplier> {
          public CompletionStage<Map<Integer, Supplier>> load(List<Integer> keys, LoadRequest request) { return CompletableFuture.completedFuture(Map.of()); }
        }
      }
      """;

  @TempDir private Path folder;

  /** After a change of the emitter, {@code -DupdateGoldens=true} writes the new text. */
  @Test
  void generatedCode_isShownAsItIs() throws IOException {
    String page = Files.readString(PAGE);
    int section = page.indexOf(START);
    String operation = block(page, "graphql", section);
    String source =
        CompiledModule.in(folder)
            .java(API)
            .graphql("shop/Catalogue.graphql", operation)
            .compileCleanly()
            .generatedSource("shop.CatalogueExecutor");
    String schedule = part(source, "    private static final Schedule", "    private final");
    String walks =
        part(source, "    /**\n     * Walks from the root.", "    /**\n     * {@code Query {");
    String generated = (schedule + walks).replaceAll("(?m)^    ", "").stripTrailing() + "\n";

    String shown = block(page, "java", section);
    if (Goldens.update()) {
      String fence = "```java\n";
      Files.writeString(PAGE, page.replace(fence + shown + "```", fence + generated + "```"));
    } else {
      assertThat(shown).isEqualTo(generated);
    }
  }

  private static String part(String source, String first, String next) {
    int start = source.indexOf(first);
    int end = source.indexOf(next, start);
    assertThat(start).isPositive();
    assertThat(end).isPositive();
    return source.substring(start, end);
  }

  private static String block(String page, String language, int from) {
    String fence = "```" + language + "\n";
    int start = page.indexOf(fence, from) + fence.length();
    return page.substring(start, page.indexOf("```\n", start));
  }
}
