package dev.graven.tests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Oracle;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HotSpot compiles no method above 8,000 bytes, so no operation is so wide that it gets one. */
class MethodSizeTest {
  private static final int LIMIT = 8_000;

  @TempDir private Path folder;

  @Test
  void twoThousandFields_compileAndRun() {
    Wide wide =
        new Wide(
            each(2_000, "\n", i -> "f%d: Int!".formatted(i)),
            each(2_000, "\n", i -> "public int f%1$d() { return %1$d; }".formatted(i)),
            "query Wide { wide { %s } }".formatted(each(2_000, " ", i -> "f" + i)));

    assertRuns(wide, Map.of());
  }

  @Test
  void twoThousandFieldsOfEveryShape_compileAndRun() {
    String[] types = {
      "String", "[String!]!", "Color!", "[[Int]]", "Item", "[Item!]", "Float", "ID"
    };
    String[] java = {
      "String f%d() { return null; }",
      "java.util.List<String> f%d() { return java.util.List.of(\"a\"); }",
      "Color f%d() { return Color.RED; }",
      "java.util.List<java.util.List<Integer>> f%d() { return null; }",
      "Item f%d() { return new Item(1); }",
      "java.util.List<Item> f%d() { return java.util.List.of(new Item(2)); }",
      "Double f%d() { return 1.5; }",
      "@dev.graven.annotations.GraphQLId String f%d() { return \"id\"; }"
    };
    String[] below = {"", "", "", "", " { n }", " { n }", "", ""};
    Wide wide =
        new Wide(
            each(2_000, "\n", i -> "f%d: %s".formatted(i, types[i % 8])),
            each(2_000, "\n", i -> ("public " + java[i % 8]).formatted(i)),
            "query Wide { wide { %s } }".formatted(each(2_000, " ", i -> "f" + i + below[i % 8])));

    assertRuns(wide, Map.of());
  }

  @Test
  void thousandConditionsAndMergedNodes_compileAndRun() {
    String variables = each(50, ", ", i -> "$v%d: Boolean!".formatted(i));
    IntFunction<String> node =
        i -> "f%d @include(if: $v%d) @skip(if: $v%d)".formatted(i % 100, i % 50, i / 50 % 50);
    Wide wide =
        new Wide(
            each(100, "\n", i -> "f%d: Int".formatted(i)),
            each(100, "\n", i -> "public int f%1$d() { return %1$d; }".formatted(i)),
            "query Wide(%s) { wide { %s } }".formatted(variables, each(800, " ", node)));
    Map<String, Object> values = new LinkedHashMap<>();
    IntStream.range(0, 50).forEach(i -> values.put("v" + i, i % 3 != 0));

    assertRuns(wide, values);
  }

  @Test
  void threeHundredFieldsWithArguments_compileAndRun() {
    Wide wide =
        new Wide(
            each(
                300,
                "\n",
                i ->
                    "f%d(a: Int! = 1, b: String, c: [Int!], d: Color = RED): String!".formatted(i)),
            each(
                300,
                "\n",
                i ->
                    "public String f%d(int a, String b, java.util.List<Integer> c, Color d) { return a + b + c + d; }"
                        .formatted(i)),
            "query Wide($a: Int!, $b: String, $c: [Int!]) { wide { %s } }"
                .formatted(each(300, " ", i -> "f%d(a: $a, b: $b, c: $c, d: GREEN)".formatted(i))));

    assertRuns(wide, Map.of("a", 1, "c", java.util.List.of(1, 2)));
  }

  @Test
  void twoThousandConditionalFields_compileAndRun() {
    Wide wide =
        new Wide(
            each(2_000, "\n", i -> "f%d: Int!".formatted(i)),
            each(2_000, "\n", i -> "public int f%1$d() { return %1$d; }".formatted(i)),
            // A directive at each of them would be more than graphql-java's 15,000 tokens.
            "query Wide($v: Boolean!, $w: Boolean!) { wide { %s ... @include(if: $v) { %s } ... @skip(if: $w) { %s } } }"
                .formatted(
                    each(1_000, " ", i -> "f%d @include(if: $v)".formatted(i)),
                    each(1_000, " ", i -> "f" + (1_000 + i)),
                    each(2_000, " ", i -> "f" + (1_999 - i))));

    assertRuns(wide, Map.of("v", true, "w", false));
  }

  @Test
  void oneHundredAndFiftyVariables_compileAndRun() {
    String[] types = {"Int", "String!", "[Int!]", "Boolean = true", "Color = GREEN", "Float!"};
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < 150; i++) {
      if (types[i % 6].endsWith("!")) {
        values.put("v" + i, i % 6 == 1 ? "text" : (Object) 1.5);
      }
    }
    String[] arguments = {"Int", "String!", "[Int!]", "Boolean", "Color", "Float!"};
    String[] java = {"Integer", "String", "java.util.List<Integer>", "Boolean", "Color", "double"};
    Wide wide =
        new Wide(
            "f(%s): String!".formatted(each(150, ", ", i -> "v" + i + ": " + arguments[i % 6])),
            "public String f(%s) { return \"\" + v0 + v1 + v149; }"
                .formatted(each(150, ", ", i -> java[i % 6] + " v" + i)),
            "query Wide(%s) { wide { f(%s) } }"
                .formatted(
                    each(150, ", ", i -> "$v" + i + ": " + types[i % 6]),
                    each(150, ", ", i -> "v%1$d: $v%1$d".formatted(i))));

    assertRuns(wide, values);
  }

  @Test
  void sixtyLiteralsOfOneHundredParts_compileAndRun() {
    Wide wide =
        new Wide(
            "f(a: [Int!]!, b: [Color!]): Int!",
            "public int f(java.util.List<Integer> a, java.util.List<Color> b) { return a.get(a.size() - 1) + b.size(); }",
            "query Wide { wide { %s } }"
                .formatted(
                    each(
                        60,
                        " ",
                        i ->
                            "a%d: f(a: [%s], b: [%s])"
                                .formatted(
                                    i,
                                    each(100, ", ", j -> String.valueOf(100_000 * i + j)),
                                    each(i + 1, ", ", j -> j % 2 == 0 ? "RED" : "GREEN")))));

    assertRuns(wide, Map.of());
  }

  @Test
  void literalOfSevenThousandParts_compilesAndRuns() {
    Wide wide =
        new Wide(
            "f(a: [Int]!, b: [[String!]!]): Int!",
            """
            public int f(java.util.List<Integer> a, java.util.List<java.util.List<String>> b) {
              return a.hashCode() + b.hashCode();
            }
            """,
            "query Wide($v: Int, $w: String!) { wide { f(a: [%s, null], b: [[%s], [%s]]) g: f(a: [%s, $v], b: [[$w]]) } }"
                .formatted(
                    each(7_000, ", ", i -> String.valueOf(i * 100_003)),
                    each(900, ", ", i -> "\"" + i + "\""),
                    each(10, ", ", i -> "\"" + i + "\""),
                    each(3_000, ", ", i -> String.valueOf(i * 100_003))));

    assertRuns(wide, Map.of("v", 7, "w", "text"));
  }

  @Test
  void oneHundredAndFiftyConditions_compileAndRun() {
    Wide wide =
        new Wide(
            "f: Int!",
            "public int f() { return 1; }",
            "query Wide(%s) { wide { %s } }"
                .formatted(
                    each(150, ", ", i -> "$v" + i + ": Boolean!"),
                    each(150, " ", i -> "a%1$d: f @include(if: $v%1$d)".formatted(i))));

    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < 150; i++) {
      values.put("v" + i, i % 3 == 0);
    }
    assertRuns(wide, values);
  }

  /** Fields of the type {@code Wide} in the SDL, its Java members, and an operation. */
  private record Wide(String fields, String members, String operation) {}

  private static String each(int count, String separator, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(separator));
  }

  private void assertRuns(Wide wide, Map<String, Object> values) {
    String sdl =
        "type Query { wide: Wide! }\ntype Item { n: Int! }\nenum Color { RED GREEN }\ntype Wide {\n%s\n}\n"
            .formatted(wide.fields());
    CompiledModule module =
        CompiledModule.in(folder)
            .java(
                "package wide;\n\n@dev.graven.annotations.GraphQLType\npublic final class Wide {\n%s\n}\n"
                    .formatted(
                        wide.members()
                            .replaceAll(
                                "(?m)^public ", "@dev.graven.annotations.GraphQLField public ")))
            .java(
                "package wide;\n\n@dev.graven.annotations.GraphQLType\npublic record Item(int n) {}\n")
            .java(
                "package wide;\n\n@dev.graven.annotations.GraphQLEnum\npublic enum Color { RED, GREEN }\n")
            .java(
                """
                package wide;

                public final class Api {
                  @dev.graven.annotations.GraphQLQuery
                  public Wide wide() {
                    return new Wide();
                  }
                }
                """)
            .graphql("schema.graphqls", sdl)
            .graphql("wide/Wide.graphql", wide.operation())
            .compileCleanly();

    Object api = module.newInstance("wide.Api");
    GraphQLResponse response =
        module.executor("wide.WideExecutor", api).execute(values, RequestContext.empty());
    assertThat(response.errors()).isEmpty();
    Answers.assertAgree(response, Oracle.of(sdl, api).execute(wide.operation(), values));
    assertThat(
            ClassFile.readAll(CompiledModule.files(module.classes())).stream()
                .flatMap(type -> type.methodsAbove(LIMIT)))
        .isEmpty();
  }
}
