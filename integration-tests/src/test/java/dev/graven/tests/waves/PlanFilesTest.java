package dev.graven.tests.waves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Goldens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan that the build writes for each operation, as text and as a diagram. */
class PlanFilesTest {
  private static final Path GOLDENS = Path.of("src/test/resources/plans");
  private static final String PLANS = "META-INF/graven/plans/";

  @TempDir Path folder;

  private static void assertGolden(String name, String text) throws IOException {
    Path golden = GOLDENS.resolve(name);
    if (Goldens.update()) {
      Files.createDirectories(GOLDENS);
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  private void assertShopGolden(String operation) throws IOException {
    String name = Shop.nameOf(operation);
    Shop shop = Shop.in(folder, operation);
    assertGolden(name + ".txt", shop.plan(name, "txt"));
    assertGolden(name + ".mmd", shop.plan(name, "mmd"));
  }

  @Test
  void operationWithoutBoundary_isOnePass() throws IOException {
    assertShopGolden("query Plain { products { title related { id } bundle { title } } }");
  }

  @Test
  void everyKindOfCall_isShownOnce() throws IOException {
    assertShopGolden(
        """
        query Kinds($x: Boolean!) {
          products { title currency stock { count } price reviews { stars } top @include(if: $x) { stars } }
          later { title price }
        }
        """);
  }

  @Test
  void conditions_areShown_alsoThoseOfFragments() throws IOException {
    String operation =
        """
        query Reached($x: Boolean!, $y: Boolean!, $z: Boolean!) {
          products { ...F @include(if: $x) ...F @skip(if: $y) top @include(if: $x) @skip(if: $z) { stars } }
        }
        fragment F on Product { reviews @include(if: $z) { stars } }
        """;
    assertThat(Shop.in(folder, operation).plan("Reached", "txt"))
        .contains("for Product.reviews, if ($x or not $y) and $z\n")
        .contains("for Product.top, if $x and not $z\n");
  }

  @Test
  void loadGroup_waitsForAllItsRegions() throws IOException {
    assertShopGolden(
        """
        query Groups {
          products {
            supplier { name products { supplier { country } } }
            reviews { author { name friend { name } } }
            top { author { name } }
          }
        }
        """);
  }

  private CompiledModule mutations(Path root) {
    return CompiledModule.in(root)
        .java(
            """
            package shop;
            import dev.graven.annotations.*;
            import dev.graven.runtime.*;
            import java.util.*;
            import java.util.concurrent.*;
            public final class Api {
              @GraphQLType public record Order(@GraphQLId int id, @GraphQLLoad(Orders.class) int next, @GraphQLLoad(value = Orders.class, eager = true) int last) {}
              public static final class Orders implements BatchLoader<Integer, Order> {
                @Override public CompletionStage<Map<Integer, Order>> load(List<Integer> keys, LoadRequest request) { throw new IllegalStateException(); }
              }
              @GraphQLQuery public int orders() { return 1; }
              @GraphQLMutation public Order buy(int id) { return new Order(id, 1, 2); }
              @GraphQLMutation public CompletionStage<Order> sell(int id) { throw new IllegalStateException(); }
              @GraphQLMutation public int clear() { return 0; }
            }
            """)
        .graphql(
            "shop/Trade.graphql",
            """
            mutation Trade($x: Boolean!) {
              buy(id: 1) { id next { id } }
              clear
              sell(id: 1) @include(if: $x) { next { id last { id } } }
            }
            """)
        .compileCleanly();
  }

  @Test
  void mutation_isAPhaseForEachRootField() throws IOException {
    Map<String, byte[]> files = CompiledModule.files(mutations(folder).classes());
    for (String name : new String[] {"Trade.txt", "Trade.mmd"}) {
      assertGolden(
          name,
          new String(
              Objects.requireNonNull(files.get(PLANS + "shop/" + name)), StandardCharsets.UTF_8));
    }
  }

  @Test
  void files_areTheSame_whereverTheModuleIs(@TempDir Path elsewhere) {
    Map<String, byte[]> files = CompiledModule.files(mutations(folder).classes().resolve(PLANS));
    Map<String, byte[]> again = CompiledModule.files(mutations(elsewhere).classes().resolve(PLANS));
    assertThat(files.keySet()).containsExactly("shop/Trade.mmd", "shop/Trade.txt");
    files.forEach((name, bytes) -> assertThat(again.get(name)).isEqualTo(bytes));
  }

  @Test
  void operationOfManySpreads_hasAShortPlan() throws IOException {
    StringBuilder bomb = new StringBuilder("query Bomb { products { ...F0 } }\n");
    for (int i = 0; i < 40; i++) {
      bomb.append(
          "fragment F%d on Product { a%1$d: bundle { ...F%2$d } b%1$d: bundle { ...F%2$d } stock { count } }\n"
              .formatted(i, i + 1));
    }
    bomb.append("fragment F40 on Product { id }\n");
    Shop shop = Shop.in(folder, bomb.toString());
    assertThat(shop.plan("Bomb", "txt").lines().count()).isLessThan(600);
    assertThat(shop.plan("Bomb", "txt")).contains("1000000000000");
    assertThat(shop.plan("Bomb", "mmd").lines().count()).isLessThan(600);
  }
}
