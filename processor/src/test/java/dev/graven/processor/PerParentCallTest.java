package dev.graven.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The N+1 problem, found at compile time. */
final class PerParentCallTest {
  private static final String SDL =
      """
      type Query { products: [Product!]! product: Product! now: Int! all: [[Product!]!]! any: [Item!]! }
      interface Item { price: Int! }
      type Product implements Item { id: ID! stock: Int! price: Int! rating: Int! size: Int! sum: Int! maker: Maker! }
      type Book implements Item { price: Int! }
      type Maker { id: ID! country: String! rank: Int! }
      """;

  @TempDir Path root;

  private TestModule shop(String operation) {
    return new TestModule(root)
        .file("schema.graphqls", SDL)
        .file("shop/Page.graphql", operation)
        .java(
            """
            package shop;
            @dev.graven.annotations.GraphQLInterface public interface Item {}
            """,
            """
            package shop;
            import dev.graven.annotations.*;
            @GraphQLType public record Product(@GraphQLId int id, int size, Maker maker) implements Item {}
            """,
            """
            package shop;
            @dev.graven.annotations.GraphQLType public record Book() implements Item {}
            """,
            """
            package shop;
            import dev.graven.annotations.*;
            @GraphQLType public record Maker(@GraphQLId int id) {}
            """,
            """
            package shop;
            import dev.graven.annotations.*;
            import java.util.*;
            import java.util.concurrent.*;
            public class Api {
              @GraphQLQuery public List<Product> products() { throw null; }
              @GraphQLQuery public Product product() { throw null; }
              @GraphQLQuery public CompletionStage<Integer> now() { throw null; }
              @GraphQLQuery public List<List<Product>> all() { throw null; }
              @GraphQLQuery public List<Item> any() { throw null; }
              @GraphQLField public CompletionStage<Integer> stock(@GraphQLSource Product p) { throw null; }
              @GraphQLField(blocking = true) public int rating(@GraphQLSource Product p) { throw null; }
              @GraphQLField public CompletionStage<Integer> price(@GraphQLSource Item i) { throw null; }
              @GraphQLField(on = Product.class) public CompletionStage<Integer> sum() { throw null; }
              @GraphQLBatch public CompletionStage<List<String>> country(@GraphQLSource List<Maker> m) { throw null; }
              @GraphQLField public CompletionStage<Integer> rank(@GraphQLSource Maker m) { throw null; }
            }
            """);
  }

  private static List<String> notes(TestModule module) {
    return module.printed(module.compile(), Kind.NOTE);
  }

  @Test
  void asynchronousAndBlockingCalls_belowAList_areNoted() {
    assertThat(notes(shop("{\n  products { id stock rating }\n}\n")))
        .containsExactly(
            "Api.java:11: graphql/shop/Page.graphql:2:17: [PerParentCall] `Product.stock` is answered"
                + " for each item of `Query.products: [Product!]!` by a call of its own, which"
                + " returns `java.util.concurrent.CompletionStage<java.lang.Integer>`. Answer all of"
                + " them in one call with @GraphQLBatch, or load them by key with @GraphQLLoad.\n"
                + "    products { id stock rating }\n"
                + "                  ^",
            "Api.java:12: graphql/shop/Page.graphql:2:23: [PerParentCall] `Product.rating` is answered"
                + " for each item of `Query.products: [Product!]!` by a call of its own, which"
                + " blocks a thread. Answer all of"
                + " them in one call with @GraphQLBatch, or load them by key with @GraphQLLoad.\n"
                + "    products { id stock rating }\n"
                + "                        ^");
  }

  @Test
  void nearestList_isNamed_alsoFarAbove() {
    assertThat(notes(shop("{ all { maker { country rank } } }")))
        .containsExactly(
            "Api.java:16: graphql/shop/Page.graphql:1:25: [PerParentCall] `Maker.rank` is answered"
                + " for each item of `Query.all: [[Product!]!]!` by a call of its own, which"
                + " returns `java.util.concurrent.CompletionStage<java.lang.Integer>`. Answer all of"
                + " them in one call with @GraphQLBatch, or load them by key with @GraphQLLoad.\n"
                + "  { all { maker { country rank } } }\n"
                + "                          ^");
  }

  @Test
  void memberOfAnInterface_isNotedOnce() {
    assertThat(notes(shop("{ any { price } }")))
        .containsExactly(
            "Api.java:13: graphql/shop/Page.graphql:1:9: [PerParentCall] `Item.price` is answered"
                + " for each item of `Query.any: [Item!]!` by a call of its own, which"
                + " returns `java.util.concurrent.CompletionStage<java.lang.Integer>`. Answer all of"
                + " them in one call with @GraphQLBatch, or load them by key with @GraphQLLoad.\n"
                + "  { any { price } }\n"
                + "          ^");
  }

  @Test
  void singleObjects_rootFields_batches_sharedAndPlainFields_areNotNoted() {
    assertThat(
            notes(shop("{ now product { stock rating } products { size sum maker { country } } }")))
        .isEmpty();
  }

  @Test
  void option_makesItAnError_orSwitchesItOff() {
    String operation = "{ products { stock } }";
    TestModule error = shop(operation).option("-Agraven.perParentCall=error");
    assertThat(error.printed(error.compile(), Kind.ERROR))
        .singleElement()
        .asString()
        .contains("[PerParentCall] `Product.stock`");
    TestModule ignore = shop(operation).option("-Agraven.perParentCall=ignore");
    assertThat(ignore.printed(ignore.compile(), Kind.values())).isEmpty();
    TestModule note = shop(operation).option("-Agraven.perParentCall=note");
    assertThat(note.printed(note.compile(), Kind.NOTE)).hasSize(1);
  }
}
