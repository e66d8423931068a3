package dev.graven.tests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of the user's is data: it cannot end a literal or a comment of the generated code. */
class HostileTextTest {
  /** As written in a GraphQL string. */
  private static final String HOSTILE =
      "quotes \\\" '; backslash \\\\ \\\\u005c \\\\u0022; */ /* // $S $L $T $$ %s %n {@code } <b> @see"
          + " \\n\\t\\u0001 é 漢 \\uD83D\\uDE00 😀";

  /** As the resolver must see it. */
  private static final String DECODED =
      "quotes \" '; backslash \\ \\u005c \\u0022; */ /* // $S $L $T $$ %s %n {@code } <b> @see"
          + " \n\t\u0001 é 漢 😀 😀";

  @TempDir private Path folder;

  @Test
  void literalsDefaultsAndDescriptions_reachTheResolverAsWritten() {
    String operation =
        """
        # comment */ \\u002a/ $S " \\" é 漢 😀
        query Hostile($text: String = "%1$s") {
          literal: echo(text: "%1$s")
          variable: echo(text: $text)
          default: echo
          block: echo(text: \"""a \\\""" */ \\u0022 $L\""")
        }
        """
            .formatted(HOSTILE);
    GraphQLResponse response = answer(HOSTILE, operation, "Hostile");

    assertThat(Answers.parse(response).get("data"))
        .isEqualTo(
            Map.of(
                "literal", DECODED,
                "variable", DECODED,
                "default", DECODED,
                "block", "a \"\"\" */ \\u0022 $L"));
  }

  @Test
  void literalOfSeventyThousandCharacters_isOneArgument() {
    String text = "é".repeat(35_000) + "a".repeat(35_000);
    GraphQLResponse response =
        answer("", "query Long { literal: echo(text: \"" + text + "\") }", "Long");

    assertThat(Answers.parse(response).get("data")).isEqualTo(Map.of("literal", text));
  }

  @Test
  void defaultsOfSeventyThousandCharacters_areValues() {
    String text = "b".repeat(70_000);
    GraphQLResponse response =
        answer(
            text, "query Long($t: String = \"" + text + "\") { echo v: echo(text: $t) }", "Long");

    assertThat(Answers.parse(response).get("data")).isEqualTo(Map.of("echo", text, "v", text));
  }

  @Test
  void documentOfSeventyThousandCharacters_isKept() {
    String operation =
        "query Long {\n" + "# */ comment\n".repeat(5_500) + "  echo(text: \"short\")\n}\n";
    assertThat(operation).hasSizeGreaterThan(70_000);

    assertThat(Answers.parse(answer("", operation, "Long")).get("data"))
        .isEqualTo(Map.of("echo", "short"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"class", "getClass", "hashCode", "wait", "_", "ID", "Variables", "Keys", "out"})
  void responseNamesAndVariables_mayBeWordsOfJava(String name) {
    String operation =
        "query Words($%1$s: String = \"x\") { %1$s: echo(text: $%1$s) }".formatted(name);

    assertThat(Answers.parse(answer("", operation, "Words")).get("data"))
        .isEqualTo(Map.of(name, "x"));
  }

  @Test
  void namesThatDifferInCase_orAreVeryLong_areDistinct() {
    String longName = "n".repeat(200);
    String operation =
        "query Words($%1$s: String = \"x\") { foo: echo(text: \"1\") Foo: echo(text: \"2\") FOO: echo(text: \"3\") %1$s: echo(text: $%1$s) }"
            .formatted(longName);

    assertThat(Answers.parse(answer("", operation, "Words")).get("data"))
        .isEqualTo(Map.of("foo", "1", "Foo", "2", "FOO", "3", longName, "x"));
  }

  private GraphQLResponse answer(String text, String operation, String name) {
    CompiledModule module =
        CompiledModule.in(folder)
            .java(
                """
                package hostile;

                import dev.graven.annotations.*;

                public final class Api {
                  @GraphQLQuery
                  public String echo(String text) {
                    return text;
                  }
                }
                """)
            .graphql(
                "schema.graphqls",
                "\"%1$s\"\ntype Query {\n  \"%1$s\"\n  echo(\"%1$s\" text: String = \"%1$s\"): String\n}\n"
                    .formatted(text))
            .graphql("hostile/" + name + ".graphql", operation)
            .option("-Xlint:all,-processing")
            .option("-Werror")
            .option("-Xdoclint:all,-missing")
            .compileCleanly();
    return module
        .executor("hostile." + name + "Executor", module.newInstance("hostile.Api"))
        .execute(Map.of(), RequestContext.empty());
  }
}
