package dev.graven.tests.waves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that are loaded by key. */
class LoadTest {
  private static final String SDL =
      """
      type Query { books: [Book!]! book(id: Int!): Book shelves: [[Book]!] primed: [Author!]! }
      type Mutation { add(id: Int!): Book! touch: Book }
      type Book {
        id: Int! author: Author main: Author! eager: Author reference: Author references: [Author!]
        tags: [Tag!]! optionalTags: [Tag] arrayTags: [Tag] title(upper: Boolean = false): String
        few: [Tag] sequels: [Book] batched: [Book!]! failing: Tag fails: Tag nothing: Tag editor: Author
        counted(min: Int): Int
      }
      type Author { id: ID! name: String! friend: Author favourite: Book mentor: Author best: Book }
      type Tag { name: String! author: Author }
      """;

  private static final String API =
      """
      public final class Api {
        public static final List<String> CALLS = Collections.synchronizedList(new ArrayList<>());
        static String text(Selection selection) {
          return selection.fields().stream().map(it -> it.name() + (it.selection().isEmpty() ? "" : text(it.selection()))).collect(Collectors.joining(" ", "{", "}"));
        }

        @GraphQLType public record Book(int id, @GraphQLIgnore @Nullable Integer authorId, @GraphQLIgnore List<Integer> tagIds) {
          @GraphQLLoad(Authors.class) public Optional<Integer> author() { return Optional.ofNullable(authorId); }
          @GraphQLLoad(Authors.class) public int main() { return authorId == null ? 99 : authorId; }
          @GraphQLLoad(value = Authors.class, eager = true) public @Nullable Integer eager() { return authorId; }
          @GraphQLLoad(value = Authors.class, keyIsReference = true) public @Nullable Integer reference() { return authorId; }
          @GraphQLLoad(value = Authors.class, keyIsReference = true) public List<Integer> references() { return tagIds; }
          @GraphQLLoad(Tags.class) public List<Integer> tags() { return tagIds; }
          @GraphQLLoad(Tags.class) public List<Optional<Integer>> optionalTags() { return tagIds.stream().map(it -> it == 2 ? Optional.<Integer>empty() : Optional.of(it)).toList(); }
          @GraphQLLoad(Tags.class) public int[] arrayTags() { return tagIds.stream().mapToInt(it -> it).toArray(); }
          @GraphQLLoad(value = Few.class, maxBatchSize = 2) public List<Integer> few() { return tagIds; }
          @GraphQLLoad(Titles.class) public int title() { return id; }
          @GraphQLLoad(Counts.class) public @Nullable Integer counted(@Nullable Integer min) { return min != null && id < min ? null : id; }
        }
        @GraphQLType public record Author(@GraphQLId int id, String name) {
          @GraphQLLoad(Authors.class) public int friend() { return id % 4 + 1; }
          @GraphQLLoad(Authors.class) public int mentor() { if (id == 2) throw new IllegalStateException("no mentor"); return id + 1; }
          @GraphQLLoad(Books.class) public int favourite() { return 5 - id; }
        }
        @GraphQLType public record Tag(String name) {
          @GraphQLLoad(Authors.class) public int author() { return name.length(); }
        }

        static final List<Book> BOOKS = List.of(
            new Book(1, 1, List.of(1, 2)), new Book(2, 2, List.of()), new Book(3, null, List.of(2, 3, 4)), new Book(4, 1, List.of(5)));
        static Map<Integer, Author> authors() { return Map.of(1, new Author(1, "one"), 2, new Author(2, "two"), 3, new Author(3, "three"), 4, new Author(4, "four")); }
        static Map<Integer, Tag> tagsByKey() { return Map.of(1, new Tag("a"), 2, new Tag("bb"), 3, new Tag("ccc"), 4, new Tag("d")); }

        @GraphQLQuery public List<Book> books() { return BOOKS; }
        @GraphQLQuery public @Nullable Book book(int id) { return BOOKS.get(id - 1); }
        @GraphQLQuery public List<List<@Nullable Book>> shelves() { return List.of(Arrays.asList(BOOKS.get(0), null), List.of(BOOKS.get(3), BOOKS.get(2), BOOKS.get(0))); }
        @GraphQLQuery public List<Author> primed(Loads loads) {
          loads.prime(Authors.class, 2, new Author(2, "primed two"));
          loads.prime(Authors.class, 3, new Author(3, "primed three"));
          return List.of(new Author(1, "one"), new Author(2, "two"), new Author(3, "three"));
        }
        @GraphQLMutation public Book add(int id) { CALLS.add("add " + id); return BOOKS.get(id - 1); }
        @GraphQLMutation public @Nullable Book touch() { CALLS.add("touch"); return BOOKS.get(1); }
        @GraphQLLoad(Books.class) public List<@Nullable Integer> sequels(@GraphQLSource Book book) { return book.id() == 2 ? null : Arrays.asList(book.id() + 1, null, 1); }
        @GraphQLBatch public List<List<Book>> batched(@GraphQLSource List<Book> books) { CALLS.add("batched " + books.size()); return books.stream().map(it -> BOOKS.subList(0, it.id() % 3)).toList(); }
        @GraphQLLoad(Failing.class) public int failing(@GraphQLSource Book book) { return book.id(); }
        @GraphQLLoad(Failing.class) public int fails(@GraphQLSource Book book) { if (book.id() == 2) throw new IllegalStateException("no key"); return book.id(); }
        @GraphQLLoad(Nothing.class) public int nothing(@GraphQLSource Book book) { return book.id(); }
        @GraphQLField public CompletionStage<Author> editor(@GraphQLSource Book book) { return CompletableFuture.supplyAsync(() -> new Author(book.id(), "e")); }
        @GraphQLField public CompletionStage<Book> best(@GraphQLSource Author author) { return CompletableFuture.supplyAsync(() -> BOOKS.get(author.id() - 1)); }

        public static final class Authors implements BatchLoader<Integer, Author> {
          public CompletionStage<Map<Integer, Author>> load(List<Integer> keys, LoadRequest request) {
            CALLS.add("authors " + keys + " " + text(request.selection()));
            return CompletableFuture.supplyAsync(Api::authors);
          }
        }
        public static final class Books implements BatchLoader<Integer, Book> {
          public CompletionStage<Map<Integer, Book>> load(List<Integer> keys, LoadRequest request) {
            CALLS.add("books " + keys);
            return CompletableFuture.completedFuture(keys.stream().filter(it -> it < 5).collect(Collectors.toMap(it -> it, it -> BOOKS.get(it - 1))));
          }
        }
        public static final class Tags implements BatchLoader.Synchronous<Integer, Tag> {
          public Map<Integer, Tag> loadNow(List<Integer> keys, LoadRequest request) { CALLS.add("tags " + keys); return tagsByKey(); }
        }
        public static final class Few implements BatchLoader.Synchronous<Integer, Tag> {
          public Map<Integer, Tag> loadNow(List<Integer> keys, LoadRequest request) { CALLS.add("few " + keys); return tagsByKey(); }
        }
        public static final class Titles implements BatchLoader.Synchronous<Integer, String> {
          public Map<Integer, String> loadNow(List<Integer> keys, LoadRequest request) {
            CALLS.add("titles " + keys + " " + request.arguments());
            boolean upper = (Boolean) request.arguments().get("upper");
            return keys.stream().collect(Collectors.toMap(it -> it, it -> (upper ? "T" : "t") + it));
          }
        }
        public static final class Counts implements BatchLoader.Synchronous<Integer, Integer> {
          public Map<Integer, Integer> loadNow(List<Integer> keys, LoadRequest request) {
            CALLS.add("counts " + keys + " " + request.arguments());
            return keys.stream().collect(Collectors.toMap(it -> it, it -> 10 * it));
          }
        }
        public static final class Failing implements BatchLoader<Integer, Outcome<Tag>> {
          public CompletionStage<Map<Integer, Outcome<Tag>>> load(List<Integer> keys, LoadRequest request) {
            CALLS.add("failing " + keys);
            Map<Integer, Outcome<Tag>> map = new HashMap<>();
            for (int key : keys) { map.put(key, key == 3 ? Outcome.failure("Three.") : Outcome.of(new Tag("t"))); }
            return CompletableFuture.supplyAsync(() -> map);
          }
        }
        public static final class Nothing implements BatchLoader<Integer, Tag> {
          public CompletionStage<Map<Integer, Tag>> load(List<Integer> keys, LoadRequest request) { CALLS.add("nothing " + keys); throw new GraphQLException("Nothing."); }
        }

        public static final class Reference {
          public static List<Book> Query_books() { return BOOKS; }
          public static Book Query_book(int id) { return BOOKS.get(id - 1); }
          public static List<List<Book>> Query_shelves() { return new Api().shelves(); }
          public static List<Author> Query_primed() { return List.of(new Author(1, "one"), new Author(2, "two"), new Author(3, "three")); }
          public static Book Mutation_add(int id) { return BOOKS.get(id - 1); }
          public static Book Mutation_touch() { return BOOKS.get(1); }
          public static Author Book_author(Book it) { return it.authorId() == null ? null : authors().get(it.authorId()); }
          public static Author Book_main(Book it) { return Book_author(it); }
          public static Author Book_eager(Book it) { return Book_author(it); }
          public static Author Book_reference(Book it) { return Book_author(it); }
          public static List<Author> Book_references(Book it) { return it.tagIds().stream().map(id -> new Author(id, authors().containsKey(id) ? authors().get(id).name() : "?")).toList(); }
          public static List<Tag> Book_tags(Book it) { return it.tagIds().stream().map(id -> tagsByKey().get(id)).toList(); }
          public static List<Tag> Book_optionalTags(Book it) { return it.tagIds().stream().map(id -> id == 2 ? null : tagsByKey().get(id)).toList(); }
          public static List<Tag> Book_arrayTags(Book it) { return Book_tags(it); }
          public static List<Tag> Book_few(Book it) { return Book_tags(it); }
          public static String Book_title(Book it, boolean upper) { return (upper ? "T" : "t") + it.id(); }
          public static Integer Book_counted(Book it, Integer min) { return min != null && it.id() < min ? null : 10 * it.id(); }
          public static List<Book> Book_sequels(Book it) { return it.id() == 2 ? null : Arrays.asList(it.id() == 4 ? null : BOOKS.get(it.id()), null, BOOKS.get(0)); }
          public static List<Book> Book_batched(Book it) { return BOOKS.subList(0, it.id() % 3); }
          public static Tag Book_failing(Book it) { if (it.id() == 3) throw new IllegalStateException(); return new Tag("t"); }
          public static Tag Book_fails(Book it) { if (it.id() == 3 || it.id() == 2) throw new IllegalStateException(); return new Tag("t"); }
          public static Tag Book_nothing(Book it) { throw new IllegalStateException(); }
          public static Object Book_editor(Book it) { return new Author(it.id(), "e"); }
          public static Book Author_best(Author it) { return BOOKS.get(it.id() - 1); }
          public static Author Author_friend(Author it) { return authors().get(it.id() % 4 + 1); }
          public static Author Author_mentor(Author it) { return authors().get(it.mentor()); }
          public static Book Author_favourite(Author it) { return BOOKS.get(4 - it.id()); }
          public static Author Tag_author(Tag it) { return authors().get(it.name().length()); }
        }
      }
      """;

  @TempDir Path folder;

  private Waves module(String... operations) {
    return Waves.in(folder, SDL, API, operations);
  }

  @Test
  void keys_areDistinct_andNullOnesSkipped() {
    module("query A { books { author { name } } shelves { author { name } } }")
        .agree("A", "authors [1, 2] {name}");
  }

  @Test
  void missingValues_areNull_orErrorsWhereNoneMayBe() {
    GraphQLResponse response =
        module("query A { shelves { id main { name } } book(id: 4) { tags { name } } }")
            .agree("A", "authors [1, 99] {name}", "tags [5]");
    assertThat(Waves.errors(response)).hasSize(2);
  }

  @Test
  void listsOfKeys_ofAnyContainer() {
    GraphQLResponse response =
        module("query A { shelves { tags { name } optionalTags { name } arrayTags { name } } }")
            .agree("A", "tags [1, 2, 5, 3, 4]");
    assertThat(Waves.errors(response)).hasSize(1);
  }

  @Test
  void listsOfKeys_withNulls_andBelowThem() {
    module("query A { books { sequels { id author { name } sequels { id } } } }")
        .agree("A", "books [2, 1, 4, 5]", "authors [2, 1] {name}");
  }

  @Test
  void maxBatchSize_splitsKeys() {
    module("query A { books { few { name } } }").agree("A", "few [1, 2]", "few [3, 4]", "few [5]");
  }

  @Test
  void arguments_areToldAndKeepCallsApart() {
    module(
            "query A($u: Boolean!) { books { a: title b: title(upper: true) c: title(upper: $u) d: title } }")
        .agree(
            "A",
            Map.of("u", true),
            RequestContext.empty(),
            "titles [1, 2, 3, 4] {upper=false}",
            "titles [1, 2, 3, 4] {upper=true}",
            "titles [1, 2, 3, 4] {upper=true}");
  }

  @Test
  void arguments_ofKeys_andLoaders() {
    module("query A { books { counted a: counted(min: 3) b: counted(min: null) } }")
        .agree(
            "A",
            "counts [1, 2, 3, 4] {}",
            "counts [3, 4] {min=3}",
            "counts [1, 2, 3, 4] {min=null}");
  }

  @Test
  void chains_areOneCallPerWave_withoutKeysThatAreThere() {
    module(
            "query A { books { author { name friend { name friend { name friend { name friend { name } } } } } } }")
        .agree(
            "A",
            "authors [1, 2] {name friend{name friend{name friend{name friend{name}}}}}",
            "authors [3] {name friend{name friend{name friend{name friend{name}}}}}",
            "authors [4] {name friend{name friend{name friend{name friend{name}}}}}");
  }

  @Test
  void loads_ofOneWave_areOneCall_whereverTheyAre() {
    module(
            "query A { books { a: author { id } batched { author { id } batched { author { id } main { id } } } } book(id: 2) { tags { name } author { id } } }")
        .agree("A", "batched 4", "batched 4", "authors [1, 2] {id}");
  }

  @Test
  void unions_leaveOutUsesThatAreExcluded() {
    Waves module =
        module(
            "query A($x: Boolean!) { books { a: author { id } b: author @include(if: $x) { name } ...F @include(if: $x) } } fragment F on Book { main { best { id } } batched { author { name } } }");
    module.agree(
        "A",
        Map.of("x", true),
        RequestContext.empty(),
        "authors [1, 2, 99] {id name best{id}}",
        "batched 4");
    module.agree("A", Map.of("x", false), RequestContext.empty(), "authors [1, 2] {id name}");
  }

  @Test
  void eagerLoads_haveCallsOfTheirOwn_andShareTheCache() {
    module("query A { books { eager { name } batched { eager { name } author { name } } } }")
        .agree("A", "batched 4", "authors [1, 2] {name}");
  }

  @Test
  void references_makeNoCall_whereOnlyTheKeyIsAskedFor() {
    Waves module =
        module(
            "query A { books { reference { id other: id __typename } references { id } } }",
            "query B($x: Boolean!) { books { reference { id name @include(if: $x) } } }");
    module.agree("A");
    module.agree("B", Map.of("x", true), RequestContext.empty(), "authors [1, 2] {id name}");
  }

  @Test
  void references_ofWhichNothingIsSelected_shareAMethod() {
    module(
            "query A { books { reference { id @skip(if: true) } other: reference { name @include(if: false) } references { id @skip(if: true) } } }")
        .agree("A");
  }

  @Test
  void failures_areErrorsOfTheirRows() {
    GraphQLResponse response =
        module("query A { books { failing { name } fails { name } nothing { name } } }")
            .agree("A", "failing [1, 2, 3, 4]", "nothing [1, 2, 3, 4]");
    assertThat(Waves.errors(response))
        .contains("[books, 2, failing] Three.", "[books, 0, nothing] Nothing.")
        .hasSize(7);
  }

  @Test
  void primedValues_areNotLoaded() {
    assertThat(
            module("query A { primed { friend { name } } }")
                .text("A", Map.of(), "authors [4] {name}"))
        .isEqualTo(
            "{\"data\":{\"primed\":[{\"friend\":{\"name\":\"primed two\"}},{\"friend\":{\"name\":\"primed three\"}},{\"friend\":{\"name\":\"four\"}}]}}");
  }

  @Test
  void mutations_haveCachesPerRootField() {
    module(
            "mutation A { a: add(id: 1) { author { name } } b: add(id: 1) { author { name friend { name } } } touch { id } }")
        .agree(
            "A",
            "add 1",
            "authors [1] {name}",
            "add 1",
            "authors [1] {name friend{name}}",
            "authors [2] {name friend{name}}",
            "touch");
  }

  @Test
  void loads_belowAsynchronousFields() {
    module(
            "query A { books { editor { friend { name best { author { name } tags { name } } } } } }")
        .agree(
            "A",
            "authors [2, 3, 4, 1] {name best{author{name} tags{name}}}",
            "tags [2, 3, 4, 5, 1]");
  }
}
