package dev.graven.tests.waves;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What users of other engines reported, as they would write it here. */
@Timeout(120)
class ReportedProblemsTest {
  private static final String SDL =
      """
      type Query { books: [Book!]! shelves: [[Book]] authors: [Author!]! }
      type Book { title: String! author: Author reviews(first: Int!): [String!]! price(currency: String! = "EUR"): String! }
      type Author { name: String! publisher: Publisher books: [Book!]! }
      type Publisher { name: String! country: Country }
      type Country { code: String! }
      """;

  private static final String API =
      """
      public final class Api {
        public static final List<String> CALLS = Collections.synchronizedList(new ArrayList<>());
        static final Executor SLOW = CompletableFuture.delayedExecutor(2, TimeUnit.MILLISECONDS);

        @GraphQLType public record Book(String title, @GraphQLIgnore Integer authorId) {}
        @GraphQLType public record Author(String name, @GraphQLIgnore Integer publisherId) {}
        @GraphQLType public record Publisher(String name, @GraphQLIgnore String countryCode) {}
        @GraphQLType public record Country(String code) {}

        static final List<Book> BOOKS = List.of(new Book("b1", 1), new Book("b2", 2), new Book("b3", null), new Book("b4", 1), new Book("b5", 9));
        static final Map<Integer, Author> AUTHORS = Map.of(1, new Author("a1", 10), 2, new Author("a2", 20), 3, new Author("a3", null));
        static final Map<Integer, Publisher> PUBLISHERS = Map.of(10, new Publisher("p10", "CH"), 20, new Publisher("p20", "DE"));

        @GraphQLQuery public List<Book> books() { return BOOKS; }
        @GraphQLQuery public List<List<@Nullable Book>> shelves() {
          return List.of(BOOKS.subList(0, 2), List.of(), Arrays.asList(null, BOOKS.get(3)), BOOKS.subList(1, 5));
        }
        @GraphQLQuery public CompletionStage<List<Author>> authors() {
          return CompletableFuture.supplyAsync(() -> List.of(AUTHORS.get(1), AUTHORS.get(2), AUTHORS.get(3)), SLOW);
        }
        @GraphQLLoad(AuthorLoader.class) public @Nullable Integer author(@GraphQLSource Book book) { return book.authorId(); }
        @GraphQLLoad(PublisherLoader.class) public @Nullable Integer publisher(@GraphQLSource Author author) { return author.publisherId(); }
        @GraphQLLoad(CountryLoader.class) public String country(@GraphQLSource Publisher publisher) { return publisher.countryCode(); }
        @GraphQLBatch public List<List<Book>> books(@GraphQLSource List<Author> authors) {
          CALLS.add("books of " + authors.size());
          return authors.stream().map(a -> BOOKS.stream().filter(b -> b.authorId() != null && AUTHORS.get(b.authorId()) == a).toList()).toList();
        }
        @GraphQLBatch public List<List<String>> reviews(@GraphQLSource List<Book> books, int first) {
          CALLS.add("reviews of " + books.size() + ", " + first);
          return books.stream().map(b -> Reference.Book_reviews(b, first)).toList();
        }
        @GraphQLBatch public CompletionStage<Map<Book, String>> price(@GraphQLSource List<Book> books, String currency) {
          CALLS.add("price of " + books.size() + " in " + currency);
          return CompletableFuture.supplyAsync(() -> books.stream().distinct().collect(Collectors.toMap(b -> b, b -> Reference.Book_price(b, currency))), SLOW);
        }

        public static final class AuthorLoader implements BatchLoader<Integer, Author> {
          @Override public CompletionStage<Map<Integer, Author>> load(List<Integer> keys, LoadRequest request) {
            CALLS.add("authors " + keys);
            return CompletableFuture.supplyAsync(() -> AUTHORS, SLOW);
          }
        }
        public static final class PublisherLoader implements BatchLoader<Integer, Publisher> {
          @Override public CompletionStage<Map<Integer, Publisher>> load(List<Integer> keys, LoadRequest request) {
            CALLS.add("publishers " + keys);
            return CompletableFuture.supplyAsync(() -> PUBLISHERS, SLOW);
          }
        }
        public static final class CountryLoader implements BatchLoader.Synchronous<String, Country> {
          @Override public Map<String, Country> loadNow(List<String> keys, LoadRequest request) {
            CALLS.add("countries " + keys);
            return keys.stream().collect(Collectors.toMap(it -> it, Country::new));
          }
        }

        public static final class Reference {
          public static List<Book> Query_books() { return BOOKS; }
          public static List<List<Book>> Query_shelves() { return new Api().shelves(); }
          public static Object Query_authors() { return List.of(AUTHORS.get(1), AUTHORS.get(2), AUTHORS.get(3)); }
          public static Author Book_author(Book b) { return b.authorId() == null ? null : AUTHORS.get(b.authorId()); }
          public static Publisher Author_publisher(Author a) { return a.publisherId() == null ? null : PUBLISHERS.get(a.publisherId()); }
          public static Country Publisher_country(Publisher p) { return new Country(p.countryCode()); }
          public static List<Book> Author_books(Author a) { return BOOKS.stream().filter(b -> b.authorId() != null && AUTHORS.get(b.authorId()) == a).toList(); }
          public static List<String> Book_reviews(Book b, int first) { return IntStream.range(0, first).mapToObj(i -> b.title() + " r" + i).toList(); }
          public static String Book_price(Book b, String currency) { return b.title() + " in " + currency; }
        }
      }
      """;

  @TempDir Path folder;

  private void agree(String operation, String... calls) {
    Waves.in(folder, SDL, API, operation).agree(Waves.nameOf(operation), calls);
  }

  @Test
  @DisplayName("graphql-java #1078: a load that another load leads to is dispatched")
  void loadsBelowLoads_areDispatched() {
    agree(
        "query A { books { title author { name publisher { name } } } }",
        "authors [1, 2, 9]",
        "publishers [10, 20]");
  }

  @Test
  @DisplayName("graphql-java #1078: also where one list waits and another does not")
  void loadsInListsOfDifferentDepth_areDispatched() {
    agree(
        "query A { authors { publisher { name } } books { author { publisher { country { code } } } } }",
        "authors [1, 2, 9]",
        "publishers [10, 20]",
        "countries [CH, DE]");
  }

  @Test
  @DisplayName("java-dataloader #54: chains of three loaders end, whatever completes when")
  void chainsOfLoaders_end() {
    agree(
        "query A { books { author { publisher { country { code } } } } }",
        "authors [1, 2, 9]",
        "publishers [10, 20]",
        "countries [CH, DE]");
  }

  @Test
  @DisplayName("java-dataloader #54: a loader below a batch below a loader")
  void loaderBelowBatchBelowLoader_ends() {
    agree(
        "query A { books { author { books { author { publisher { name } } } } } }",
        "authors [1, 2, 9]",
        "books of 3",
        "publishers [10, 20]");
  }

  @Test
  @DisplayName("graphql-java #979: lists of lists are one batch")
  void listsOfLists_areOneBatch() {
    agree(
        "query A { shelves { title author { name } reviews(first: 1) } }",
        "authors [1, 2, 9]",
        "reviews of 7, 1");
  }

  @Test
  @DisplayName("spring-graphql #232: arguments reach batch methods")
  void argumentsReachBatches() {
    agree(
        "query A { books { title reviews(first: 2) price(currency: \"CHF\") } }",
        "reviews of 5, 2",
        "price of 5 in CHF");
  }

  @Test
  @DisplayName("SmallRye: each alias has its own arguments, not the first one's")
  void aliasesHaveTheirOwnArguments() {
    agree(
        "query A { books { one: reviews(first: 1) two: reviews(first: 2) chf: price(currency: \"CHF\") price } }",
        "reviews of 5, 1",
        "reviews of 5, 2",
        "price of 5 in CHF",
        "price of 5 in EUR");
  }
}
