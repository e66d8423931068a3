package dev.graven.tests.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** OneOf input objects (3.10.1). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneOfTest {
  private static final String SDL =
      """
      type Query { find(by: By, all: [By!]): String one: Int }
      input By @oneOf { id: ID name: String size: Size and: [By!] }
      input Size { width: Int! = 1 height: Int }
      """;

  private static final String OPERATIONS =
      """
      query Variable($v: By) { find(by: $v) one }
      query Listed($v: [By!]) { find(all: $v) }
      query Literals { a: find(by: {id: 1}) b: find(by: {size: {}}) c: find(by: {and: {name: "n"}}) d: find(all: [{id: "x"}, {name: "y"}]) e: find }
      query Inside($id: ID!, $s: Size!, $h: Int) { a: find(by: {id: $id}) b: find(by: {size: $s}) c: find(by: {size: {height: $h}}) }
      """;

  private Comparison comparison;

  public static final class Reference {
    public String find(Map<String, Object> by, List<Object> all) {
      return Described.of(by) + Described.of(all);
    }
  }

  private static CompiledModule.Builder module(Path folder) {
    return CompiledModule.in(folder)
        .graphql("schema.graphqls", SDL)
        .java(
            """
            package one;
            import dev.graven.annotations.*;
            import java.util.List;
            @GraphQLInput
            public record By(String id, String name, Size size, List<By> and) {
              @Override public String toString() {
                return "{" + (id != null ? "id:" + id : name != null ? "name:" + name : size != null ? "size:" + size : "and:" + Api.text(and)) + " }";
              }
            }
            """)
        .java(
            """
            package one;
            import dev.graven.annotations.*;
            import dev.graven.runtime.ArgumentValue;
            @GraphQLInput
            public record Size(int width, ArgumentValue<Integer> height) {
              @Override public String toString() {
                return "{" + (height.isPresent() ? "height:" + height + " " : "") + "width:" + width + " }";
              }
            }
            """)
        .java(
            """
            package one;
            import dev.graven.annotations.*;
            import java.util.List;
            public final class Api {
              @GraphQLQuery public String find(By by, List<By> all) { return by + text(all); }
              @GraphQLQuery public int one() { return 1; }
              static String text(List<By> all) {
                if (all == null) { return "null"; }
                StringBuilder text = new StringBuilder("[");
                all.forEach(by -> text.append(by).append(' '));
                return text + "]";
              }
            }
            """);
  }

  @BeforeAll
  void compile(@TempDir Path folder) {
    CompiledModule module =
        module(folder).graphql("one/Operations.graphql", OPERATIONS).compileCleanly();
    comparison =
        Comparison.withReference(
            module, "one", SDL, new Reference(), module.newInstance("one.Api"));
  }

  static Stream<Object> accepted() {
    return Stream.of(
        null,
        Map.of("id", 4),
        Map.of("name", "n"),
        Map.of("size", Map.of()),
        Map.of("size", Collections.singletonMap("height", null)),
        Map.of("and", Map.of("id", "x")),
        Map.of("and", List.of(Map.of("id", "x"), Map.of("and", List.of()))));
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void oneField_isAccepted(Object value) {
    Map<String, Object> variables = Collections.singletonMap("v", value);
    assertThat(comparison.response("Variable", variables).errors()).isEmpty();
    if (value != null) {
      assertThat(comparison.response("Listed", variables).errors()).isEmpty();
    }
  }

  static Stream<Arguments> refused() {
    String one = "expected By, an object with exactly one field.";
    return Stream.of(
        Arguments.of(Map.of(), "an object; " + one),
        Arguments.of(new HashMap<>(Map.of("id", 1, "name", "n")), "an object; " + one),
        Arguments.of(map("id", 1, "name", null), "an object; " + one),
        Arguments.of(map("id", null, "name", null), "an object; " + one),
        Arguments.of(map("id", null), "null at \"v.id\"; expected a value that is not null."),
        Arguments.of(
            map("and", map("id", null)),
            "null at \"v.and.id\"; expected a value that is not null."),
        Arguments.of(map("and", List.of(map())), "an object at \"v.and[0]\"; " + one),
        Arguments.of(
            map("nam", 1), "1 at \"v.nam\"; By has no such field. Did you mean \"name\"?"));
  }

  private static Map<String, Object> map(Object... namesAndValues) {
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }

  @ParameterizedTest
  @DisplayName("VAR-14 exactly one key, and not null")
  @MethodSource("refused")
  void anythingElse_isRefused(Object value, String message) {
    GraphQLResponse response = comparison.response("Variable", Map.of("v", value));
    assertThat(response.errors().stream().map(it -> it.message()))
        .containsExactly("Variable \"$v\" got invalid value " + message);
  }

  @Test
  void literals_areCoerced() {
    assertThat(comparison.data("Literals", Map.of())).contains("\"c\":\"{and:[{name:n } ] }null\"");
    for (Object height : Arrays.asList(1, null)) {
      Map<String, Object> variables = map("id", 7, "s", map("height", 2), "h", height);
      assertThat(comparison.response("Inside", variables).errors()).isEmpty();
    }
    assertThat(comparison.response("Inside", map("id", 7, "s", map())).errors()).isEmpty();
  }

  @Test
  @DisplayName("ARG-11 a variable in a OneOf literal must be non-null")
  void nullableVariable_isRefusedByTheCompiler(@TempDir Path folder) {
    CompiledModule module =
        module(folder)
            .graphql(
                "one/Operations.graphql",
                "query Q($id: ID, $n: String!) { a: find(by: {id: $id}) b: find(all: [{and: {name: $n}}]) }")
            .compile();
    assertThat(module.messages(Diagnostic.Kind.ERROR))
        .containsExactly(
            """
            src/main/resources/graphql/one/Operations.graphql:1:50: [OperationValidation] `$id` is of type `ID` in the operation `Q`, and `ID!` is needed here. (VariablesInAllowedPosition, specification section 5.8.5)
              query Q($id: ID, $n: String!) { a: find(by: {id: $id}) b: find(all: [{and: {name: $n}}]) }
                                                               ^""");
  }

  @Test
  @DisplayName("VAR-14 two fields, none, or null, written in an operation")
  void anythingButOneField_isRefusedByTheCompiler(@TempDir Path folder) {
    CompiledModule module =
        module(folder)
            .graphql("one/A.graphql", "query A { find(by: {}) }")
            .graphql("one/B.graphql", "query B { find(by: {id: 1, name: \"n\"}) }")
            .graphql("one/C.graphql", "query C { find(all: [{and: {id: null}}]) }")
            .graphql("one/D.graphql", "query D($v: By = {id: 1, name: \"n\"}) { find(by: $v) }")
            .graphql("one/E.graphql", "query E { find(by: {id: 1}) }")
            .compile();
    assertThat(module.messages(Diagnostic.Kind.ERROR)).hasSize(4);
    assertThat(module.messages(Diagnostic.Kind.ERROR).get(2))
        .startsWith(
            "src/main/resources/graphql/one/C.graphql:1:33: [OperationValidation] `all.and.id` of"
                + " `Query.find(all:)` must not be null.");
  }
}
