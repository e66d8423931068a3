package dev.graven.tests.waves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.RequestContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Operations with a field of each kind of call. */
class ShopTest {
  @TempDir Path folder;

  private void assertAgree(String operation, String... calls) {
    String name = Shop.nameOf(operation);
    Shop shop = Shop.in(folder, operation);
    if (Boolean.getBoolean("show")) {
      System.out.println(shop.source(name));
    }
    shop.comparison().executor(name).execute(Map.of("x", true), RequestContext.empty());
    List<String> seen = shop.calls();
    shop.comparison().compareAll(name, Map.of());
    if (calls.length > 0) {
      assertThat(seen).containsExactlyInAnyOrder(calls);
    }
  }

  @Test
  void batch_belowAList_isCalledOnce() {
    assertAgree("query A { products { title reviews { stars } } }", "reviews [1, 2, 3, 4] 2");
  }

  @Test
  void batch_belowABatch_isCalledOnce() {
    assertAgree(
        "query A { products { title reviews(first: 3) { stars product { title } } } }",
        "reviews [1, 2, 3, 4] 3",
        "product 6");
  }

  @Test
  void load_takesDistinctKeys() {
    assertAgree("query A { products { title supplier { name country } } }", "suppliers [1, 2]");
  }

  @Test
  void keys_inLists() {
    assertAgree("query A { products { tags { name } } }", "tags [1, 2, 9, 7, 3]");
  }

  @Test
  void async_blocking_shared() {
    assertAgree(
        "query A { product(id: 2) { stock { count place } price currency } }",
        "stock 2",
        "price 2",
        "currency");
  }

  @Test
  void errors_nullTheirParents() {
    assertAgree(
        "query A { shelves { title stock { count } price currency } }",
        "stock 1",
        "stock 3",
        "stock 4",
        "stock 1",
        "price 1",
        "price 3",
        "price 4",
        "price 1",
        "currency");
  }

  @Test
  void chains() {
    assertAgree(
        "query A { later { title top { stars author { name friend { name friend { name } } } } bundle { top { stars } related { supplier { products { title reviews { author { name } } } } } } } }",
        "bundle 2",
        "related 3",
        "top [2, 3]");
  }

  @Test
  void loads_ofLoads_areCalledPerWave() {
    assertAgree(
        "query A { products { reviews { author { name friend { name friend { name } } } } top { author { name } } } }",
        "reviews [1, 2, 3, 4] 2",
        "top [1, 2, 3, 4]",
        "users [1, 2]",
        "users [3, 4]");
  }

  @Test
  void aliases_withEqualArguments_shareACall() {
    assertAgree(
        "query A { products { a: reviews { stars } b: reviews(first: 2) { product { title } } c: reviews(first: 1) { stars } } }",
        "reviews [1, 2, 3, 4] 2",
        "reviews [1, 2, 3, 4] 1",
        "product 5");
  }

  @Test
  void conditions_excludeRows() {
    assertAgree(
        "query A($x: Boolean!, $y: Boolean = true) { products { a: reviews @include(if: $x) { stars } b: reviews @skip(if: $y) { product @include(if: $x) { title bundle { price } } } ...F @include(if: $y) ...F @include(if: $x) } } fragment F on Product { currency related { stock { count } supplier { products { title } } } }");
  }

  @Test
  void deepChains() {
    assertAgree(
        "query A { shelves { title related { bundle { supplier { products { tags { name } related { title price } } } } } reviews { product { bundle { title } author: top { author { friend { id } } } } } } }");
  }
}
