package dev.graven.tests.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Types that a method tells apart: one Java class behind several object types. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypeResolverTest {
  private static final String SDL =
      """
      type Query { entries: [Entry] strict: [Entry!] any: [Any] mine: Entry one: Int }
      interface Entry { title: String! }
      type Draft implements Entry { title: String! editor: String }
      type Article implements Entry { title: String! url: String! }
      type Note { title: String! }
      union Any = Article | Draft | Note
      """;

  private static final String OPERATIONS =
      """
      query Entries { entries { __typename title ... on Draft { editor } ... on Article { url } } one }
      query Strict { strict { title } one }
      query Union { any { __typename ... on Entry { title } ... on Note { n: title } } }
      query Mine { mine { title } one }
      """;

  private static final String JAVA =
      """
      package posts;
      import dev.graven.annotations.*;
      import java.util.*;
      public final class Posts {
        @GraphQLInterface public interface Entry {
          @GraphQLTypeResolver static String typeOf(@GraphQLSource Entry entry) { return entry.graphqlType(); }
          String title();
          @GraphQLIgnore default String graphqlType() { return "Draft"; }
        }
        @GraphQLType({"Draft", "Article"}) public record Post(String title, String state) implements Entry {
          @Override public String graphqlType() {
            if (state.equals("fails")) { throw new IllegalStateException("state"); }
            return state.equals("null") ? null : state;
          }
          public String getUrl() { return "/" + title; }
          public String getEditor() { return "ed"; }
        }
        public record Impostor(String title, String graphqlType) implements Entry {}
        @GraphQLType public record Note(String title) { public String graphqlType() { return "Note"; } }
        @GraphQLUnion(members = {Post.class, Note.class}) public interface Any {}
        public static final class Api {
          private static Post post(String state) { return new Post("t-" + state, state); }
          @GraphQLQuery public List<Entry> entries() {
            return Arrays.asList(post("Draft"), post("Article"), null, post("Note"), post("fails"), post("null"), post("Entry"), post("Draft"));
          }
          @GraphQLQuery public List<Post> strict() { return List.of(post("Article"), post("Nothing")); }
          @GraphQLQuery public List<Object> any() { return List.of(post("Draft"), new Note("n"), post("Article")); }
          @GraphQLQuery public Entry mine() { return new Impostor("x", "Draft"); }
          @GraphQLQuery public int one() { return 1; }
          @GraphQLTypeResolver("Any") public String anyType(@GraphQLSource Object value, @GraphQLContext StringBuilder log) {
            if (log != null) { log.append(value.getClass().getSimpleName()).append(' '); }
            return value instanceof Note ? "Note" : ((Post) value).state();
          }
        }
      }
      """;

  private Comparison comparison;

  @BeforeAll
  void compile(@TempDir Path folder) {
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("posts/Operations.graphql", OPERATIONS)
            .java(JAVA)
            .compileCleanly();
    comparison = Comparison.of(module, "posts", SDL, module.newInstance("posts.Posts$Api"));
  }

  private List<List<Object>> paths(String operation) {
    return comparison.response(operation, Map.of()).errors().stream()
        .map(error -> error.path().segments())
        .toList();
  }

  @Test
  @DisplayName("ABS-01, ABS-03 one class behind two types: the resolver names the type, or fails")
  void interfaceType() {
    assertThat(comparison.data("Entries", Map.of()))
        .isEqualTo(
            "{\"entries\":[{\"__typename\":\"Draft\",\"title\":\"t-Draft\",\"editor\":\"ed\"},"
                + "{\"__typename\":\"Article\",\"title\":\"t-Article\",\"url\":\"/t-Article\"},"
                + "null,null,null,null,null,"
                + "{\"__typename\":\"Draft\",\"title\":\"t-Draft\",\"editor\":\"ed\"}],\"one\":1}");
    assertThat(paths("Entries"))
        .containsExactly(
            List.of("entries", 3),
            List.of("entries", 4),
            List.of("entries", 5),
            List.of("entries", 6));
  }

  @Test
  @DisplayName("ABS-02 a name of no possible type, told to the reporter")
  void unknownName() {
    List<String> reported = new ArrayList<>();
    RequestContext context =
        RequestContext.builder()
            .errorReporter((error, field) -> reported.add(error.getMessage()))
            .build();
    assertThat(Answers.parse(comparison.response("Strict", Map.of(), context)).get("data"))
        .hasToString("{strict=null, one=1}");
    assertThat(reported)
        .containsExactly(
            "The type resolver of Entry named Nothing for posts.Posts$Post, which is none of its"
                + " object types");
  }

  @Test
  void resolverObject_receivesTheContext() {
    StringBuilder log = new StringBuilder();
    RequestContext context = RequestContext.builder().value(StringBuilder.class, log).build();
    assertThat(
            Answers.text(
                Answers.parse(comparison.executor("Union").execute(Map.of(), context)).get("data")))
        .isEqualTo(
            "{\"any\":[{\"__typename\":\"Draft\",\"title\":\"t-Draft\"},{\"__typename\":\"Note\",\"n\":\"n\"},"
                + "{\"__typename\":\"Article\",\"title\":\"t-Article\"}]}");
    assertThat(log).hasToString("Post Note Post ");
  }

  @Test
  void objectOfAnotherClassThanItsType_isAnErrorAtItsPosition() {
    assertThat(
            Answers.text(
                Answers.parse(comparison.executor("Mine").execute(Map.of(), RequestContext.empty()))
                    .get("data")))
        .isEqualTo("{\"mine\":null,\"one\":1}");
  }
}
