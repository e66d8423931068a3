package dev.graven.tests.waves;

import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Oracle;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shop with a field of each kind, and a reference whose methods answer the same for one parent at
 * a time, as graphql-java calls them.
 */
final class Shop {
  static final String SDL =
      """
      type Query { products: [Product!]! product(id: Int!): Product later: Product shelves: [[Product]] }
      type Product {
        id: ID! title: String! reviews(first: Int = 2): [Review!] top: Review
        supplier: Supplier stock: Stock! price: Float currency: String! related: [Product]
        tags: [Tag] bundle: Product
      }
      type Review { stars: Int! author: User product: Product! }
      type User { id: ID! name: String! friend: User }
      type Supplier { id: ID! name: String! country: String products: [Product!]! }
      type Stock { count: Int! place: String }
      type Tag { name: String! }
      """;

  private static final String TYPES =
      """
      package shop;
      import dev.graven.annotations.*;
      import org.jspecify.annotations.Nullable;
      import java.util.List;
      public final class Types {
        @GraphQLType public record Product(@GraphQLId int id, String title, @GraphQLIgnore int supplierId, @GraphQLIgnore List<Integer> tagIds, @GraphQLIgnore List<Integer> relatedIds) {
          @GraphQLField public List<@Nullable Product> related() { Api.log("related " + id); return relatedIds.stream().map(it -> it == 0 ? null : Api.PRODUCTS.get(it - 1)).toList(); }
          @GraphQLField public @Nullable Product bundle() { Api.log("bundle " + id); if (id == 4) throw new IllegalStateException("no bundle"); return id == 3 ? null : Api.PRODUCTS.get(id % 3); }
        }
        @GraphQLType public record Review(int stars, @GraphQLIgnore int author, @GraphQLIgnore int productId) {}
        @GraphQLType public record User(@GraphQLId int id, String name, @GraphQLIgnore int friendId) {}
        @GraphQLType public record Supplier(@GraphQLId int id, String name, @Nullable String country) {}
        @GraphQLType public record Stock(int count, @Nullable String place) {}
        @GraphQLType public record Tag(String name) {}
      }
      """;

  private static final String API =
      """
      package shop;
      import shop.Types.*;
      import dev.graven.annotations.*;
      import dev.graven.runtime.*;
      import org.jspecify.annotations.Nullable;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.stream.*;
      public final class Api {
        public static final List<String> CALLS = Collections.synchronizedList(new ArrayList<>());
        static void log(String call) { CALLS.add(call); }
        static final List<Product> PRODUCTS = List.of(
            new Product(1, "one", 1, List.of(1, 2), List.of(2, 3)),
            new Product(2, "two", 2, List.of(), List.of(0, 1)),
            new Product(3, "three", 1, List.of(2, 9, 7), List.of()),
            new Product(4, "four", 0, List.of(3), List.of(4)));
        static final Map<Integer, Supplier> SUPPLIERS = Map.of(1, new Supplier(1, "A", "CH"), 2, new Supplier(2, "B", null));
        static final Map<Integer, User> USERS = Map.of(1, new User(1, "u1", 2), 2, new User(2, "u2", 3), 3, new User(3, "u3", 1));
        static final Map<Integer, Tag> TAGS = Map.of(1, new Tag("t1"), 2, new Tag("t2"), 3, new Tag("t3"));
        static List<Review> of(Product p, int first) {
          if (p.id() == 3) return null;
          return IntStream.rangeClosed(1, Math.min(first, p.id())).mapToObj(i -> new Review(i, i % 4, p.id())).toList();
        }

        @GraphQLQuery public List<Product> products() { return PRODUCTS; }
        @GraphQLQuery public @Nullable Product product(int id) { return id > 4 ? null : PRODUCTS.get(id - 1); }
        @GraphQLQuery public CompletionStage<@Nullable Product> later() { return CompletableFuture.supplyAsync(() -> PRODUCTS.get(1)); }
        @GraphQLQuery public List<List<@Nullable Product>> shelves() {
          return List.of(List.of(PRODUCTS.get(0), PRODUCTS.get(2)), List.of(), Arrays.asList(null, PRODUCTS.get(3), PRODUCTS.get(0)));
        }

        @GraphQLBatch public List<@Nullable List<Review>> reviews(@GraphQLSource List<Product> products, int first) {
          log("reviews " + products.stream().map(Product::id).toList() + " " + first);
          return products.stream().map(it -> of(it, first)).toList();
        }
        @GraphQLBatch public CompletionStage<Map<Product, Review>> top(@GraphQLSource List<Product> products) {
          log("top " + products.stream().map(Product::id).toList());
          return CompletableFuture.supplyAsync(() -> products.stream().distinct().filter(it -> it.id() != 2).collect(Collectors.toMap(it -> it, it -> new Review(5, it.id(), it.id()))));
        }
        @GraphQLLoad(SupplierLoader.class) public @Nullable Integer supplier(@GraphQLSource Product p) { return p.supplierId() == 0 ? null : p.supplierId(); }
        @GraphQLField public CompletionStage<Stock> stock(@GraphQLSource Product p) {
          log("stock " + p.id());
          if (p.id() == 3) return CompletableFuture.failedFuture(new IllegalStateException("no stock"));
          return p.id() == 1 ? CompletableFuture.completedFuture(new Stock(1, "here")) : CompletableFuture.supplyAsync(() -> new Stock(p.id(), null));
        }
        @GraphQLField(blocking = true) public @Nullable Double price(@GraphQLSource Product p) {
          log("price " + p.id());
          if (p.id() == 2) throw new IllegalStateException("no price");
          return p.id() == 3 ? null : p.id() * 1.5;
        }
        @GraphQLField(on = Product.class) public String currency() { log("currency"); return "CHF"; }
        @GraphQLLoad(TagLoader.class) public List<Integer> tags(@GraphQLSource Product p) { return p.tagIds(); }
        @GraphQLLoad(UserLoader.class) public @Nullable Integer author(@GraphQLSource Review r) { return r.author() == 0 ? null : r.author(); }
        @GraphQLBatch public List<Product> product(@GraphQLSource List<Review> reviews) {
          log("product " + reviews.size());
          return reviews.stream().map(it -> PRODUCTS.get(it.productId() - 1)).toList();
        }
        @GraphQLLoad(UserLoader.class) public int friend(@GraphQLSource User u) { return u.friendId(); }
        @GraphQLBatch public List<List<Product>> products(@GraphQLSource List<Supplier> suppliers) {
          log("products " + suppliers.stream().map(Supplier::id).toList());
          return suppliers.stream().map(s -> PRODUCTS.stream().filter(p -> p.supplierId() == s.id()).toList()).toList();
        }

        public static final class SupplierLoader implements BatchLoader.Synchronous<Integer, Supplier> {
          @Override public Map<Integer, Supplier> loadNow(List<Integer> keys, LoadRequest request) { log("suppliers " + keys); return SUPPLIERS; }
        }
        public static final class TagLoader implements BatchLoader.Synchronous<Integer, Tag> {
          @Override public Map<Integer, Tag> loadNow(List<Integer> keys, LoadRequest request) { log("tags " + keys); return TAGS; }
        }
        public static final class UserLoader implements BatchLoader<Integer, User> {
          @Override public CompletionStage<Map<Integer, User>> load(List<Integer> keys, LoadRequest request) {
            log("users " + keys);
            return CompletableFuture.supplyAsync(() -> USERS);
          }
        }
      }
      """;

  private static final String REFERENCE =
      """
      package shop;
      import shop.Types.*;
      import java.util.*;
      import java.util.concurrent.*;
      public final class Reference {
        public static List<Product> Query_products() { return Api.PRODUCTS; }
        public static Product Query_product(int id) { return id > 4 ? null : Api.PRODUCTS.get(id - 1); }
        public static Product Query_later() { return Api.PRODUCTS.get(1); }
        public static List<List<Product>> Query_shelves() { return new Api().shelves(); }
        public static List<Product> Product_related(Product p) { return p.related(); }
        public static Product Product_bundle(Product p) { return p.bundle(); }
        public static Object Product_stock(Product p) { return new Api().stock(p); }
        public static Double Product_price(Product p) { return new Api().price(p); }
        public static String Product_currency(Product p) { return "CHF"; }
        public static List<Review> Product_reviews(Product p, int first) { return Api.of(p, first); }
        public static Review Product_top(Product p) { return p.id() == 2 ? null : new Review(5, p.id(), p.id()); }
        public static Supplier Product_supplier(Product p) { return Api.SUPPLIERS.get(p.supplierId()); }
        public static List<Tag> Product_tags(Product p) { return p.tagIds().stream().map(Api.TAGS::get).toList(); }
        public static User Review_author(Review r) { return Api.USERS.get(r.author()); }
        public static Product Review_product(Review r) { return Api.PRODUCTS.get(r.productId() - 1); }
        public static User User_friend(User u) { return Api.USERS.get(u.friendId()); }
        public static List<Product> Supplier_products(Supplier s) { return Api.PRODUCTS.stream().filter(p -> p.supplierId() == s.id()).toList(); }
      }
      """;

  private static final Pattern NAME = Pattern.compile("^\\s*\\w+\\s+(\\w+)");

  private final CompiledModule module;

  private Shop(CompiledModule module) {
    this.module = module;
  }

  /** The shop with operations, each in a file of its name. */
  static Shop in(Path folder, String... operations) {
    CompiledModule.Builder builder =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .java(TYPES)
            .java(API)
            .java(REFERENCE);
    for (String operation : operations) {
      builder.graphql("shop/" + nameOf(operation) + ".graphql", operation);
    }
    return new Shop(builder.compileCleanly());
  }

  /** The name of an operation, from its text. */
  static String nameOf(String operation) {
    Matcher matcher = NAME.matcher(operation);
    if (!matcher.find()) {
      throw new IllegalArgumentException(operation);
    }
    return matcher.group(1);
  }

  Comparison comparison() {
    return Comparison.with(
        module,
        "shop",
        Oracle.answering(SDL, new Reference(module.load("shop.Reference"))),
        module.newInstance("shop.Api"),
        module.newInstance("shop.Api$SupplierLoader"),
        module.newInstance("shop.Api$TagLoader"),
        module.newInstance("shop.Api$UserLoader"));
  }

  String source(String operation) {
    return module.generatedSource("shop." + operation + "Executor");
  }

  /** A plan file of an operation, {@code txt} or {@code mmd}. */
  String plan(String operation, String extension) throws IOException {
    return Files.readString(
        module.classes().resolve("META-INF/graven/plans/shop/" + operation + "." + extension));
  }

  /** What user code has noted, which is then forgotten. */
  @SuppressWarnings("unchecked")
  List<String> calls() {
    try {
      Field field = module.load("shop.Api").getField("CALLS");
      List<String> calls = (List<String>) field.get(null);
      List<String> copy = List.copyOf(calls);
      calls.clear();
      return copy;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
