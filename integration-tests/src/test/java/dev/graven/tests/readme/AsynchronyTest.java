package dev.graven.tests.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles what {@code docs/asynchrony.md} shows, each block as a part of a class. */
class AsynchronyTest {
  private static final Path PAGE = Path.of("../docs/asynchrony.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

  private static final String IMPORTS =
      """
      package shop;
      import dev.graven.annotations.*;
      import dev.graven.runtime.*;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.*;
      """;

  /** What the blocks take for granted; a block may have its own. */
  private static final Map<String, String> TYPES = new LinkedHashMap<>();

  static {
    TYPES.put(
        "Product",
        "@GraphQLType\npublic record Product(@GraphQLId int id, String title, boolean isListed) {}");
    TYPES.put("Review", "@GraphQLType\npublic record Review(int stars) {}");
    TYPES.put("Stock", "@GraphQLType\npublic record Stock(int count) {}");
    TYPES.put("Price", "@GraphQLType\npublic record Price(double amount) {}");
    TYPES.put("Report", "@GraphQLType\npublic record Report(String text) {}");
    TYPES.put("Supplier", "@GraphQLType\npublic record Supplier(@GraphQLId int id) {}");
    TYPES.put("Author", "@GraphQLType\npublic record Author(@GraphQLId int id) {}");
    TYPES.put("Tag", "@GraphQLType\npublic record Tag(String name) {}");
    TYPES.put("TagId", "public record TagId(int value) {}");
    TYPES.put("TagLoader", "public abstract class TagLoader implements BatchLoader<TagId, Tag> {}");
    TYPES.put(
        "AuthorLoader",
        "public abstract class AuthorLoader implements BatchLoader<Integer, Author> {}");
    TYPES.put(
        "SupplierLoader",
        "public abstract class SupplierLoader implements BatchLoader<Integer, Supplier> {}");
    TYPES.put(
        "Mono", "public abstract class Mono<T> { abstract CompletableFuture<T> toFuture(); }");
    TYPES.put(
        "Surroundings",
        """
        abstract class Surroundings {
          interface Prices { Price get(Object product); }
          interface Repository { List<Author> authors(); }
          Prices prices;
          Repository repository;
          Executor executor;
          abstract List<Supplier> withAddresses(List<?> products);
          abstract List<Supplier> plain(List<?> products);
        }
        """);
    TYPES.put("Root", "public class Root { @GraphQLQuery public int ping() { return 1; } }");
  }

  @TempDir private Path folder;
  private String page = "";

  @BeforeEach
  void read() throws IOException {
    page = Files.readString(PAGE);
  }

  @Test
  void blocks_compile() {
    List<String> blocks =
        blocks("java").stream().filter(block -> !block.contains("Schedule")).toList(); // generated
    assertThat(blocks).hasSizeGreaterThan(8);
    for (int i = 0; i < blocks.size(); i++) {
      module(folder.resolve("block" + i), blocks.get(i)).compileCleanly();
    }
  }

  @Test
  void blockOfTheReadme_compiles() throws IOException {
    page = Files.readString(Path.of("../README.md"));
    List<String> batched =
        blocks("java").stream().filter(block -> block.contains("@GraphQLBatch")).toList();
    assertThat(batched).hasSize(1);
    module(folder, batched.get(0)).compileCleanly();
  }

  private CompiledModule.Builder module(Path root, String block) {
    boolean isStatements = block.startsWith("Cancellation ");
    // what the page leaves out
    String members = block.replace("{ ... }", "{ throw new UnsupportedOperationException(); }");
    CompiledModule.Builder builder =
        CompiledModule.in(root)
            .java(
                IMPORTS
                    + "public abstract class Docs extends Surroundings {\n"
                    + (isStatements ? "void statements() {\n" + members + "}\n" : members)
                    + "}\n")
            .graphql("shop/Ping.graphql", "{ ping }");
    TYPES.forEach(
        (name, text) -> {
          if (!Pattern.compile("(record|class) " + name + "\\b").matcher(block).find()) {
            builder.java(IMPORTS + text);
          }
        });
    return builder;
  }

  /** After a change of the plan's text, {@code -DupdateGoldens=true} writes the new one. */
  @Test
  void plan_isShownAsItIs() throws IOException {
    CompiledModule module =
        CompiledModule.in(folder)
            .java(
                IMPORTS
                    + """
                    public final class ShopApi {
                      @GraphQLType public record Product(@GraphQLId int id, String title) {}
                      @GraphQLType public record Review(int stars, @GraphQLLoad(AuthorLoader.class) int author) {}
                      @GraphQLType public record Author(@GraphQLId int id, String name) {}
                      @GraphQLQuery public List<Product> products() { throw new UnsupportedOperationException(); }
                      @GraphQLBatch public List<List<Review>> reviews(@GraphQLSource List<Product> products, int first) { throw new UnsupportedOperationException(); }
                      @GraphQLField public CompletionStage<Integer> stock(@GraphQLSource Product product) { throw new UnsupportedOperationException(); }
                    }
                    """)
            .java(
                IMPORTS
                    + """
                    public abstract class AuthorLoader implements BatchLoader<Integer, ShopApi.Author> {}
                    """)
            .graphql("shop/ProductPage.graphql", block("graphql", "query ProductPage"))
            .compileCleanly();
    String plan =
        Files.readString(module.classes().resolve("META-INF/graven/plans/shop/ProductPage.txt"));

    String shown = block("", "query ProductPage");
    if (Goldens.update()) {
      Files.writeString(PAGE, page.replace(shown, plan));
    } else {
      assertThat(shown).isEqualTo(plan);
    }
  }

  @Test
  void links_leadToFiles() {
    assertThat(Pattern.compile("]\\(([^):]+)\\)").matcher(page).results().map(it -> it.group(1)))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(PAGE.resolveSibling(it)).exists());
  }

  private String block(String language, String start) {
    return blocks(language).stream().filter(it -> it.startsWith(start)).findFirst().orElseThrow();
  }

  private List<String> blocks(String language) {
    return BLOCK
        .matcher(page)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }
}
