package dev.graven.tests.introspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code __schema} and {@code __type} in operations, rows INT of the checklist. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntrospectionTest {
  private static final int RANDOM = 60;

  private static final String OPERATIONS =
      """
      query Aliased($x: Boolean!) {
        a: __schema { q: queryType { n: name } } now b: __type(name: "Product") { ...Named fields { ...F } }
        again { __schema { mutationType { name } subscriptionType { name } } }
        c: __type(name: "Unit") @include(if: $x) { ...Named } d: __type(name: "Unit") { ...Named @skip(if: $x) kind }
      }
      fragment Named on __Type { name ... on __Type { kind } __typename }
      fragment F on __Field { name type { name ofType { name } } }
      query Merged { __schema { queryType { name } } ...More __schema { queryType { kind } } }
      fragment More on Query { __schema { __typename queryType { fields { name } } } }
      query MergedUnderCondition($x: Boolean!) { __schema @include(if: $x) { queryType { name } } ...More }
      query Unknown($n: String!) { __type(name: "Nope") { name } list: __type(name: "String!") { name } v: __type(name: $n) { name } }
      query ByName($n: String!, $d: Boolean!) { __type(name: $n) { ...All } }
      fragment All on __Type {
        kind name description specifiedByURL isOneOf ofType { name }
        fields(includeDeprecated: $d) { name description isDeprecated deprecationReason type { ...T }
          args(includeDeprecated: $d) { name description defaultValue isDeprecated deprecationReason type { ...T } } }
        interfaces { name } possibleTypes { name }
        enumValues(includeDeprecated: $d) { name description isDeprecated deprecationReason }
        inputFields(includeDeprecated: $d) { name description defaultValue isDeprecated deprecationReason type { ...T } }
      }
      fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }
      query Roots { __schema { description queryType { name } mutationType { name } subscriptionType { name } } }
      query TypeNames { __schema { types { name } } }
      query Directives { __schema { directives { name description isRepeatable locations args { name } all: args(includeDeprecated: true) {
        name description defaultValue isDeprecated deprecationReason type { ...T } } } } }
      query Optional($d: Boolean) { __type(name: "Unit") { enumValues(includeDeprecated: $d) { name } } }
      query Self { __type(name: "__Type") { __typename name kind fields { __typename name args { __typename name defaultValue type { ...T } } type { ...T } } } }
      query Locations { __type(name: "__DirectiveLocation") { kind enumValues { __typename name } } }
      query Twice { a: __type(name: "Unit") { name } b: __type(name: "Unit") { name } }
      """;

  private CompiledModule module;
  private Comparison comparison;

  @BeforeAll
  void compile(@TempDir Path folder) {
    StringBuilder operations = new StringBuilder(OPERATIONS);
    for (int seed = 0; seed < RANDOM; seed++) {
      List<String> random = RandomIntrospection.ofSchema(seed);
      operations.append("query Constant%d { __schema %s }%n".formatted(seed, random.get(0)));
      operations.append(
          "query Request%d($never: Boolean!) { __schema %s }%n".formatted(seed, random.get(1)));
    }
    module =
        IntrospectedShop.in(folder)
            .graphql("shop/Operations.graphql", operations.toString())
            .compileCleanly();
    comparison =
        Comparison.of(module, "shop", IntrospectedShop.SDL, module.newInstance("shop.Api"));
  }

  private String text(String operation, Map<String, Object> variables) {
    return new String(
        comparison.executor(operation).execute(variables, RequestContext.empty()).toBytes(), UTF_8);
  }

  @Test
  @DisplayName("INT-01 on the query root, under aliases, through fragments, under conditions")
  void aliasesFragmentsConditions() {
    assertThat(comparison.compareAll("Aliased", Map.of())).isEqualTo(2);
    assertThat(comparison.data("Merged", Map.of()))
        .startsWith("{\"__schema\":{\"queryType\":{\"name\":\"Query\",\"fields\":[");
    assertThat(comparison.compareAll("MergedUnderCondition", Map.of())).isEqualTo(2);
  }

  @Test
  @DisplayName("INT-01 a value that no variable decides is a constant, and the same at run time")
  void constantAndRequest_agree() {
    assertThat(module.generatedSource("shop.MergedExecutor"))
        .containsPattern("out\\.raw\\(\\w+, Answers\\.__SCHEMA\\)")
        .doesNotContain("IntrospectionSchema");
    int length = 0;
    for (int seed = 0; seed < RANDOM; seed++) {
      assertThat(module.generatedSource("shop.Constant" + seed + "Executor"))
          .containsPattern("out\\.raw\\(\\w+, Answers\\.__SCHEMA\\)");
      assertThat(module.generatedSource("shop.Request" + seed + "Executor")).doesNotContain("raw(");
      String constant = text("Constant" + seed, Map.of());
      assertThat(constant).isEqualTo(text("Request" + seed, Map.of("never", false)));
      length += constant.length();
    }
    assertThat(length).isGreaterThan(50_000);
  }

  @Test
  @DisplayName("INT-02 an unknown type is null")
  void unknownType() {
    assertThat(comparison.data("Unknown", Map.of("n", "[Nope]")))
        .isEqualTo("{\"__type\":null,\"list\":null,\"v\":null}");
  }

  @Test
  @DisplayName("INT-03, INT-12, INT-13 description, roots, and types in source order")
  void schema() {
    assertThat(comparison.data("Roots", Map.of()))
        .contains("A shop.\\n\\n  Indented, with \\\"quotes\\\", \\\\backslash, and \u00e9 \u2603");
    assertThat(text("TypeNames", Map.of()))
        .startsWith(
            Stream.of(
                    "Query",
                    "Mutation",
                    "Product",
                    "Unit",
                    "Int",
                    "Float",
                    "String",
                    "Boolean",
                    "ID",
                    "__Schema")
                .map("{\"name\":\"%s\"}"::formatted)
                .toList()
                .toString()
                .replace(", ", ",")
                .replaceFirst("^\\[", "{\"data\":{\"__schema\":{\"types\":[")
                .replaceFirst("\\]$", ","));
  }

  @Test
  @DisplayName(
      "INT-04, INT-05, INT-09, INT-10 every type of the schema, with and without what is deprecated")
  void byName() {
    for (String type : List.of("Query", "Mutation", "Product", "Unit", "Nope")) {
      for (boolean all : new boolean[] {true, false}) {
        assertThat(comparison.data("ByName", Map.of("n", type, "d", all))).contains("__type");
      }
    }
  }

  @Test
  @DisplayName("INT-04 null for includeDeprecated is an error at the field; absent is false")
  void includeDeprecated_isNotNullable() {
    assertThat(text("Optional", Map.of()))
        .isEqualTo(
            "{\"data\":{\"__type\":{\"enumValues\":[{\"name\":\"KILOGRAM\"},{\"name\":\"LITRE\"}]}}}");
    Map<String, Object> isNull = new HashMap<>();
    isNull.put("d", null);
    Map<String, Object> answer =
        Answers.parse(comparison.executor("Optional").execute(isNull, RequestContext.empty()));
    assertThat(Answers.text(answer.get("data"))).isEqualTo("{\"__type\":{\"enumValues\":null}}");
    assertThat(answer.get("errors").toString())
        .contains("path=[__type, enumValues]", "includeDeprecated");
  }

  @Test
  @DisplayName("INT-14 introspection types describe themselves")
  void self() {
    assertThat(text("Self", Map.of()))
        .startsWith(
            "{\"data\":{\"__type\":{\"__typename\":\"__Type\",\"name\":\"__Type\",\"kind\":\"OBJECT\",\"fields\":[{\"__typename\":\"__Field\",\"name\":\"kind\",\"args\":[],\"type\":{\"kind\":\"NON_NULL\",\"name\":null,\"ofType\":{\"kind\":\"ENUM\",\"name\":\"__TypeKind\",\"ofType\":null}}}")
        .contains(
            "\"name\":\"includeDeprecated\",\"defaultValue\":\"false\",\"type\":{\"kind\":\"NON_NULL\"");
  }
}
