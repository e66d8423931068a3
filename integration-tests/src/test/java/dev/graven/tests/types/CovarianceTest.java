package dev.graven.tests.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Oracle;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fields that are narrower than those of the type's interface (section 3.6,
 * IsValidImplementationFieldType). graphql-java refuses such schemas, so the oracle gets the types
 * of the interface everywhere, and data that has none of the nulls in which they would differ.
 */
class CovarianceTest {
  private static final String SDL =
      """
      type Query { works: [Work!]! }
      interface Work { id: ID! parts: [Any] tags: [String] page(first: Int = 1): Int }
      union Any = Book | Film
      type Book implements Work {
        id: ID! parts: [Book!]! tags: [String!]! page(first: Int = 2, step: Int! = 3): Int! title: String
      }
      type Film implements Work {
        id: ID! parts: [Any] tags: [String] page(first: Int = 1): Int title: String
      }
      """;

  private static final String WIDE =
      SDL.replace(
          "parts: [Book!]! tags: [String!]! page(first: Int = 2, step: Int! = 3): Int!",
          "parts: [Book] tags: [String] page(first: Int = 1, step: Int = 3): Int");

  private static final String JAVA =
      """
      package narrow;

      import dev.graven.annotations.*;
      import java.util.List;

      public final class Api {
        @GraphQLInterface
        public interface Work {}

        @GraphQLUnion
        public sealed interface Any permits Book, Film {}

        @GraphQLType
        public record Book(@GraphQLId String id, String title, List<Book> parts, List<String> tags)
            implements Work, Any {}

        @GraphQLType
        public record Film(@GraphQLId String id, String title, List<Any> parts, List<String> tags)
            implements Work, Any {}

        @GraphQLField
        public int page(@GraphQLSource Book book, int first, int step) {
          return first * step;
        }

        @GraphQLField
        public int page(@GraphQLSource Film film, int first) {
          return first;
        }

        @GraphQLQuery
        public List<Work> works() {
          Book part = new Book("2", "Part", List.of(), List.of());
          return List.of(
              new Book("1", "Book", List.of(part), List.of("x")), new Film("3", "Film", List.of(part), List.of("y")));
        }
      }
      """;

  @Test
  void narrowerFields_compileAndAnswer(@TempDir Path folder) {
    CompiledModule module =
        compile(
            folder,
            """
            query Works { works { __typename id parts { __typename ... on Book { title } } tags page(first: 4) } }
            query Books { works { ... on Book { parts { title tags } tags } ... on Film { title } } }
            """);
    assertThat(module.succeeded()).as(module.log()).isTrue();
    Object api = module.newInstance("narrow.Api");
    Comparison comparison = Comparison.with(module, "narrow", Oracle.of(WIDE, api), api);
    assertThat(comparison.data("Works", Map.of()))
        .isEqualTo(
            "{\"works\":[{\"__typename\":\"Book\",\"id\":\"1\",\"parts\":[{\"__typename\":\"Book\",\"title\":\"Part\"}],"
                + "\"tags\":[\"x\"],\"page\":12},{\"__typename\":\"Film\",\"id\":\"3\",\"parts\":"
                + "[{\"__typename\":\"Book\",\"title\":\"Part\"}],\"tags\":[\"y\"],\"page\":4}]}");
    assertThat(comparison.data("Books", Map.of()))
        .isEqualTo(
            "{\"works\":[{\"parts\":[{\"title\":\"Part\",\"tags\":[]}],\"tags\":[\"x\"]},{\"title\":\"Film\"}]}");
  }

  /** Item types and nullness are those of the object types, not of the interface. */
  @Test
  void operations_areValidatedAgainstTheTypesAsWritten(@TempDir Path folder) {
    CompiledModule module =
        compile(folder, "{ works { ... on Book { x: tags } ... on Film { x: tags } } }");
    assertThat(module.messages(Diagnostic.Kind.ERROR))
        .singleElement()
        .satisfies(
            it -> assertThat(it).contains("`x` stands for two fields that cannot be merged"));
  }

  private static CompiledModule compile(Path folder, String operations) {
    return CompiledModule.in(folder)
        .graphql("schema.graphqls", SDL)
        .graphql("narrow/Works.graphql", operations)
        .java(JAVA)
        .compile();
  }
}
