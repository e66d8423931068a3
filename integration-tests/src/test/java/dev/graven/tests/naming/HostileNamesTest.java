package dev.graven.tests.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Oracle;
import graphql.schema.DataFetchingEnvironment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names that are keywords, members of every object, equal but for case, or very long. The oracle
 * finds Java members by the names of fields, which these cannot have: a function answers it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileNamesTest {
  private static final String LONG = "n".repeat(200);

  private static final List<String> NAMES =
      List.of(
          "class",
          "int",
          "null_",
          "public",
          "record",
          "var",
          "yield",
          "switch",
          "assert",
          "enum",
          "getClass",
          "hashCode",
          "equals",
          "toString",
          "notify",
          "notifyAll",
          "wait",
          "clone",
          "finalize",
          "foo",
          "Foo",
          "FOO",
          "foo_",
          "_",
          "__x".substring(1),
          "_1",
          "out",
          "path",
          "context",
          "executor",
          "variables",
          "source",
          "depth",
          "item",
          "items",
          "index",
          "mark",
          "t",
          "at",
          "run",
          "finish",
          "failed",
          "missing",
          "nulled",
          "included",
          "operation",
          "execute",
          "executeAsync",
          "Variables",
          "Execution",
          "Fields",
          "Keys",
          "OPERATION",
          "builder",
          "build",
          "of",
          "from",
          "coerce",
          "values",
          "errors",
          "String",
          "Object",
          "Integer",
          "List",
          "Map",
          "query",
          "mutation",
          "on",
          "fragment",
          "type",
          "Builder",
          "TABLE",
          LONG,
          LONG + "x");

  private Comparison comparison;
  private final Map<String, String> values = new LinkedHashMap<>();

  @BeforeAll
  void compile(@TempDir Path folder) {
    List<String> fields = new ArrayList<>();
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      values.put(name, "v" + i);
      fields.add(name + "(" + name + ": Names): String");
      members.append(
          "  @GraphQLField(\"%1$s\") public String m%2$d(@GraphQLArgument(\"%1$s\") Names a) { return \"v%2$d\" + (a == null ? \"\" : a.ordinal()); }\n"
              .formatted(name, i));
    }
    List<String> enumNames =
        NAMES.stream().filter(name -> !List.of("true", "false", "null").contains(name)).toList();
    String sdl =
        "type Query { node: Node nodes: [Node] class: Int }\ntype Node {\n"
            + String.join("\n", fields)
            + "\n}\nenum Names { "
            + String.join(" ", enumNames)
            + " }\n";
    CompiledModule.Builder builder =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", sdl)
            .java(
                "package hostile;\nimport dev.graven.annotations.*;\n@GraphQLType\npublic final class Node {\n"
                    + members
                    + "}\n")
            .java(
                "package hostile;\nimport dev.graven.annotations.*;\n@GraphQLEnum\npublic enum Names {\n"
                    + IntStream.range(0, enumNames.size())
                        .mapToObj(i -> "  @GraphQLName(\"" + enumNames.get(i) + "\") C" + i)
                        .collect(Collectors.joining(",\n"))
                    + "\n}\n")
            .java(
                """
                package hostile;
                import dev.graven.annotations.*;
                public final class Api {
                  @GraphQLQuery public Node node() { return new Node(); }
                  @GraphQLQuery public java.util.List<Node> nodes() { return java.util.List.of(node()); }
                  @GraphQLQuery("class") public int clazz() { return 1; }
                }
                """);
    builder.graphql(
        "hostile/Plain.graphql", "query Plain { node { " + String.join(" ", NAMES) + " } }\n");
    builder.graphql(
        "hostile/Items.graphql",
        NAMES.stream()
            .map(name -> "_" + NAMES.indexOf(name) + ": nodes { " + name + " }")
            .collect(Collectors.joining(" ", "query Items { ", " }\n")));
    builder.graphql(
        "hostile/Aliases.graphql",
        NAMES.stream()
            .map(name -> name + ": foo(foo: " + name + ")")
            .collect(Collectors.joining(" ", "query Aliases { node { ", " } }\n")));
    builder.graphql(
        "hostile/Variabled.graphql",
        NAMES.stream()
                .map(name -> "$" + name + ": Names")
                .collect(Collectors.joining(" ", "query Variabled(", ") { node { "))
            + NAMES.stream()
                .map(name -> name + "(" + name + ": $" + name + ")")
                .collect(Collectors.joining(" "))
            + " } }\n");
    builder.graphql(
        "hostile/Conditions.graphql",
        NAMES.stream()
                .map(name -> "$" + name + ": Boolean!")
                .collect(Collectors.joining(" ", "query Conditions(", ") { node { "))
            + NAMES.stream()
                .map(
                    name ->
                        name
                            + " @include(if: $"
                            + name
                            + ") ..."
                            + (name.equals("on") ? "on_" : name)
                            + "F @skip(if: $"
                            + name
                            + ")")
                .collect(Collectors.joining(" "))
            + " } }\n"
            + NAMES.stream()
                .map(
                    name ->
                        "fragment "
                            + (name.equals("on") ? "on_" : name)
                            + "F on Node { "
                            + name
                            + " }\n")
                .collect(Collectors.joining()));
    builder.graphql(
        "hostile/Keyword.graphql",
        "query class { class }\nquery "
            + LONG.substring(1)
            + " { x: class }\nquery getClass { class }\n");
    CompiledModule module = builder.compileCleanly();
    Oracle oracle = Oracle.answering(sdl, environment -> answer(environment, enumNames));
    comparison = Comparison.with(module, "hostile", oracle, module.newInstance("hostile.Api"));
  }

  /** What {@code Api} and {@code Node} answer. */
  private static Object answer(DataFetchingEnvironment environment, List<String> enumNames) {
    String name = environment.getField().getName();
    if (environment.getSource() == null) {
      return switch (name) {
        case "class" -> 1;
        case "nodes" -> List.of(new Object());
        default -> new Object();
      };
    }
    String argument = environment.getArgument(name);
    return "v" + NAMES.indexOf(name) + (argument == null ? "" : enumNames.indexOf(argument));
  }

  private String data(String operation, Map<String, Object> variables) {
    return comparison.response(operation, variables).toString();
  }

  private String expected(String suffix) {
    return values.entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\":\"" + entry.getValue() + suffix + "\"")
        .collect(Collectors.joining(",", "{\"data\":{\"node\":{", "}}}"));
  }

  @Test
  void fields_haveAnyName() {
    assertThat(data("Plain", Map.of())).isEqualTo(expected(""));
  }

  @Test
  void fieldsOfItems_haveAnyName() {
    assertThat(data("Items", Map.of())).contains("\"_0\":[{\"class\":\"v0\"}]");
  }

  @Test
  @DisplayName("ARG-13 aliases and enum values have any name")
  void aliasesAndEnumValues_haveAnyName() {
    String foo = values.get("foo");
    String answer =
        IntStream.range(0, NAMES.size())
            .mapToObj(i -> "\"" + NAMES.get(i) + "\":\"" + foo + i + "\"")
            .collect(Collectors.joining(",", "{\"data\":{\"node\":{", "}}}"));
    assertThat(data("Aliases", Map.of())).isEqualTo(answer);
  }

  @Test
  void variablesAndArguments_haveAnyName() {
    Map<String, Object> variables = new HashMap<>();
    NAMES.forEach(name -> variables.put(name, "class"));
    assertThat(data("Variabled", variables)).isEqualTo(expected("0"));
    assertThat(data("Variabled", Map.of())).isEqualTo(expected(""));
  }

  @Test
  void conditionsAndFragments_haveAnyName() {
    for (boolean value : new boolean[] {true, false}) {
      Map<String, Object> variables = new HashMap<>();
      NAMES.forEach(name -> variables.put(name, value));
      assertThat(data("Conditions", variables)).isEqualTo(expected(""));
    }
  }

  @Test
  void operations_haveAnyName() {
    for (String operation : List.of("class", LONG.substring(1), "getClass")) {
      assertThat(data(executorPrefix(operation), Map.of())).contains(":1}}");
    }
  }

  private static String executorPrefix(String operation) {
    return Character.toUpperCase(operation.charAt(0)) + operation.substring(1);
  }
}
