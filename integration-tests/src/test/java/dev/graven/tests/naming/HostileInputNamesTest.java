package dev.graven.tests.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Input types and input fields whose names are keywords, members of every object, or alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputNamesTest {
  private static final List<String> FIELDS =
      List.of(
          "class",
          "int",
          "record",
          "yield",
          "getClass",
          "hashCode",
          "notify",
          "clone",
          "foo",
          "Foo",
          "FOO",
          "_x",
          "value",
          "at",
          "errors",
          "fields",
          "t",
          "made",
          "parse",
          "create",
          "NAMES",
          "names",
          "coerceFoo",
          "convertList",
          "intList",
          "orNull",
          "String",
          "List",
          "Map",
          "n".repeat(200));

  private static final List<String> TYPES =
      List.of("foo", "Foo", "FOO", "List", "Map", "Object", "Variables", "class", "Coercion");

  private CompiledModule module;

  /** Every field takes a number, two lists and an object of the type. */
  private static String fields() {
    return FIELDS.stream()
        .map(name -> name + ": Int " + name + "_l: [[Int]] " + name + "_d: Int = 4 ")
        .collect(Collectors.joining());
  }

  private static String javaFields(String className) {
    List<String> components = new ArrayList<>();
    for (int i = 0; i < FIELDS.size(); i++) {
      String name = FIELDS.get(i);
      components.add("@GraphQLName(\"%s\") ArgumentValue<Integer> a%d".formatted(name, i));
      components.add("@GraphQLName(\"%s_l\") int[][] l%d".formatted(name, i));
      components.add("@GraphQLName(\"%s_d\") int d%d".formatted(name, i));
    }
    components.add("@GraphQLName(\"in\") " + className + " in");
    return String.join(", ", components);
  }

  @BeforeAll
  void compile(@TempDir Path folder) {
    StringBuilder sdl = new StringBuilder("type Query { ");
    StringBuilder api =
        new StringBuilder(
            "package hostile;\nimport dev.graven.annotations.*;\npublic final class Api {\n");
    CompiledModule.Builder builder = CompiledModule.in(folder);
    StringBuilder operations = new StringBuilder();
    for (int i = 0; i < TYPES.size(); i++) {
      String type = TYPES.get(i);
      sdl.append("f").append(i).append("(in: ").append(type).append("): String ");
      api.append(
          "  @GraphQLQuery public String f%d(In%d in) { return in + \"\"; }\n".formatted(i, i));
      operations.append(
          "query Q%d($in: %s, $v: Int) { f%d(in: $in) literal: f%d(in: {%s: $v, in: {%s: 3}}) }\n"
              .formatted(i, type, i, i, FIELDS.get(i), FIELDS.get(i)));
      builder.java(
          """
          package hostile;
          import dev.graven.annotations.*;
          import dev.graven.runtime.ArgumentValue;
          @GraphQLInput("%s")
          public record In%d(%s) {
            @Override public String toString() { return a0 + " " + a1 + " " + d0 + " " + java.util.Arrays.deepToString(l0) + " " + (in == null ? "-" : in.toString()); }
          }
          """
              .formatted(type, i, javaFields("In" + i)));
    }
    sdl.append("}\n");
    TYPES.forEach(
        type ->
            sdl.append("input ")
                .append(type)
                .append(" { ")
                .append(fields())
                .append("in: ")
                .append(type)
                .append(" }\n"));
    module =
        builder
            .graphql("schema.graphqls", sdl.toString())
            .graphql("hostile/Operations.graphql", operations.toString())
            .java(api.append("}\n").toString())
            .option("-Xlint:all,-processing")
            .compileCleanly();
  }

  @Test
  void everyTypeAndField_isReceived() {
    for (int i = 0; i < TYPES.size(); i++) {
      Map<String, Object> given = new LinkedHashMap<>();
      for (int f = 0; f < FIELDS.size(); f++) {
        given.put(FIELDS.get(f), f);
      }
      given.put("class_l", List.of(1, List.of(2, 3)));
      given.put("in", Map.of("class_d", 7));
      GraphQLResponse response =
          module
              .executor("hostile.Q" + i + "Executor", module.newInstance("hostile.Api"))
              .execute(Map.of("in", given, "v", 9), RequestContext.empty());
      assertThat(response.errors()).isEmpty();
      String data = Answers.text(Answers.parse(response).get("data"));
      assertThat(data).contains("\"f" + i + "\":\"0 1 4 [[1], [2, 3]] absent absent 7 null -\"");
    }
  }

  @Test
  void everyField_isRefusedByName() {
    Map<String, Object> wrong =
        IntStream.range(0, FIELDS.size())
            .boxed()
            .collect(Collectors.toMap(FIELDS::get, unused -> "x"));
    GraphQLResponse response =
        module
            .executor("hostile.Q0Executor", module.newInstance("hostile.Api"))
            .execute(Map.of("in", wrong), RequestContext.empty());
    assertThat(response.errors()).hasSameSizeAs(FIELDS);
    for (int i = 0; i < FIELDS.size(); i++) {
      assertThat(response.errors().get(i).message()).contains("\"in." + FIELDS.get(i) + "\"");
    }
  }
}
