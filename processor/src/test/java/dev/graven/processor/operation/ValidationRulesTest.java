package dev.graven.processor.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The exact text and place of every validation error, each with a valid neighbour. */
class ValidationRulesTest {
  private static final Pattern RULE = Pattern.compile("\\((\\w+), specification");

  private static final String SCHEMA =
      """
      type Query {
        product(id: ID!): Product
        products(first: Int = 10, sort: [Sort!], filter: Filter): [Product!]!
        node: Node
        any: Any
        one(o: One): Int
      }
      type Subscription { prices: Int sales: Int }
      type Product implements Node {
        id: ID! title(upper: Boolean): String! price: Float supplier: Supplier tags: [String]
      }
      type Supplier implements Node { id: ID! name: String! title: String price: Int tags: String }
      interface Node { id: ID! }
      union Any = Product | Supplier
      enum Sort { NAME PRICE }
      input Filter { min: Int! max: Int sub: [Filter!] sort: Sort }
      input One @oneOf { a: Int b: Int }
      directive @note(text: String!) on FIELD | QUERY
      """;

  /** Valid neighbour; invalid document; reports, without file and id. */
  static Stream<Arguments> cases() {
    return Stream.of(
        of(
            "{ node { id } any { __typename } }",
            "subscription { prices ... { s: sales @skip(if: true) __typename } }",
            "1:1 [NotSupported] A subscription cannot be compiled. This version of Graven compiles"
                + " queries and mutations.",
            "1:29 `s` is one root field too many for a subscription, which selects exactly one:"
                + " make it another operation. (SingleFieldSubscriptions, specification section"
                + " 5.2.4.1)",
            "1:38 A root selection of a subscription cannot depend on `@skip`."
                + " (SingleFieldSubscriptions, specification section 5.2.4.1)",
            "1:54 `__typename` is introspection, which a subscription cannot select at its root."
                + " (SingleFieldSubscriptions, specification section 5.2.4.1)",
            "1:54 `__typename` is one root field too many for a subscription, which selects exactly"
                + " one: make it another operation. (SingleFieldSubscriptions, specification"
                + " section 5.2.4.1)"),
        of(
            "{ node { id } }",
            "{ nope }",
            "1:3 `Query` has no field `nope`. Did you mean `node`? (FieldsOnCorrectType,"
                + " specification section 5.3.1)"),
        of(
            "{ products { title } }",
            "{\n  products {\n    titel\n  }\n}",
            "3:5 `Product` has no field `titel`. Did you mean `title`? (FieldsOnCorrectType,"
                + " specification section 5.3.1)"),
        of(
            "{ any { __typename } }",
            "{ any { id } }",
            "1:9 `Any` has no field `id`. (FieldsOnCorrectType, specification section 5.3.1)"),
        of(
            "{ node { __typename } }",
            "{ node { __typenam } }",
            "1:10 `Node` has no field `__typenam`. Did you mean `__typename`? (FieldsOnCorrectType,"
                + " specification section 5.3.1)"),
        of(
            "{ products { id } }",
            "{ products { id { x } } }",
            "1:14 `Product.id` is of type `ID!`, which has no fields to select. (ScalarLeafs,"
                + " specification section 5.3.3)"),
        of(
            "{ products { id } }",
            "{ products }",
            "1:3 `Query.products` is of type `[Product!]!`: say in braces which of its fields you"
                + " want. (ScalarLeafs, specification section 5.3.3)"),
        of(
            "{ products { title(upper: true) } }",
            "{ products { title(uper: true) } }",
            "1:20 `Product.title` has no argument `uper`. Did you mean `upper`?"
                + " (KnownArgumentNames, specification section 5.4.1)"),
        of(
            "{ node @include(if: true) { id } }",
            "{ node @include(if: true, iff: true) { id } }",
            "1:27 `@include` has no argument `iff`. Did you mean `if`? (KnownArgumentNames,"
                + " specification section 5.4.1)"),
        of(
            "{ node @skip(if: true) { id } }",
            "{ node @skip { id } }",
            "1:8 `@skip` needs the argument `if`. (ProvidedRequiredArguments, specification section"
                + " 5.4.3)"),
        of(
            "{ product(id: 1) { id } }",
            "{ product { id } }",
            "1:3 `Query.product` needs the argument `id`. (ProvidedRequiredArguments, specification"
                + " section 5.4.3)"),
        of(
            "{ product(id: 1) { id } }",
            "{ product(id: 1, id: 2, id: 3) { id } }",
            "1:18 The argument `id` is given twice. (UniqueArgumentNames, specification section"
                + " 5.4.2)"),
        of(
            "{ __type(name: \"x\") { fields(includeDeprecated: true) { name } } }",
            "{ __type(name: \"x\") { fields(includeDeprecated: null) { name } } }",
            "1:23 `__Type.fields(includeDeprecated:)` must not be null. (ValuesOfCorrectType,"
                + " specification section 5.6.1)"),
        of(
            "{ product(id: \"\") { id } }",
            "{ product(id: null) { id } }",
            "1:11 `Query.product(id:)` must not be null. (ValuesOfCorrectType, specification"
                + " section 5.6.1)"),
        of(
            "{ products(first: 2147483647) { id } }",
            "{ products(first: 2147483648) { id } }",
            "1:12 `Query.products(first:)` is of type `Int`, not `2147483648`."
                + " (ValuesOfCorrectType, specification section 5.6.1)"),
        of(
            "{ products(sort: NAME) { id } }",
            "{ products(sort: \"NAME\") { id } }",
            "1:12 `Query.products(sort:)` is of type `Sort`, not `\"NAME\"`. (ValuesOfCorrectType,"
                + " specification section 5.6.1)"),
        of(
            "{ products(sort: [NAME]) { id } }",
            "{ products(sort: [NAM]) { id } }",
            "1:12 `sort[0]` of `Query.products(sort:)` is of type `Sort`, not `NAM`. Did you mean"
                + " `NAME`? (ValuesOfCorrectType, specification section 5.6.1)"),
        of(
            "{ products(filter: {min: 1, max: null}) { id } }",
            "{ products(filter: {min: 1, mx: 2}) { id } }",
            "1:12 `Query.products(filter:)` is a `Filter`, which has no field `mx`. Did you mean"
                + " `max`? (ValuesOfCorrectType, specification section 5.6.1)"),
        of(
            "{ products(filter: {min: 1}) { id } }",
            "{ products(filter: {max: 2}) { id } }",
            "1:12 `Query.products(filter:)` lacks `min`. (ValuesOfCorrectType, specification"
                + " section 5.6.1)"),
        of(
            "{ products(filter: {min: 1, sub: {min: 2}}) { id } }",
            "{ products(filter: {min: 1, sub: [{min: \"x\"}]}) { id } }",
            "1:12 `filter.sub[0].min` of `Query.products(filter:)` is of type `Int`, not `\"x\"`."
                + " (ValuesOfCorrectType, specification section 5.6.1)"),
        of(
            "{ products(filter: null) { id } }",
            "{ products(filter: 3) { id } }",
            "1:12 `Query.products(filter:)` is an input object, not `3`. (ValuesOfCorrectType,"
                + " specification section 5.6.1)"),
        of(
            "{ one(o: {a: 1}) }",
            "{ one(o: {a: 1, b: 2}) }",
            "1:7 `Query.one(o:)` is a `One`: give exactly one of its fields. (ValuesOfCorrectType,"
                + " specification section 5.6.1)"),
        of(
            "query($n: Int = 1) { products(first: $n) { id } }",
            "query($n: Int = \"x\") { products(first: $n) { id } }",
            "1:7 The default value `\"x\"` is not of type `Int`. (ValuesOfCorrectType,"
                + " specification section 5.6.1)"),
        of(
            "{ products(filter: {min: 1}) { id } }",
            "{ products(filter: {min: 1, sub: {min: 1, min: 2}}) { id } }",
            "1:43 The input field `min` is given twice. (UniqueInputFieldNames, specification"
                + " section 5.6.3)"),
        of(
            "query($n: Int) { products(first: $n) { id } }",
            "query($n: Imt) { products(first: $n) { id } }",
            "1:11 There is no type `Imt`. Did you mean `Int`? (KnownTypeNames, specification"
                + " section 5.5.1.2)"),
        of(
            "{ node { ... on Product { id } } }",
            "{ node { ... on Produkt { id } } }",
            "1:17 There is no type `Produkt`. Did you mean `Product`? (KnownTypeNames,"
                + " specification section 5.5.1.2)"),
        of(
            "{ ...F } fragment F on Query { __typename }",
            "{ ...F }\nfragment F on Qery { __typename }",
            "2:15 There is no type `Qery`. Did you mean `Query`? (KnownTypeNames, specification"
                + " section 5.5.1.2)"),
        of(
            "{ ... on Query { __typename } }",
            "{ ... on Sort { __typename } }",
            "1:10 A fragment cannot be on `Sort`, which has no fields: use an object, an interface"
                + " or a union. (FragmentsOnCompositeTypes, specification section 5.5.1.3)"),
        of(
            "{ ...F } fragment F on Query { __typename }",
            "{ ...F }\nfragment F on Filter { __typename }",
            "2:15 A fragment cannot be on `Filter`, which has no fields: use an object, an"
                + " interface or a union. (FragmentsOnCompositeTypes, specification section"
                + " 5.5.1.3)"),
        of(
            "{ ...Nodes } fragment Nodes on Query { __typename }",
            "{ ...Nodes ...Noodes } fragment Nodes on Query { __typename }",
            "1:12 There is no fragment `Noodes`. Did you mean `Nodes`? (KnownFragmentNames,"
                + " specification section 5.5.2.1)"),
        of(
            "{ ...A } fragment A on Query { ...B ...B } fragment B on Query { __typename }",
            "{ ...A }\nfragment A on Query { ...B }\nfragment B on Query { ...A ...B }",
            "3:23 The fragment `A` spreads itself, by way of `B`. (NoFragmentCycles, specification"
                + " section 5.5.2.2)",
            "3:28 The fragment `B` spreads itself. (NoFragmentCycles, specification section"
                + " 5.5.2.2)"),
        of(
            "{ products { ... on Node { id } } }",
            "{ products { ... on Supplier { id } } }",
            "1:14 No `Product` is ever a `Supplier`. (PossibleFragmentSpreads, specification"
                + " section 5.5.2.3)"),
        of(
            "{ node { ...S } } fragment S on Supplier { id }",
            "{ products { ...S } } fragment S on Supplier { id }",
            "1:14 The fragment `S` is on `Supplier`, and no `Product` is ever one."
                + " (PossibleFragmentSpreads, specification section 5.5.2.3)"),
        of(
            "{ node @note(text: \"x\") { id } }",
            "{ node @notes(text: \"x\") { id } }",
            "1:8 There is no directive `@notes`. Did you mean `@note`? (KnownDirectives,"
                + " specification section 5.7.1)"),
        of(
            "query @note(text: \"x\") { node { id } }",
            "{ ... @note(text: \"x\") { __typename } }",
            "1:7 `@note` may not stand here. (KnownDirectives, specification section 5.7.1)"),
        of(
            "{ node @note(text: \"x\") { id } }",
            "{ node @note(text: \"x\") @note(text: \"y\") { id } }",
            "1:25 `@note` may stand here only once. (UniqueDirectivesPerLocation, specification"
                + " section 5.7.3)"),
        of(
            "query($n: Int) { products(first: $n) { id } }",
            "query($n: Int, $n: Int) { products(first: $n) { id } }",
            "1:16 The variable `$n` is defined twice. (UniqueVariableNames, specification section"
                + " 5.8.1)"),
        of(
            "query($f: Filter) { products(filter: $f) { id } }",
            "query($f: Node) { node { id } a: node @skip(if: $f) { id } }",
            "1:7 `$f` cannot be a `Node`: a variable is a scalar, an enum or an input object."
                + " (VariablesAreInputTypes, specification section 5.8.2)",
            "1:49 `$f` is of type `Node` in the operation `Page`, and `Boolean!` is needed here."
                + " (VariablesInAllowedPosition, specification section 5.8.5)"),
        of(
            "query Q($first: Int) { products(first: $first) { id } }",
            "query Q($first: Int) { products(first: $frist) { id } a: products(first: $first) { id"
                + " } }",
            "1:40 `$frist` is not defined by the operation `Q`. Did you mean `$first`?"
                + " (NoUndefinedVariables, specification section 5.8.3)"),
        of(
            "query Q($n: Int) { products(first: $n) { id } }",
            "query Q($n: Int) { products { id } }",
            "1:9 `$n` is not used by the operation `Q`. (NoUnusedVariables, specification section"
                + " 5.8.4)"),
        of(
            "query($id: ID!) { product(id: $id) { id } }",
            "query Q($id: ID) { product(id: $id) { id } }",
            "1:32 `$id` is of type `ID` in the operation `Q`, and `ID!` is needed here."
                + " (VariablesInAllowedPosition, specification section 5.8.5)"),
        of(
            "{ products { a: title title } }",
            "{ products { title title: tags } }",
            "1:20 `title` stands for two fields that cannot be merged, this one and the one at"
                + " graphql/p/Page.graphql:1:14: one can be null and the other cannot. Give one of"
                + " them an alias. (OverlappingFieldsCanBeMerged, specification section 5.3.2)"),
        of(
            "{ products { price price } }",
            "{ a: product(id: 1) { id } a: node { id } }",
            "1:28 `a` stands for two fields that cannot be merged, this one and the one at"
                + " graphql/p/Page.graphql:1:3: one selects `product`, the other `node`. Give one"
                + " of them an alias. (OverlappingFieldsCanBeMerged, specification section 5.3.2)"),
        of(
            "{ products { title title } }",
            "{ products { title title(upper: true) } }",
            "1:20 `title` stands for two fields that cannot be merged, this one and the one at"
                + " graphql/p/Page.graphql:1:14: their arguments differ. Give one of them an alias."
                + " (OverlappingFieldsCanBeMerged, specification section 5.3.2)"),
        of(
            "{ any { ... on Product { price } ... on Supplier { p: price } } }",
            "{ any { ... on Product { price } ... on Supplier { price } } }",
            "1:52 `price` stands for two fields that cannot be merged, this one and the one at"
                + " graphql/p/Page.graphql:1:26: one is `Float`, the other `Int`. Give one of them"
                + " an alias. (OverlappingFieldsCanBeMerged, specification section 5.3.2)"),
        of(
            "{ any { ... on Product { tags } ... on Supplier { title } } }",
            "{ any { ... on Product { tags } ... on Supplier { tags } } }",
            "1:51 `tags` stands for two fields that cannot be merged, this one and the one at"
                + " graphql/p/Page.graphql:1:26: one is a list and the other is not. Give one of"
                + " them an alias. (OverlappingFieldsCanBeMerged, specification section 5.3.2)"),
        of(
            "query M { node { id } }",
            "mutation M { node { id } }",
            "1:1 The schema has no mutation type. (KnownOperationTypes, specification section"
                + " 5.2.1.1)"),
        of(
            "{ node { id } }",
            "{ node { id } }\nquery B { node { id } }",
            "1:1 An operation without a name must be the only one in its file: name it."
                + " (LoneAnonymousOperation, specification section 5.2.3.1)"),
        of(
            "query A { node { id } } query B { node { id } }",
            """
            type X { id: ID }
            extend schema @note
            directive @x on FIELD
            query Q { node { id } }""",
            "1:1 The definition of type `X` belongs in a schema file, named `.graphqls`."
                + " (ExecutableDefinitions, specification section 5.1.1)",
            "2:1 A schema definition belongs in a schema file, named `.graphqls`."
                + " (ExecutableDefinitions, specification section 5.1.1)",
            "3:1 The definition of directive `x` belongs in a schema file, named `.graphqls`."
                + " (ExecutableDefinitions, specification section 5.1.1)"));
  }

  private static Arguments of(String valid, String invalid, String... reports) {
    Matcher rule = RULE.matcher(String.join("\n", reports));
    return Arguments.of(rule.find() ? rule.group(1) : "", valid, invalid, List.of(reports));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("cases")
  void violation_isReportedOnceAtItsPlace(
      String rule, String valid, String invalid, List<String> reports) {
    assertThat(Fixture.of(SCHEMA).file("p/Page", valid).reports()).isEmpty();
    assertThat(Fixture.of(SCHEMA).file("p/Page", invalid).reports())
        .map(it -> it.replace("[OperationValidation] ", ""))
        .containsExactlyElementsOf(
            reports.stream().map(it -> "graphql/p/Page.graphql:" + it).toList());
  }

  @Test
  void everyRule_hasACase() {
    Set<String> tested = new TreeSet<>();
    cases().forEach(it -> tested.add(it.get()[0].toString()));

    assertThat(Arrays.stream(ValidationRule.values()).map(it -> it.message("")))
        .allSatisfy(it -> assertThat(tested).anyMatch(name -> it.contains("(" + name + ",")));
  }

  @Test
  void everyFaultOfAModule_isReportedInOneRun() {
    String many = "nope%1$s nope%1$s ".repeat(80).formatted("");
    assertThat(Fixture.shop().file("p/Many", "{ " + many + "}").reports()).hasSize(160);
  }

  @Test
  void faultInASharedFragment_isReportedOnceWithTheOperationsConcerned() {
    assertThat(
            Fixture.shop()
                .file("p/Pages", "query A { ...F } query B($n: Int) { ...F } query C { ...F }")
                .file("Shared", "fragment F on Query {\n  products(first: $n) { titel } }")
                .reports())
        .containsExactly(
            "graphql/Shared.graphql:2:19 [OperationValidation] `$n` is not defined by the"
                + " operations `A`, `C`. (NoUndefinedVariables, specification section 5.8.3)",
            "graphql/Shared.graphql:2:25 [OperationValidation] `Product` has no field `titel`. Did"
                + " you mean `title`? (FieldsOnCorrectType, specification section 5.3.1)");
  }

  @Test
  void inJava_theTypeIsBlamed() {
    assertThat(Fixture.shop().inJava("shop.Queries", "{\n  nope }").read().diagnostics())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(Fixture.render(it)).startsWith("shop.Queries:2:3 [OperationValidation] ");
              assertThat(it.element().orElseThrow().className()).isEqualTo("shop.Queries");
            });
  }
}
