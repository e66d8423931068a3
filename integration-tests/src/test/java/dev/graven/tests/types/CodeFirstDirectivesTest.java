package dev.graven.tests.types;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.CompiledModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Directives of a schema that comes from Java. */
class CodeFirstDirectivesTest {
  private static final String SETTINGS =
      "@GraphQLSchema(directives = {\"\\\"Marks.\\\" directive @tag(name: String!, at: [Int!] = [1]) repeatable on"
          + " SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE"
          + " | INPUT_OBJECT | INPUT_FIELD_DEFINITION\", \"directive @plain on OBJECT\"})\n";

  private static final String JAVA =
      """
      package marked;

      import dev.graven.annotations.*;
      import org.jspecify.annotations.*;

      @NullMarked
      %s
      public final class Marked {
        @GraphQLDirectives("@tag(name: \\"a\\", at: [1, 2])")
        @GraphQLInterface public interface Sized { @GraphQLDirectives("@tag(name: \\"b\\")") int size(); }
        @GraphQLType @GraphQLDirectives({"@tag(name: \\"c\\") @plain", "@tag(name: \\"d\\")"})
        public record Box(@Override @GraphQLDirectives("@tag(name: \\"e\\")") int size, @Deprecated @GraphQLDirectives("@tag(name: \\"f\\")") int old) implements Sized, Any {}
        @GraphQLUnion @GraphQLDirectives("@tag(name: \\"g\\")") public sealed interface Any permits Box {}
        @GraphQLEnum @GraphQLDirectives("@tag(name: \\"h\\")") public enum Unit { M, @GraphQLDirectives("@tag(name: \\"i\\")") FT }
        @GraphQLInput @GraphQLDirectives("@tag(name: \\"j\\")") public record In(@GraphQLDefault("1") @GraphQLDirectives("@tag(name: \\"k\\")") int x) {}
        @GraphQLScalar @GraphQLDirectives("@tag(name: \\"l\\")") public record Code(String text) {
          public static Code parse(String text) { return new Code(text); }
          public static String serialize(Code code) { return code.text(); }
        }
        public static final class Api {
          @GraphQLQuery @GraphQLDirectives("@tag(name: \\"m\\")") public @Nullable Any any(@GraphQLDirectives("@tag(name: \\"n\\")") In in) { return null; }
          @GraphQLQuery public Code code() { return new Code("1"); }
        }
      }
      """
          .formatted(SETTINGS);

  @Test
  void directives_areKeptInTheSchema_andTheirDefinitionsInIntrospection(@TempDir Path folder)
      throws IOException {
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql(
                "marked/Tags.graphql",
                "query Tags { __schema { directives { name isRepeatable args { defaultValue } } } }")
            .java(JAVA)
            .compileCleanly();
    assertThat(Files.readString(module.classes().resolve("META-INF/graven/schema.graphqls")))
        .contains(
            "\"Marks.\"\ndirective @tag(",
            "directive @plain on OBJECT\n",
            "interface Sized @tag(name:\"a\",at:[1,2]) {\n  size: Int! @tag(name:\"b\")\n",
            "type Box implements Sized @tag(name:\"c\") @plain @tag(name:\"d\") {\n  size: Int!",
            "  size: Int! @tag(name:\"e\")\n  old: Int! @deprecated(reason: \"No longer supported\") @tag(name:\"f\")\n",
            "union Any @tag(name:\"g\") = Box\n",
            "enum Unit @tag(name:\"h\") {\n  M\n  FT @tag(name:\"i\")\n",
            "input In @tag(name:\"j\") {\n  x: Int! = 1 @tag(name:\"k\")\n",
            "scalar Code @tag(name:\"l\")\n",
            "  any(in: In! @tag(name:\"n\")): Any @tag(name:\"m\")\n");
    byte[] answer =
        module.executor("marked.TagsExecutor").execute(Map.of(), RequestContext.empty()).toBytes();
    assertThat(new String(answer, UTF_8))
        .contains(
            "{\"name\":\"tag\",\"isRepeatable\":true,\"args\":[{\"defaultValue\":null},{\"defaultValue\":\"[1]\"}]}",
            "{\"name\":\"plain\",\"isRepeatable\":false,\"args\":[]}");
  }

  @Test
  void texts_areParsedAlone(@TempDir Path folder) {
    assertThat(
            errors(
                folder,
                """
                @GraphQLSchema(directives = {"directive @one on OBJECT", "type T { a: Int }", "directive one"})
                public final class Api {
                  @GraphQLQuery public int a() { return 1; }
                  @GraphQLQuery @GraphQLDirectives("} type T {") public int c() { return 1; }
                  @GraphQLQuery @GraphQLDirectives("") public int d() { return 1; }
                  @GraphQLDirectives("@one") public int none() { return 1; }
                }
                """))
        .anySatisfy(it -> assertThat(it).contains("`} type T {` is no directive. Write it as in a"))
        .anySatisfy(it -> assertThat(it).contains("`` is no directive."))
        .anySatisfy(
            it -> assertThat(it).contains("`type T { a: Int }` does not define a directive"))
        .anySatisfy(it -> assertThat(it).contains("`directive one` does not define a directive."))
        .anySatisfy(
            it ->
                assertThat(it)
                    .contains(
                        "@GraphQLDirectives on `Api.none()` has no effect: it marks a type, a field,"
                            + " an argument or an enum value; this is none of them."))
        .hasSize(5);
  }

  @Test
  void rulesOfTheTypeSystem_reportAtTheElement(@TempDir Path folder) {
    assertThat(
            errors(
                folder,
                """
                @GraphQLSchema(directives = "directive @one(x: Int!) on OBJECT")
                public final class Api {
                  @GraphQLQuery public Thing a() { return new Thing(1); }
                  @GraphQLQuery @GraphQLDirectives("@one(x: 1)") public int b() { return 1; }
                  @GraphQLQuery @GraphQLDirectives("@two(x: 1)") public int c() { return 1; }
                  @GraphQLType @GraphQLDirectives("@one(x: 1) @one(x: 2)") public record Thing(int x) {}
                }
                """))
        .anySatisfy(it -> assertThat(it).contains("@one", "FIELD_DEFINITION"))
        .anySatisfy(it -> assertThat(it).contains("@two"))
        .anySatisfy(it -> assertThat(it).contains("@one", "repeatable"))
        .hasSize(3);
  }

  private static List<String> errors(Path folder, String api) {
    return CompiledModule.in(folder)
        .graphql("wrong/A.graphql", "query A { __typename }")
        .java("package wrong;\n\nimport dev.graven.annotations.*;\n\n" + api)
        .compile()
        .messages(Diagnostic.Kind.ERROR);
  }
}
