package dev.graven.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The exact text, file, line and column of what is wrong with asynchronous, batched, loaded and
 * shared fields, through javac, each beside fields that are right.
 */
final class FieldCallDiagnosticsTest {
  private static final String PAGE = "{ product { id } }\n";

  @TempDir Path root;

  private TestModule shop(String... methods) {
    return new TestModule(root)
        .file("shop/Page.graphql", PAGE)
        .java(
            """
            package shop;
            import dev.graven.runtime.*;
            import java.util.*;
            public abstract class MakerLoader implements BatchLoader<Integer, Product> {}
            """,
            """
            package shop;
            import dev.graven.annotations.*;
            @GraphQLType public record Product(@GraphQLId int id) {}
            """,
            """
            package shop;
            import dev.graven.annotations.*;
            @GraphQLType public record Review(int stars) {}
            """,
            """
            package shop;
            public class Mono<T> {}
            """,
            """
            package shop;
            import dev.graven.annotations.*;
            import dev.graven.runtime.*;
            import java.util.*;
            import java.util.concurrent.*;
            public class Api {
              @GraphQLQuery public Product product() { throw null; }
              @GraphQLField public CompletionStage<Integer> stock(@GraphQLSource Product p) { throw null; }
              @GraphQLBatch public List<List<Review>> reviews(@GraphQLSource List<Product> p) { throw null; }
              @GraphQLLoad(MakerLoader.class) public int maker(@GraphQLSource Product p) { throw null; }
            """
                + String.join("", methods)
                + "}\n");
  }

  private static List<String> errors(TestModule module) {
    return module.errorsWithColumns();
  }

  @Test
  void whatIsRight_isAccepted() {
    assertThat(errors(shop())).isEmpty();
  }

  @Test
  void batchOfOneParent() {
    assertThat(
            errors(
                shop(
                    "  @GraphQLBatch public List<Review> wrong(@GraphQLSource Product p) { throw null; }\n")))
        .containsExactly(
            "Api.java:11:37: [InvalidBatch] `Api.wrong()` is a batch, but receives its"
                + " parent objects as `shop.Product`. They come in a list: write"
                + " `List<Product>`.");
  }

  @Test
  void batchByOtherKeys() {
    assertThat(
            errors(
                shop(
                    "  @GraphQLBatch public Map<Integer, Review> wrong(@GraphQLSource List<Product> p) { throw null; }\n")))
        .containsExactly(
            "Api.java:11:45: [InvalidBatch] `Api.wrong()` is a batch of `Product`, but"
                + " returns its rows by `Integer`. The keys of the map are the parent objects:"
                + " return `Map<Product, ...>`, or a List in their order.");
  }

  @Test
  void batchAtTheRoot() {
    assertThat(
            errors(
                shop(
                    "  @GraphQLQuery @GraphQLBatch public List<Review> wrong(@GraphQLSource List<Product> p) { throw null; }\n")))
        .containsExactly(
            "Api.java:11:51: [InvalidBatch] `Api.wrong()` has @GraphQLQuery and"
                + " @GraphQLBatch. A root field has no parent objects, and is called once"
                + " anyway: keep @GraphQLQuery, and return the value itself.");
  }

  @Test
  void loadOfAnotherKey_codeFirst() {
    assertThat(
            errors(
                shop(
                    "  @GraphQLLoad(MakerLoader.class)\n  public String wrong(@GraphQLSource Product p) { throw null; }\n")))
        .containsExactly(
            "Api.java:12:17: [InvalidLoad] `Product.wrong` is loaded by"
                + " `shop.MakerLoader`, whose keys are `java.lang.Integer`, but"
                + " `shop.Api.wrong()` answers `java.lang.String`. Answer the loader's key, or"
                + " a list of keys for a list of values.");
  }

  @Test
  void loadOfAnotherKey_andOfAnotherValue_schemaFirst() {
    assertThat(
            errors(
                shop("""
                          @GraphQLLoad(MakerLoader.class) public String byName(@GraphQLSource Product p) { throw null; }
                          @GraphQLLoad(MakerLoader.class) public int name(@GraphQLSource Product p) { throw null; }
                        """)
                    .file(
                        "schema.graphqls",
                        """
                        type Query { product: Product! }
                        type Review { stars: Int! }
                        type Product {
                          id: ID!
                          stock: Int!
                          reviews: [Review!]!
                          maker: Product
                            byName: Product
                          name: String
                        }
                        """)))
        .containsExactly(
            "Api.java:11:49: graphql/schema.graphqls:8:5: [InvalidLoad] `Product.byName`"
                + " is loaded by `shop.MakerLoader`, whose keys are `java.lang.Integer`, but"
                + " `shop.Api.byName()` answers `java.lang.String`. Answer the loader's key, or"
                + " a list of keys for a list of values.\n"
                + "      byName: Product\n"
                + "      ^",
            "Api.java:12:46: graphql/schema.graphqls:9:3: [TypeMismatch] `Product.name:"
                + " String` is answered by `shop.Api.name()` with `shop.Product` of"
                + " `shop.MakerLoader`. `String` is answered by String, CharSequence, char or"
                + " UUID, not by `shop.Product`: change the schema or the Java type.\n"
                + "    name: String\n"
                + "    ^");
  }

  @Test
  void loadAtTheRoot() {
    assertThat(
            errors(
                shop(
                    "  @GraphQLQuery @GraphQLLoad(MakerLoader.class) public int wrong() { throw null; }\n")))
        .containsExactly(
            "Api.java:11:60: [InvalidLoad] `Api.wrong()` has @GraphQLQuery and"
                + " @GraphQLLoad. A root field has no parent objects, and is called once"
                + " anyway: keep @GraphQLQuery, and return the value itself.");
  }

  @Test
  void loadByAReferenceThatIsNone() {
    assertThat(
            errors(
                shop("  @GraphQLLoad(value = Reviews.class, keyIsReference = true) public int wrong(@GraphQLSource Product p) { throw null; }\n")
                    .java(
                        """
                        package shop;
                        public abstract class Reviews implements dev.graven.runtime.BatchLoader<Integer, Review> {}
                        """)))
        .containsExactly(
            "Api.java:11:73: [InvalidLoad] `Product.wrong: Review` is loaded with"
                + " keyIsReference, but its values have no field that the key could be: a field"
                + " of type ID without arguments, the only one, or named `id`. Remove"
                + " keyIsReference, or add the field.");
  }

  @Test
  void blockingPromise() {
    assertThat(
            errors(
                shop(
                    "  @GraphQLField(blocking = true) public CompletionStage<String> wrong(@GraphQLSource Product p) { throw null; }\n")))
        .containsExactly(
            "Api.java:11:65: [InvalidDeclaration] `Api.wrong()` is blocking and returns"
                + " `java.util.concurrent.CompletionStage<java.lang.String>`. A method that"
                + " returns a promise does not block: remove `blocking`, or return the value"
                + " itself.");
  }

  @Test
  void promiseWithoutAdapter_codeFirst() {
    assertThat(
            errors(
                shop(
                    "  @GraphQLField public Mono<Review> wrong(@GraphQLSource Product p) { throw null; }\n")))
        .containsExactly(
            "Api.java:11:37: [UnsupportedJavaType] `shop.Api.wrong()` answers with"
                + " `shop.Mono<shop.Review>`, which has no GraphQL type. Where `Mono` is a"
                + " promise, write an adapter: `@GraphQLPromise public static <T>"
                + " CompletionStage<T> toStage(Mono<T> promise)`.");
    assertThat(
            errors(
                shop(
                    "  @GraphQLField public Mono<Review> right(@GraphQLSource Product p) { throw null; }\n",
                    "  @GraphQLPromise public static <T> CompletionStage<T> toStage(Mono<T> mono) { throw null; }\n")))
        .isEmpty();
  }

  @Test
  void promiseWithoutAdapter_schemaFirst() {
    assertThat(
            errors(
                shop("  @GraphQLField public Mono<List<Review>> wrong(@GraphQLSource Product p) { throw null; }\n")
                    .file(
                        "schema.graphqls",
                        """
                        type Query { product: Product! }
                        type Review { stars: Int! }
                        type Product {
                          id: ID!
                          stock: Int!
                          reviews: [Review!]!
                          maker: Product
                          wrong: [Review!]
                        }
                        """)))
        .containsExactly(
            "Api.java:11:43: graphql/schema.graphqls:8:3: [TypeMismatch] `Product.wrong:"
                + " [Review!]` is answered by `shop.Api.wrong()` with"
                + " `shop.Mono<java.util.List<shop.Review>>`. A list is answered by a List,"
                + " Set, Collection, Iterable, Stream or array, not by"
                + " `shop.Mono<java.util.List<shop.Review>>`: change the schema or the Java"
                + " type. Where `Mono` is a promise, write an adapter: `@GraphQLPromise public"
                + " static <T> CompletionStage<T> toStage(Mono<T> promise)`.\n"
                + "    wrong: [Review!]\n"
                + "    ^");
  }

  @Test
  void adapterOfOneType() {
    assertThat(
            errors(
                shop(
                    "  @GraphQLPromise static CompletionStage<String> wrong(Mono<String> mono) { throw null; }\n")))
        .containsExactly(
            "Api.java:11:50: [InvalidPromise] `Api.wrong()` has @GraphQLPromise. Such a"
                + " method makes a stage of a promise for any type of value: write `public"
                + " static <T> CompletionStage<T> wrong(Promise<T> promise)`, with the"
                + " promise's class for `Promise`.");
  }

  @Test
  void selectionWhereNothingIsSelected() {
    assertThat(
            errors(
                shop(
                    "  @GraphQLField public String a(@GraphQLSource Product p, @GraphQLArgument Selection s) { throw null; }\n",
                    "  @GraphQLField public String b(@GraphQLSource Selection s) { throw null; }\n",
                    "  @GraphQLField public Selection c(@GraphQLSource Product p) { throw null; }\n",
                    "  @GraphQLField public String e(@GraphQLSource Product p, List<Selection> s) { throw null; }\n",
                    "  @GraphQLField public String f(@GraphQLSource Product p, Optional<Selection> s) { throw null; }\n",
                    "  @GraphQLTypeResolver public String g(@GraphQLSource Object o, Selection s) { throw null; }\n")))
        .containsExactly(
            "Api.java:11:86: [InvalidDeclaration] `Api.a(), parameter s` has"
                + " @GraphQLArgument, which does not go together with `Selection`: the"
                + " parameter receives what is selected below the field. Remove one of them.",
            "Api.java:16:38: [InvalidDeclaration] `Api.g()` has @GraphQLTypeResolver."
                + " Such a method returns the name of an object type as a String, takes the"
                + " value as a parameter marked @GraphQLSource, and values of the context as"
                + " others, marked @GraphQLContext: correct its signature.",
            "Api.java:12:58: [InvalidDeclaration] `shop.Api.b()` resolves a field of"
                + " `dev.graven.runtime.Selection`, which is not marked @GraphQLType,"
                + " @GraphQLInterface or @GraphQLUnion. The parameter marked @GraphQLSource has"
                + " the class of the parent type: mark that class.",
            "Api.java:13:34: [UnsupportedJavaType] `shop.Api.c()` answers with"
                + " `dev.graven.runtime.Selection`, which has no GraphQL type. Answer with a"
                + " scalar, an enum marked @GraphQLEnum, a class marked @GraphQLType or a list"
                + " of these, or keep it out of the schema with @GraphQLIgnore.",
            "Api.java:14:75: [UnsupportedJavaType] The parameter `s` of `shop.Api.e()`"
                + " takes `dev.graven.runtime.Selection`, which has no GraphQL type. Take a"
                + " scalar, an enum marked @GraphQLEnum, a class marked @GraphQLInput or a list"
                + " of these, or mark a value of the context with @GraphQLContext.",
            "Api.java:15:79: [UnsupportedJavaType] The parameter `s` of `shop.Api.f()`"
                + " takes `dev.graven.runtime.Selection`, which has no GraphQL type. Take a"
                + " scalar, an enum marked @GraphQLEnum, a class marked @GraphQLInput or a list"
                + " of these, or mark a value of the context with @GraphQLContext.");
  }

  @Test
  void sourceOfNoField() {
    assertThat(
            errors(
                shop(
                    "  public List<String> wrong(@GraphQLSource List<Product> p) { throw null; }\n")))
        .containsExactly(
            "Api.java:11:58: [InvalidDeclaration] @GraphQLSource on `Api.wrong(),"
                + " parameter p` has no effect: it belongs on a parameter of a method with"
                + " @GraphQLQuery, @GraphQLMutation, @GraphQLField or @GraphQLBatch. Remove it,"
                + " or annotate the method.");
  }
}
