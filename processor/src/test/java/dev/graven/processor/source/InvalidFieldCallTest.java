package dev.graven.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signatures that are no batch's, no load's and no adapter's; each beside one that is. */
final class InvalidFieldCallTest {
  private static final String IMPORTS =
      """
      package shop;
      import dev.graven.annotations.*;
      import dev.graven.runtime.*;
      import java.util.*;
      import java.util.concurrent.*;
      """;

  private static void assertInvalid(String method, String id, String message) {
    List<Diagnostic> diagnostics =
        ReadSources.read(
                IMPORTS
                    + "class Api {\n"
                    + "  @GraphQLBatch List<String> right(@GraphQLSource List<Product> p) { throw null; }\n"
                    + "  @GraphQLLoad(Loader.class) int key(@GraphQLSource Product p) { throw null; }\n"
                    + method
                    + "\n}",
                IMPORTS
                    + """
                    @GraphQLType record Product(int id) {}
                    abstract class Loader implements BatchLoader<Integer, Product> {}
                    abstract class Generic<V> implements BatchLoader<Integer, V> {}
                    @SuppressWarnings("rawtypes") abstract class Raw implements BatchLoader {}
                    class Mono<T> {}
                    """)
            .result()
            .diagnostics();
    assertThat(diagnostics).extracting(Diagnostic::message).containsExactly(message);
    assertThat(diagnostics.get(0).id().text()).isEqualTo(id);
    assertThat(diagnostics.get(0).element().orElseThrow().member()).isEqualTo("wrong");
  }

  @Test
  void batch_withoutSource() {
    assertInvalid(
        "@GraphQLBatch List<String> wrong(List<Product> p) { throw null; }",
        "InvalidBatch",
        "`Api.wrong()` has @GraphQLBatch, but no parameter with @GraphQLSource. A batch is called with the parent objects: mark the `List` that receives them.");
  }

  @Test
  void batch_whoseSourceIsOneObject() {
    assertInvalid(
        "@GraphQLBatch List<String> wrong(@GraphQLSource Product p) { throw null; }",
        "InvalidBatch",
        "`Api.wrong()` is a batch, but receives its parent objects as `shop.Product`. They come in a list: write `List<Product>`.");
  }

  @Test
  void batch_whoseSourceIsAnotherContainer() {
    assertInvalid(
        "@GraphQLBatch List<String> wrong(@GraphQLSource Set<Product> p) { throw null; }",
        "InvalidBatch",
        "`Api.wrong()` is a batch, but receives its parent objects as `java.util.Set<shop.Product>`. They come in a list: write `List<Product>`.");
  }

  @Test
  void batch_thatAnswersOneValue() {
    assertInvalid(
        "@GraphQLBatch CompletionStage<String> wrong(@GraphQLSource List<Product> p) { throw null; }",
        "InvalidBatch",
        "`Api.wrong()` is a batch, but returns `java.util.concurrent.CompletionStage<java.lang.String>`. A batch returns a row for each parent object, as `List<Row>` in their order, as `Map<Product, Row>`, or as a CompletionStage of either.");
  }

  @Test
  void batch_whoseMapHasOtherKeys() {
    assertInvalid(
        "@GraphQLBatch Map<Integer, String> wrong(@GraphQLSource List<Product> p) { throw null; }",
        "InvalidBatch",
        "`Api.wrong()` is a batch of `Product`, but returns its rows by `Integer`. The keys of the map are the parent objects: return `Map<Product, ...>`, or a List in their order.");
  }

  @Test
  void batch_ofPromises() {
    assertInvalid(
        "@GraphQLBatch List<CompletionStage<String>> wrong(@GraphQLSource List<Product> p) { throw null; }",
        "InvalidBatch",
        "`Api.wrong()` is a batch, but its rows are promises. The rows of a batch come together: return a CompletionStage of all of them, or resolve the field without @GraphQLBatch.");
  }

  @Test
  void batch_onARootField() {
    assertInvalid(
        "@GraphQLQuery @GraphQLBatch List<String> wrong(@GraphQLSource List<Product> p) { throw null; }",
        "InvalidBatch",
        "`Api.wrong()` has @GraphQLQuery and @GraphQLBatch. A root field has no parent objects, and is called once anyway: keep @GraphQLQuery, and return the value itself.");
  }

  @Test
  void batch_thatIsAlsoAnotherField() {
    assertInvalid(
        "@GraphQLField @GraphQLBatch List<String> wrong(@GraphQLSource List<Product> p) { throw null; }",
        "InvalidDeclaration",
        "`Api.wrong()` has @GraphQLField and @GraphQLBatch. A method resolves one field: keep one of them.");
  }

  @Test
  void load_onARootField() {
    assertInvalid(
        "@GraphQLMutation @GraphQLLoad(Loader.class) int wrong() { throw null; }",
        "InvalidLoad",
        "`Api.wrong()` has @GraphQLMutation and @GraphQLLoad. A root field has no parent objects, and is called once anyway: keep @GraphQLMutation, and return the value itself.");
  }

  @Test
  void load_byWhatIsNoLoader() {
    assertInvalid(
        "@GraphQLLoad(String.class) int wrong(@GraphQLSource Product p) { throw null; }",
        "InvalidLoad",
        "`Api.wrong()` loads with `java.lang.String`, which is no BatchLoader. Name a class that implements dev.graven.runtime.BatchLoader.");
    assertInvalid(
        "@GraphQLLoad(int.class) int wrong(@GraphQLSource Product p) { throw null; }",
        "InvalidLoad",
        "`Api.wrong()` loads with `int`, which is no BatchLoader. Name a class that implements dev.graven.runtime.BatchLoader.");
  }

  @Test
  void load_byALoaderThatDoesNotSayWhatItLoads() {
    for (String loader : List.of("Raw", "Generic")) {
      assertInvalid(
          "@GraphQLLoad(%s.class) int wrong(@GraphQLSource Product p) { throw null; }"
              .formatted(loader),
          "InvalidLoad",
          "`Api.wrong()` loads with `shop.%s`, which does not say what it loads. Implement BatchLoader with the types of the key and the value: `BatchLoader<Integer, Author>`."
              .formatted(loader));
    }
  }

  @Test
  void load_ofLessThanNoKeys() {
    assertInvalid(
        "@GraphQLLoad(value = Loader.class, maxBatchSize = -1) int wrong(@GraphQLSource Product p) { throw null; }",
        "InvalidLoad",
        "`Api.wrong()` has a maxBatchSize of -1. Give the number of keys that the loader takes at most, or 0 for any number.");
  }

  @Test
  void load_withoutParent() {
    assertInvalid(
        "@GraphQLLoad(Loader.class) @GraphQLField(on = Product.class) int wrong() { throw null; }",
        "InvalidLoad",
        "`Api.wrong()` has @GraphQLLoad, but no parent object to take the key from. Mark the parameter that receives it with @GraphQLSource.");
    assertInvalid(
        "@GraphQLLoad(Loader.class) int wrong() { throw null; }",
        "InvalidDeclaration",
        "@GraphQLLoad on `Api.wrong()` has no effect: it takes a key from a class with @GraphQLType, or from a @GraphQLSource parameter. Put the method into such a class, or mark the parameter that receives the parent object with @GraphQLSource.");
  }

  @Test
  void load_thatBlocks() {
    assertInvalid(
        "@GraphQLLoad(Loader.class) @GraphQLField(blocking = true) int wrong(@GraphQLSource Product p) { throw null; }",
        "InvalidDeclaration",
        "`Api.wrong()` answers a key, which is needed at once: it cannot be blocking. Let the loader block, on a thread of its own, or remove @GraphQLLoad.");
  }

  @Test
  void blocking_promise() {
    assertInvalid(
        "@GraphQLQuery(blocking = true) List<CompletionStage<String>> wrong() { throw null; }",
        "InvalidDeclaration",
        "`Api.wrong()` is blocking and returns `java.util.List<java.util.concurrent.CompletionStage<java.lang.String>>`. A method that returns a promise does not block: remove `blocking`, or return the value itself.");
  }

  @Test
  void blocking_member() {
    assertInvalid(
        "@GraphQLType static class Nested { @GraphQLField(blocking = true) int wrong; @GraphQLField(blocking = true) int right() { return 1; } }",
        "InvalidDeclaration",
        "`Api.Nested.wrong` is read in place and cannot block: only methods can. Remove `blocking`.");
  }

  @Test
  void on_besideASource_orOnAMember() {
    assertInvalid(
        "@GraphQLField(on = Product.class) int wrong(@GraphQLSource Product p) { throw null; }",
        "InvalidDeclaration",
        "`Api.wrong()` names the class of its parent object twice, by `on` and by a parameter with @GraphQLSource. Remove `on`, or remove the parameter where one value answers for all objects.");
    assertInvalid(
        "@GraphQLType static class Nested { @GraphQLField(on = Product.class) int wrong; }",
        "InvalidDeclaration",
        "`Api.Nested.wrong` belongs to the type of its class; `on` is for a method that stands elsewhere. Remove `on`.");
  }

  @Test
  void promise_ofAnotherShape() {
    for (String signature :
        List.of(
            "<T> CompletionStage<T> wrong(Mono<T> mono)",
            "static CompletionStage<String> wrong(Mono<String> mono)",
            "static <T> Mono<T> wrong(Mono<T> mono)",
            "static <T> CompletionStage<T> wrong(T value)",
            "static <T> CompletionStage<List<T>> wrong(Mono<T> mono)",
            "static <T> CompletionStage<T> wrong(CompletableFuture<T> already)",
            "static <T> CompletionStage<T> wrong(Mono<T> mono, int more)")) {
      assertInvalid(
          "@GraphQLPromise " + signature + " { throw null; }",
          "InvalidPromise",
          "`Api.wrong()` has @GraphQLPromise. Such a method makes a stage of a promise for any type of value: write `public static <T> CompletionStage<T> wrong(Promise<T> promise)`, with the promise's class for `Promise`.");
    }
  }

  @Test
  void promise_twice() {
    assertInvalid(
        """
        @GraphQLPromise static <T> CompletionStage<T> right(Mono<T> mono) { throw null; }
        @GraphQLPromise static <T> CompletionStage<T> wrong(Mono<T> mono) { throw null; }
        """,
        "InvalidPromise",
        "`Api.wrong()` adapts `shop.Mono`, as `Api.right()` does. A promise type has one adapter: remove one of them.");
  }

  @Test
  void selection_withADefault() {
    List<Diagnostic> diagnostics =
        ReadSources.read(
                IMPORTS
                    + "class Api { @GraphQLQuery int a(@GraphQLDefault(\"1\") Selection s, Loads l) { return 1; } }")
            .result()
            .diagnostics();
    assertThat(diagnostics)
        .extracting(Diagnostic::message)
        .containsExactly(
            "`Api.a(), parameter s` has @GraphQLDefault, which does not go together with `Selection`: the parameter receives what is selected below the field. Remove one of them.");
  }
}
