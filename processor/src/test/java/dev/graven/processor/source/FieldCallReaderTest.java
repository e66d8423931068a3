package dev.graven.processor.source;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What batches, loads, promises, blocking and shared fields are read as. */
final class FieldCallReaderTest {
  private static final String IMPORTS =
      """
      package shop;
      import dev.graven.annotations.*;
      import dev.graven.runtime.*;
      import java.util.*;
      import java.util.concurrent.*;
      import org.jspecify.annotations.*;
      """;

  private static final String PRODUCT =
      IMPORTS + "@GraphQLType record Product(@GraphQLId int id, List<Integer> tagIds) {}";

  private static final String LOADERS =
      IMPORTS
          + """
          abstract class ById<T> implements BatchLoader<Integer, T> {}
          abstract class Products extends ById<Product> {}
          abstract class Maybe implements BatchLoader<String, Outcome<Product>> {}
          """;

  private static Declarations read(String... sources) {
    String[] all = new String[sources.length + 2];
    for (int i = 0; i < sources.length; i++) {
      all[i] = IMPORTS + sources[i];
    }
    all[sources.length] = PRODUCT;
    all[sources.length + 1] = LOADERS;
    return ReadSources.declarations(all);
  }

  private static String resolvers(Declarations declarations) {
    return declarations.resolvers().stream()
        .map(it -> it.graphqlName() + on(it) + ": " + call(it.call()))
        .collect(joining("\n"));
  }

  private static String on(ResolverDeclaration it) {
    return it.on().map(name -> " of " + name).orElse("");
  }

  private static String members(Declarations declarations) {
    return declarations.objects().stream()
        .filter(it -> !it.graphqlName().equals("Product"))
        .flatMap(it -> it.members().stream())
        .map(it -> it.kind() + " " + it.graphqlName() + ": " + call(it.call()))
        .collect(joining("\n"));
  }

  private static String call(FieldCall call) {
    if (call instanceof FieldCall.Batch it) {
      return "batch %s -> %s%s%s"
          .formatted(
              TypeNotation.of(it.sourceElement()),
              TypeNotation.of(it.row()),
              it.isOutcome() ? " outcome" : "",
              it.isMap() ? " map" : "");
    }
    if (call instanceof FieldCall.Load load) {
      LoaderDeclaration it = load.loader();
      return "%s %s -> %s%s%s %d%s"
          .formatted(
              it.javaClass().simpleName(),
              TypeNotation.of(it.key()),
              TypeNotation.of(it.value()),
              it.isOutcome() ? " outcome" : "",
              it.eager() ? " eager" : "",
              it.maxBatchSize(),
              it.keyIsReference() ? " reference" : "");
    }
    return ((FieldCall.Each) call).blocking() ? "blocking" : "each";
  }

  @Test
  void batch_isReadFromEveryShapeOfItsSignature() {
    assertThat(
            resolvers(
                read(
                    """
                    @NullMarked class Api {
                      @GraphQLBatch List<String> a(@GraphQLSource List<Product> p) { throw null; }
                      @GraphQLBatch("c") ArrayList<@Nullable String> b(int x, @GraphQLSource Collection<Product> p) { throw null; }
                      @GraphQLBatch Map<Product, List<String>> d(@GraphQLSource Iterable<Product> p) { throw null; }
                      @GraphQLBatch CompletionStage<List<Outcome<String>>> e(@GraphQLSource List<Product> p) { throw null; }
                      @GraphQLBatch static CompletableFuture<HashMap<Product, Outcome<@Nullable String>>> f(@GraphQLSource List<Product> p) { throw null; }
                      @GraphQLBatch @GraphQLName("h") List<Optional<String>> g(@GraphQLSource List<? extends Product> p) { throw null; }
                    }
                    """)))
        .isEqualTo(
            """
            a: batch Product! -> String!
            c: batch Product! -> String?
            d: batch Product! -> LIST[String!]! map
            e: batch Product! -> String! outcome
            f: batch Product! -> String? outcome map
            h: batch Product! -> OPTIONAL[String!]?""");
  }

  @Test
  void selectionAndLoads_areParametersOfTheirOwn() {
    assertThat(
            read("""
                    class Api {
                      @GraphQLQuery int a(Selection s, int x, Loads l, @GraphQLContext User u) { throw null; }
                    }
                    class User {}
                    """)
                .resolvers()
                .get(0)
                .parameters())
        .extracting(ParameterDeclaration::role)
        .containsExactly(
            ParameterRole.SELECTION,
            ParameterRole.ARGUMENT,
            ParameterRole.LOADS,
            ParameterRole.CONTEXT);
  }

  @Test
  void load_isReadFromMethodsOfOtherClasses_withTheLoadersKeyAndValue() {
    assertThat(
            resolvers(
                read(
                    """
                    class Api {
                      @GraphQLLoad(Products.class) int a(@GraphQLSource Product p) { throw null; }
                      @GraphQLLoad(value = Maybe.class, eager = true, maxBatchSize = 7, keyIsReference = true)
                      @GraphQLField("c") static List<String> b(@GraphQLSource Product p, int x) { throw null; }
                    }
                    """)))
        .isEqualTo(
            """
            a: Products Integer -> Product 0
            c: Maybe String -> Product outcome eager 7 reference""");
  }

  @Test
  void load_isReadFromMembers_whereverTheyAreMarked() {
    assertThat(
            members(
                read(
                    """
                    @GraphQLType record Book(@GraphQLLoad(Products.class) @GraphQLName("product") int productId, int x) {
                      @GraphQLLoad(Products.class) public int getOther() { return 1; }
                      @GraphQLLoad(Products.class) int with(int argument) { return 1; }
                      @GraphQLField(blocking = true) int slow() { return 1; }
                      @GraphQLLoad(Products.class) @Override public int x() { return x; }
                    }
                    """,
                    """
                    @GraphQLType class Shelf { @GraphQLLoad(Products.class) int[] products; }
                    """)))
        .isEqualTo(
            """
            RECORD_COMPONENT product: Products Integer -> Product 0
            RECORD_COMPONENT x: Products Integer -> Product 0
            METHOD other: Products Integer -> Product 0
            METHOD with: Products Integer -> Product 0
            METHOD slow: blocking
            FIELD products: Products Integer -> Product 0""");
  }

  @Test
  void sharedField_belongsToItsOwnClassOrToTheOneItNames() {
    assertThat(
            resolvers(
                read(
                    """
                    class Api {
                      @GraphQLField(on = Product.class) String a() { throw null; }
                      @GraphQLField(value = "c", on = Item.class, blocking = true) static int b(int x) { throw null; }
                      @GraphQLQuery(blocking = true) int q() { throw null; }
                      @GraphQLMutation(blocking = true) int m() { throw null; }
                    }
                    """,
                    """
                    @GraphQLInterface interface Item { @GraphQLField static int d() { return 1; } }
                    """)))
        .isEqualTo(
            """
            a of shop.Product: each
            c of shop.Item: blocking
            q: blocking
            m: blocking
            d of shop.Item: each""");
  }

  @Test
  void promise_isAStageWithItsAdapter() {
    Declarations declarations =
        read(
            """
            class Api {
              @GraphQLQuery Mono<String> a() { throw null; }
              @GraphQLQuery List<SpecialMono<String>> b() { throw null; }
              @GraphQLQuery CompletionStage<Fixed> c() { throw null; }
              @GraphQLQuery Fixed d() { throw null; }
            }
            class Adapters {
              @GraphQLPromise static <T> CompletableFuture<T> of(Mono<T> mono) { throw null; }
            }
            class Mono<T> {}
            class SpecialMono<T> extends Mono<T> {}
            class Fixed extends Mono<Integer> {}
            """);

    assertThat(declarations.resolvers())
        .extracting(it -> TypeNotation.of(it.type()))
        .containsExactly(
            "STAGE[String]", "LIST[STAGE[String]]", "STAGE[STAGE[Integer]]", "STAGE[Integer]");
    assertThat(declarations.resolvers().get(0).type())
        .isEqualTo(
            new JavaType.StageType(
                new JavaType.ClassType(
                    "java.lang.String",
                    java.util.List.of(),
                    Nullness.UNSPECIFIED,
                    "java.lang.String"),
                Nullness.UNSPECIFIED,
                "shop.Mono<java.lang.String>",
                Optional.of(
                    new StageAdapter(
                        new JavaClass("shop", "shop.Adapters", false, true),
                        "of",
                        Access.PACKAGE))));
    assertThat(((JavaType.StageType) declarations.resolvers().get(2).type()).adapter()).isEmpty();
  }
}
