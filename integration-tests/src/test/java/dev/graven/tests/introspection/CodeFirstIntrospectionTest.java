package dev.graven.tests.introspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.CompiledModule;
import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.AstPrinter;
import graphql.language.AstSorter;
import graphql.language.Definition;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.TypeDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schema that comes from Java answers introspection as the SDL that it is written down as. */
class CodeFirstIntrospectionTest {
  private static final String JAVA =
      """
      package desk;

      import dev.graven.annotations.*;
      import java.util.List;
      import org.jspecify.annotations.*;

      @NullMarked
      public final class Desk {
        /** Anything on a desk. */
        @GraphQLInterface public interface Thing { @GraphQLId String id(); }

        /** A pen, "sharp" or not. */
        @GraphQLType public record Pen(@GraphQLId String id, Colour colour, @Deprecated boolean dry) implements Thing, Found {}

        @GraphQLType public record Book(@GraphQLId String id, List<@Nullable String> pages) implements Thing, Found {}

        @GraphQLUnion public sealed interface Found permits Pen, Book {}

        @GraphQLEnum public enum Colour { RED, @Deprecated BLUE }

        @GraphQLInput public record Filter(@GraphQLDefault("[RED]") List<Colour> colours, @Nullable Filter not, @GraphQLDefault("3") int most) {}

        @GraphQLInput @GraphQLOneOf public record By(@Nullable String id, @Nullable Colour colour) {}

        @GraphQLScalar(specifiedBy = "https://example.com/isbn") public record Isbn(String digits) {
          public static Isbn parse(String text) { return new Isbn(text); }
          public static String serialize(Isbn isbn) { return isbn.digits(); }
        }

        public static final class Api {
          /** Finds things. */
          @GraphQLQuery public List<Found> find(@GraphQLDefault("{most: 1}") Filter filter, @Nullable By by) { return List.of(); }
          @GraphQLQuery public @Nullable Thing thing(@GraphQLId String id) { return null; }
          @GraphQLField public Isbn isbn(@GraphQLSource Book book) { return new Isbn("1"); }
          @GraphQLMutation public double weigh(@GraphQLDefault("1.5") double factor) { return factor; }
        }
      }
      """;

  @Test
  void standardQuery_rebuildsTheDerivedSchema(@TempDir Path folder) throws IOException {
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql("desk/Standard.graphql", IntrospectionQuery.INTROSPECTION_QUERY)
            .java(JAVA)
            .compileCleanly();
    String sdl = Files.readString(module.classes().resolve("META-INF/graven/schema.graphqls"));
    assertThat(sdl).contains("\"sharp\"", "@deprecated", "@oneOf", "@specifiedBy", "= {most:1}");
    GraphQLResponse answer =
        module
            .executor("desk.IntrospectionQueryExecutor")
            .execute(Map.of(), RequestContext.empty());
    @SuppressWarnings("unchecked")
    Map<String, Object> data = (Map<String, Object>) Answers.parse(answer).get("data");
    Document rebuilt = new IntrospectionResultToSchema().createSchemaDefinition(data);

    // graphql-java's way back leaves out @oneOf and @specifiedBy, and quotes descriptions.
    String simpler = sdl.replace(" @oneOf", "").replaceAll(" @specifiedBy\\(.*\\)", "");
    assertThat(printed(rebuilt)).isEqualTo(printed(Parser.parse(simpler)));
    assertThat(Answers.text(data)).contains("\"isOneOf\":true");
  }

  private static String printed(Document document) {
    Document.Builder kept = Document.newDocument();
    for (Definition<?> definition : document.getDefinitions()) {
      boolean isBuiltIn =
          definition instanceof DirectiveDefinition
              || (definition instanceof TypeDefinition<?> type && type.getName().startsWith("__"));
      if (!isBuiltIn) {
        kept.definition(definition);
      }
    }
    return AstPrinter.printAst(new AstSorter().sort(kept.build()))
        .replaceAll("\"\"\"\n *(.+)\n *\"\"\"", "\"$1\"")
        .replace("\\\"", "\"");
  }
}
