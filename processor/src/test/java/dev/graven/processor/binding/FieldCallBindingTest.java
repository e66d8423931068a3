package dev.graven.processor.binding;

import static dev.graven.processor.binding.BindingStageTest.reports;
import static dev.graven.processor.schema.TestDeclarations.INT;
import static dev.graven.processor.schema.TestDeclarations.STRING;
import static dev.graven.processor.schema.TestDeclarations.argument;
import static dev.graven.processor.schema.TestDeclarations.batch;
import static dev.graven.processor.schema.TestDeclarations.called;
import static dev.graven.processor.schema.TestDeclarations.component;
import static dev.graven.processor.schema.TestDeclarations.javaClass;
import static dev.graven.processor.schema.TestDeclarations.list;
import static dev.graven.processor.schema.TestDeclarations.load;
import static dev.graven.processor.schema.TestDeclarations.loads;
import static dev.graven.processor.schema.TestDeclarations.member;
import static dev.graven.processor.schema.TestDeclarations.method;
import static dev.graven.processor.schema.TestDeclarations.nullable;
import static dev.graven.processor.schema.TestDeclarations.optional;
import static dev.graven.processor.schema.TestDeclarations.selection;
import static dev.graven.processor.schema.TestDeclarations.source;
import static dev.graven.processor.schema.TestDeclarations.sources;
import static dev.graven.processor.schema.TestDeclarations.stage;
import static dev.graven.processor.schema.TestDeclarations.type;
import static dev.graven.processor.schema.TestReports.lines;
import static dev.graven.processor.schema.TestReports.sdl;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.SchemaModel;
import dev.graven.processor.schema.SchemaStage;
import dev.graven.processor.schema.TestDeclarations;
import dev.graven.processor.schema.TypeModel;
import dev.graven.processor.source.Access;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.FieldCall;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.Nullness;
import dev.graven.processor.source.SequenceKind;
import dev.graven.processor.source.StageAdapter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What batches, loads, promises, blocking and shared fields are bound to. */
class FieldCallBindingTest {
  private static final String API = "shop.Api";
  private static final String PRODUCT = "shop.Product";
  private static final JavaType INTEGER = type("java.lang.Integer");

  private static final String SDL =
      """
      type Query { p: Product slow: Int later: Int }
      interface Item { tags: [String] }
      type Product implements Item {
        id: ID!
        stock: Int!
        prices: [Int]
        reviews(first: Int): [String]
        maker(old: Int): Product
        parts: [Product!]!
        tags: [String]
        rate: String
      }
      """;

  private static TestDeclarations java() {
    return new TestDeclarations()
        .interfaceType("shop.Item")
        .object(
            PRODUCT,
            component("id", INT),
            component("stock", stage(INT)),
            called(load("shop.Products", INTEGER, type(PRODUCT)), component("parts", list(INT))),
            called(new FieldCall.Each(true), method("prices", list(INT))))
        .below(PRODUCT, "shop.Item")
        .query(API, "p", type(PRODUCT))
        .query(API, "slow", INT)
        .called(new FieldCall.Each(true))
        .query(API, "later", stage(INT))
        .field(
            API,
            "reviews",
            stage(list(list(STRING))),
            sources(PRODUCT),
            argument("first", INTEGER),
            selection(),
            loads())
        .called(batch(PRODUCT, list(STRING)))
        .field(API, "maker", optional(INT), source(PRODUCT))
        .called(load("shop.Products", INTEGER, type(PRODUCT), true))
        .field(API, "tags", list(list(STRING)), sources("shop.Item"))
        .called(batch("shop.Item", list(STRING)))
        .field(API, "rate", STRING)
        .on(PRODUCT);
  }

  private final Declarations java = java().build();
  private final SchemaModel schema =
      new SchemaStage().build(java, List.of(sdl("s.graphqls", SDL))).value().orElseThrow().model();
  private final StageResult<Bindings> result = new BindingStage().bind(schema, java, false);

  private FieldBinding binding(String coordinate) {
    assertThat(lines(result)).isEmpty();
    return result.value().fields().get(coordinate);
  }

  private FieldModel field(String name) {
    return ((TypeModel.ObjectType) schema.types().get("Product")).fields().get(name);
  }

  private static Origin origin(String className, String member) {
    return new Origin(javaClass(className), Access.PUBLIC, member(className, member));
  }

  @Test
  void promise_isBoundWithItsType() {
    assertThat(binding("Product.stock"))
        .isEqualTo(
            new FieldBinding.Property(
                field("stock"), "stock", true, stage(INT), origin(PRODUCT, "stock")));
    assertThat(binding("Query.later").type()).isEqualTo(stage(INT));
  }

  @Test
  void blockingMember_isAMethod() {
    assertThat(binding("Product.prices"))
        .isEqualTo(
            new FieldBinding.SourceMethod(
                field("prices"), "prices", List.of(), list(INT), true, origin(PRODUCT, "prices")));
    assertThat(binding("Query.slow")).extracting("blocking").isEqualTo(true);
    assertThat(binding("Query.p")).extracting("blocking").isEqualTo(false);
  }

  @Test
  void batch_isBoundWithTheTypeOfARow() {
    FieldModel reviews = field("reviews");
    assertThat(binding("Product.reviews"))
        .isEqualTo(
            new FieldBinding.Batch(
                reviews,
                "reviews",
                false,
                List.of(
                    new ParameterBinding.SourceParameter(list(type(PRODUCT))),
                    new ParameterBinding.ArgumentParameter(reviews.arguments().get(0), INTEGER),
                    new ParameterBinding.SelectionParameter(type("dev.graven.runtime.Selection")),
                    new ParameterBinding.LoadsParameter(type("dev.graven.runtime.Loads"))),
                type(PRODUCT),
                list(STRING),
                false,
                stage(list(list(STRING))),
                false,
                origin(API, "reviews")));
    assertThat(((FieldBinding.Batch) binding("Product.reviews")).isStage()).isTrue();
  }

  @Test
  void batchOfAnInterface_servesItAndItsImplementers() {
    FieldBinding.Batch general = (FieldBinding.Batch) binding("Item.tags");
    FieldBinding.Batch own = (FieldBinding.Batch) binding("Product.tags");

    assertThat(general.origin()).isEqualTo(own.origin());
    assertThat(own.sourceElement()).isEqualTo(type("shop.Item"));
    assertThat(own.isStage()).isFalse();
  }

  @Test
  void load_isBoundToItsKeyAndItsLoader() {
    FieldModel maker = field("maker");
    assertThat(binding("Product.maker"))
        .isEqualTo(
            new FieldBinding.Load(
                maker,
                new FieldBinding.ResolverMethod(
                    maker,
                    "maker",
                    false,
                    List.of(new ParameterBinding.SourceParameter(type(PRODUCT))),
                    optional(INT),
                    false,
                    origin(API, "maker")),
                false,
                javaClass("shop.Products"),
                INTEGER,
                type(PRODUCT),
                false,
                true,
                100,
                Optional.of(field("id"))));
    assertThat(((FieldBinding.Load) binding("Product.maker")).arguments())
        .containsExactly(maker.arguments().get(0));
  }

  @Test
  void loadOfKeys_hasTheTypeOfAnItem() {
    FieldBinding.Load parts = (FieldBinding.Load) binding("Product.parts");

    assertThat(parts.isKeyList()).isTrue();
    assertThat(parts.type()).isEqualTo(type(PRODUCT));
    assertThat(parts.key())
        .isEqualTo(
            new FieldBinding.Property(
                field("parts"), "parts", true, list(INT), origin(PRODUCT, "parts")));
    assertThat(parts.reference()).isEmpty();
  }

  @Test
  void sharedField_isAMethodWithoutSource() {
    assertThat(binding("Product.rate"))
        .isEqualTo(
            new FieldBinding.ResolverMethod(
                field("rate"), "rate", false, List.of(), STRING, false, origin(API, "rate")));
  }

  private static TestDeclarations products() {
    return new TestDeclarations().object(PRODUCT).query(API, "p", type(PRODUCT));
  }

  private static String product(String field) {
    return "type Query { p: Product }\ntype Product { " + field + " }";
  }

  @Test
  void rowsOfAnotherType_areReported() {
    assertThat(
            reports(
                product("a: [String] b: [Int]"),
                products()
                    .field(API, "a", list(STRING), sources(PRODUCT))
                    .called(batch(PRODUCT, STRING))
                    .field(API, "b", list(list(INT)), sources(PRODUCT))
                    .called(batch(PRODUCT, list(INT)))))
        .containsExactly(
            "[TypeMismatch] s.graphqls:2:16 shop.Api.a: `Product.a: [String]` is answered by"
                + " `shop.Api.a()` with rows of `java.lang.String`. A list is answered by a List,"
                + " Set, Collection, Iterable, Stream or array, not by `java.lang.String`: change"
                + " the schema or the Java type.");
  }

  @Test
  void streamsThatServeManyPositions_areReported() {
    JavaType stream =
        new JavaType.Sequence(
            SequenceKind.STREAM, STRING, Nullness.UNSPECIFIED, "java.util.stream.Stream<String>");
    assertThat(
            reports(
                product(
                    "a: [String] b: [[String]] c: [String] d: [String] e: [[String]] f: [String]"),
                products()
                    .field(API, "a", stream)
                    .on(PRODUCT)
                    .field(API, "b", stage(list(stream)))
                    .on(PRODUCT)
                    .field(API, "c", INT, source(PRODUCT))
                    .called(load("shop.Names", INTEGER, stream))
                    .field(API, "d", list(STRING))
                    .on(PRODUCT)
                    .field(API, "e", list(list(stream)), sources(PRODUCT))
                    .called(batch(PRODUCT, list(stream)))
                    .field(API, "f", stream, source(PRODUCT))))
        .containsExactly(
            "[UnsupportedJavaType] s.graphqls:2:16 shop.Api.a: `Product.a` is answered once for all"
                + " parents, by `shop.Api.a` with `java.util.stream.Stream<String>`. A stream can be"
                + " read only once: answer a List.",
            "[UnsupportedJavaType] s.graphqls:2:28 shop.Api.b: `Product.b` is answered once for all"
                + " parents, by `shop.Api.b` with"
                + " `java.util.concurrent.CompletionStage<java.util.List<java.util.stream.Stream<String>>>`."
                + " A stream can be read only once: answer a List.",
            "[UnsupportedJavaType] s.graphqls:2:42 shop.Api.c: `Product.c` is loaded once for all"
                + " positions that have the key, as `java.util.stream.Stream<String>` of"
                + " `shop.Names`. A stream can be read only once: answer a List.");
  }

  @Test
  void nullableRowsUnderNonNull_areAWarning() {
    assertThat(
            reports(
                product("a: String! b: String!"),
                products()
                    .field(API, "a", list(STRING), sources(PRODUCT))
                    .called(batch(PRODUCT, nullable("java.lang.String")))
                    .field(API, "b", list(STRING), sources(PRODUCT))
                    .called(batch(PRODUCT, STRING))))
        .containsExactly(
            "[NullnessMismatch] s.graphqls:2:16 shop.Api.a: `Product.a: String!` is answered by"
                + " `shop.Api.a()`, which may answer null. A null there is an error at run time:"
                + " drop the `!` or the @Nullable.");
  }

  @Test
  void keysOfAnotherType_areReported() {
    assertThat(
            reports(
                product("a: String b: String c: [String] d: String"),
                products()
                    .field(API, "a", type("java.lang.Long"), source(PRODUCT))
                    .called(load("shop.Names", INTEGER, STRING))
                    .field(API, "b", stage(INT), source(PRODUCT))
                    .called(load("shop.Names", INTEGER, STRING))
                    .field(API, "c", list(list(INT)), source(PRODUCT))
                    .called(load("shop.Names", INTEGER, STRING))
                    .field(API, "d", INT, source(PRODUCT))
                    .called(load("shop.Names", INTEGER, STRING))))
        .containsExactly(
            "[InvalidLoad] s.graphqls:2:16 shop.Api.a: `Product.a` is loaded by `shop.Names`, whose"
                + " keys are `java.lang.Integer`, but `shop.Api.a()` answers `java.lang.Long`."
                + " Answer the loader's key, or a list of keys for a list of values.",
            "[InvalidLoad] s.graphqls:2:26 shop.Api.b: `Product.b` is loaded by `shop.Names`, whose"
                + " keys are `java.lang.Integer`, but `shop.Api.b()` answers"
                + " `java.util.concurrent.CompletionStage<int>`. Answer the loader's key, or a list"
                + " of keys for a list of values.",
            "[InvalidLoad] s.graphqls:2:36 shop.Api.c: `Product.c` is loaded by `shop.Names`, whose"
                + " keys are `java.lang.Integer`, but `shop.Api.c()` answers"
                + " `java.util.List<java.util.List<int>>`. Answer the loader's key, or a list of"
                + " keys for a list of values.");
  }

  @Test
  void loadedValuesOfAnotherType_areReported() {
    assertThat(
            reports(
                product("a: Product b: [Int] c: Int"),
                products()
                    .field(API, "a", INT, source(PRODUCT))
                    .called(load("shop.Names", INTEGER, STRING))
                    .field(API, "b", INT, source(PRODUCT))
                    .called(load("shop.Numbers", INTEGER, INTEGER))
                    .field(API, "c", INT, source(PRODUCT))
                    .called(load("shop.Numbers", INTEGER, INTEGER))))
        .containsExactly(
            "[TypeMismatch] s.graphqls:2:16 shop.Api.a: `Product.a: Product` is answered by"
                + " `shop.Api.a()` with `java.lang.String` of `shop.Names`. `Product` is answered by"
                + " `shop.Product`, not by `java.lang.String`: change the schema or the Java type.",
            "[TypeMismatch] s.graphqls:2:27 shop.Api.b: `Product.b: [Int]` is answered by"
                + " `shop.Api.b()` with `java.lang.Integer` of `shop.Numbers`. A list is answered by"
                + " a List, Set, Collection, Iterable, Stream or array, not by `java.lang.Integer`:"
                + " change the schema or the Java type.");
  }

  @Test
  void nullableKeysUnderNonNull_areAWarning_andMissingValuesAreNot() {
    assertThat(
            reports(
                product("a: Int! b: [Int!]! c: Int!"),
                products()
                    .field(API, "a", nullable("java.lang.Integer"), source(PRODUCT))
                    .called(load("shop.Numbers", INTEGER, INTEGER))
                    .field(API, "b", list(nullable("java.lang.Integer")), source(PRODUCT))
                    .called(load("shop.Numbers", INTEGER, INTEGER))
                    .field(API, "c", INT, source(PRODUCT))
                    .called(load("shop.Numbers", INTEGER, INTEGER))))
        .containsExactly(
            "[NullnessMismatch] s.graphqls:2:16 shop.Api.a: `Product.a: Int!` is answered by"
                + " `shop.Api.a()`, which may answer null. A null there is an error at run time:"
                + " drop the `!` or the @Nullable.",
            "[NullnessMismatch] s.graphqls:2:24 shop.Api.b: `Product.b: [Int!]!` is answered by"
                + " `shop.Api.b()`, which may answer null. A null there is an error at run time:"
                + " drop the `!` or the @Nullable.");
  }

  @Test
  void referenceWithoutId_isReported() {
    JavaType uri = type("java.net.URI");
    assertThat(
            reports(
                product("id: ID a: String b: Product c: [Product]"),
                products()
                    .field(API, "id", STRING, source(PRODUCT))
                    .field(API, "a", INT, source(PRODUCT))
                    .called(load("shop.Names", INTEGER, STRING, true))
                    .field(API, "b", uri, source(PRODUCT))
                    .called(load("shop.Products", uri, type(PRODUCT), true))
                    .field(API, "c", list(INT), source(PRODUCT))
                    .called(load("shop.Products", INTEGER, type(PRODUCT), true))))
        .containsExactly(
            "[InvalidLoad] s.graphqls:2:23 shop.Api.a: `Product.a: String` is loaded with"
                + " keyIsReference, but its values have no field that the key could be: a field of"
                + " type ID without arguments, the only one, or named `id`. Remove keyIsReference,"
                + " or add the field.",
            "[InvalidLoad] s.graphqls:2:33 shop.Api.b: `Product.b: Product` is loaded with"
                + " keyIsReference, but its keys are `java.net.URI`, which cannot be an ID. Remove"
                + " keyIsReference, or load by String, int, long, UUID or BigInteger.");
  }

  @Test
  void promiseInsideAValue_isReported() {
    assertThat(
            reports(
                product("a: [[Int]]"),
                products().field(API, "a", list(list(stage(INT))), source(PRODUCT))))
        .containsExactly(
            "[TypeMismatch] s.graphqls:2:16 shop.Api.a: `Product.a: [[Int]]` is answered by"
                + " `shop.Api.a()` with"
                + " `java.util.List<java.util.List<java.util.concurrent.CompletionStage<int>>>`. A"
                + " promise stands for the whole value of a field, or for an item of its list, not"
                + " for a part of it: change the schema or the Java type.");
  }

  @Test
  void equallySpecificBatchAndField_areAmbiguous_theMoreSpecificParentWins() {
    TestDeclarations declarations =
        products()
            .below(PRODUCT, "shop.Item")
            .field(API, "a", list(INT), sources(PRODUCT))
            .called(batch(PRODUCT, INT))
            .field("shop.General", "a", INT, source("shop.Item"));
    assertThat(reports(product("a: Int"), declarations)).isEmpty();

    assertThat(reports(product("a: Int"), declarations.field("shop.Shared", "a", INT).on(PRODUCT)))
        .containsExactly(
            "[AmbiguousBinding] s.graphqls:2:16 shop.Shared.a: `Product.a` is claimed by"
                + " `shop.Api.a()` and by `shop.Shared.a()`. A field has one resolver: remove one of"
                + " them, give it another name, or mark it @GraphQLIgnore.");
  }

  @Test
  void loadersAndAdaptersOutOfReach_areReported() {
    FieldBinding.Load maker = (FieldBinding.Load) binding("Product.maker");
    FieldBinding hiddenLoader =
        new FieldBinding.Load(
            maker.field(),
            maker.key(),
            false,
            new dev.graven.processor.source.JavaClass("shop", "shop.Products", false, true),
            INTEGER,
            type(PRODUCT),
            false,
            false,
            0,
            Optional.empty());
    FieldBinding hiddenAdapter =
        new FieldBinding.Property(
            field("stock"),
            "stock",
            true,
            new JavaType.StageType(
                INT,
                Nullness.UNSPECIFIED,
                "Mono<Integer>",
                Optional.of(
                    new StageAdapter(javaClass("shop.Adapters"), "toStage", Access.PACKAGE))),
            origin(PRODUCT, "stock"));
    AccessCheck check = new AccessCheck(result.value());

    assertThat(check.check(hiddenLoader, "shop")).isEmpty();
    assertThat(check.check(hiddenAdapter, "shop")).isEmpty();
    assertThat(lines(new StageResult<>("", check.check(hiddenLoader, "web"))))
        .containsExactly(
            "[InaccessibleMember] s.graphqls:8:3 shop.Api.maker: `Product.maker` needs the class"
                + " `shop.Products`, which the executor's package `web` cannot access. Make it"
                + " public, or put the executor into its package.");
    assertThat(lines(new StageResult<>("", check.check(hiddenAdapter, "web"))))
        .containsExactly(
            "[InaccessibleMember] s.graphqls:5:3 shop.Product.stock: `Product.stock` needs"
                + " `shop.Adapters.toStage`, which the executor's package `web` cannot access. Make"
                + " it public, or put the executor into its package.");
  }
}
