package dev.graven.tests.introspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code __schema} and {@code __type} in operations, rows INT of the checklist. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntrospectionTest {
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
      query Unknown($n: String!) { __type(name: "Nope") { name } list: __type(name: "String!") { name } v: __type(name: $n) { name } }
      query ByName($n: String!, $d: Boolean!) {
        __type(name: $n) {
          kind name description specifiedByURL isOneOf ofType { name }
          fields(includeDeprecated: $d) { name description isDeprecated deprecationReason type { ...T }
            args(includeDeprecated: $d) { name description defaultValue isDeprecated deprecationReason type { ...T } } }
          interfaces { name } possibleTypes { name }
          enumValues(includeDeprecated: $d) { name description isDeprecated deprecationReason }
          inputFields(includeDeprecated: $d) { name }
        }
      }
      fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }
      """;

  private CompiledModule module;
  private Comparison comparison;

  @BeforeAll
  void compile(@TempDir Path folder) {
    module =
        IntrospectedShop.in(folder).graphql("shop/Operations.graphql", OPERATIONS).compileCleanly();
    comparison =
        Comparison.of(module, "shop", IntrospectedShop.SDL, module.newInstance("shop.Api"));
  }

  @Test
  @DisplayName(
      "INT-01, INT-14 on the query root, under aliases, through fragments, under conditions")
  void aliasesFragmentsConditions() {
    comparison.compareAll("Aliased", Map.of());
    assertThat(comparison.data("Merged", Map.of()))
        .startsWith("{\"__schema\":{\"queryType\":{\"name\":\"Query\",\"fields\":");
  }

  @Test
  @DisplayName("INT-02 an unknown type is null")
  void unknownType() {
    assertThat(comparison.data("Unknown", Map.of("n", "[Nope]")))
        .isEqualTo("{\"__type\":null,\"list\":null,\"v\":null}");
  }

  @Test
  @DisplayName(
      "INT-04, INT-05, INT-09, INT-10, INT-12 every type by name, with and without what is deprecated")
  void byName() {
    for (String type :
        new String[] {"Query", "Mutation", "Product", "Unit", "Int", "Boolean", "Nope"}) {
      for (boolean all : new boolean[] {true, false}) {
        comparison.data("ByName", Map.of("n", type, "d", all));
      }
    }
  }
}
