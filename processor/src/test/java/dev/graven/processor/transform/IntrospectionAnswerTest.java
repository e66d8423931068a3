package dev.graven.processor.transform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.graven.processor.operation.Operation;
import dev.graven.processor.operation.OperationStage;
import dev.graven.processor.schema.SchemaStage;
import dev.graven.processor.schema.TestDeclarations;
import dev.graven.processor.schema.ValidatedSchema;
import dev.graven.processor.source.SourceText;
import dev.graven.processor.transform.FieldSet.CollectedField;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.introspection.GoodFaithIntrospection;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.AstPrinter;
import graphql.language.AstSorter;
import graphql.language.Definition;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.TypeDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Introspection answered at build time, over a schema with every kind of type. */
class IntrospectionAnswerTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String SDL =
      """
      "All kinds."
      schema { query: Root }

      directive @mark("What." text: String = "x", gone: [Int!] @deprecated) repeatable on
        QUERY | MUTATION | SUBSCRIPTION | FIELD | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION
        | SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE
        | INPUT_OBJECT | INPUT_FIELD_DEFINITION

      type Root { node(filter: Filter = {min: 1, tags: ["a", "b"], unit: POUND, nested: {max: null}}, by: By): Node any: [Any!]! at: Time }

      "Has an id."
      interface Node { id: ID! }
      interface Named implements Node { id: ID! name(short: Boolean = true @deprecated(reason: "No.")): String }
      type Cat implements Node { id: ID! }
      type Dog implements Named & Node { id: ID! name(short: Boolean = true): String barks: Boolean @deprecated }
      union Any = Dog | Cat
      "A time."
      scalar Time @specifiedBy(url: "https://example.org/time")
      "Anything."
      scalar Plain
      enum Unit { KILOGRAM POUND @deprecated(reason: "Old.") }
      input Filter {
        "The least."
        min: Int! = 0
        tags: [String!] = []
        unit: Unit = KILOGRAM
        nested: Nested
        old: Float @deprecated
        plain: Plain = {a: [1, 2.5, "x", E]}
      }
      input Nested { max: Int }
      input By @oneOf { id: ID name: String }
      """;

  private static final String ALL =
      """
      query All { __type(name: "%s") {
        kind name description specifiedByURL isOneOf ofType { name }
        fields(includeDeprecated: true) { name isDeprecated deprecationReason type { ...T } args(includeDeprecated: true) { ...I } }
        current: fields { name args { name } }
        interfaces { name } possibleTypes { name }
        enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } currentValues: enumValues { name }
        inputFields(includeDeprecated: true) { ...I } currentFields: inputFields { name }
      } }
      fragment I on __InputValue { name description defaultValue isDeprecated deprecationReason type { ...T } }
      fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
      """;

  private static final ValidatedSchema SCHEMA =
      new SchemaStage()
          .build(
              new TestDeclarations().build(),
              List.of(new SourceText("s.graphqls", "", "s", SDL, false)))
          .value()
          .orElseThrow();

  private static CollectedOperation collect(String document) {
    List<Operation> operations =
        new OperationStage()
            .read(
                SCHEMA,
                List.of(new SourceText("o.graphql", "p", "o", document, false)),
                new TestDeclarations().build(),
                Optional.of("p"),
                false,
                false)
            .value();
    assertThat(operations).hasSize(1);
    return new Transforms().apply(operations.get(0), SCHEMA.model()).value();
  }

  private static List<CollectedField> rootFields(String document) {
    CollectedOperation collected = collect(document);
    return collected.fieldSets().get(collected.root()).fields();
  }

  private static String answer(String document) {
    List<CollectedField> fields = rootFields(document);
    assertThat(fields).hasSize(1);
    return fields.get(0).answer().orElseThrow();
  }

  private static Map<String, Object> oracle(String document) {
    return GraphQL.newGraphQL(SCHEMA.schema())
        .build()
        .execute(
            ExecutionInput.newExecutionInput(document)
                .graphQLContext(
                    Map.of(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true)))
        .getData();
  }

  /** A value as compact JSON, with key order. */
  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @DisplayName("INT-06, INT-07, INT-10, INT-11 each kind has its fields, null for the others")
  @ValueSource(
      strings = {
        "Root", "Node", "Named", "Dog", "Cat", "Any", "Time", "Plain", "Unit", "Filter", "Nested",
        "By"
      })
  void everyKind_asTheOracle(String type) {
    String document = ALL.formatted(type);

    // The oracle has a space before the colons of default values.
    assertThat(answer(document))
        .isEqualTo(json(oracle(document).get("__type")).replace(" : ", ": "));
  }

  @Test
  @DisplayName("INT-06, INT-10 built-in scalars have no URL; a wrapper has only its kind and type")
  void builtInAndWrapper() {
    assertThat(
            answer(
                "{ __type(name: \"Int\") { specifiedByURL isOneOf fields { name } ofType { name } } }"))
        .isEqualTo("{\"specifiedByURL\":null,\"isOneOf\":null,\"fields\":null,\"ofType\":null}");
    assertThat(answer("{ __type(name: \"Nested\") { inputFields { name type { name } } } }"))
        .isEqualTo("{\"inputFields\":[{\"name\":\"max\",\"type\":{\"name\":\"Int\"}}]}");
    assertThat(
            answer(
                """
                { __type(name: "Cat") { fields { type {
                  kind name description specifiedByURL isOneOf fields { name } interfaces { name } possibleTypes { name }
                  enumValues { name } inputFields { name } ofType { name } __typename } } } }"""))
        .isEqualTo(
            "{\"fields\":[{\"type\":{\"kind\":\"NON_NULL\",\"name\":null,\"description\":null,"
                + "\"specifiedByURL\":null,\"isOneOf\":null,\"fields\":null,\"interfaces\":null,"
                + "\"possibleTypes\":null,\"enumValues\":null,\"inputFields\":null,"
                + "\"ofType\":{\"name\":\"ID\"},\"__typename\":\"__Type\"}}]}");
  }

  @Test
  @DisplayName("INT-08 every directive, with all 19 locations")
  void directives() {
    String answer =
        answer(
            "{ __schema { directives { name isRepeatable locations args { name } all: args(includeDeprecated: true) { name } } } }");

    assertThat(answer)
        .startsWith(
            "{\"directives\":[{\"name\":\"mark\",\"isRepeatable\":true,\"locations\":[\"QUERY\",\"MUTATION\",\"SUBSCRIPTION\",\"FIELD\",\"FRAGMENT_DEFINITION\",\"FRAGMENT_SPREAD\",\"INLINE_FRAGMENT\",\"VARIABLE_DEFINITION\",\"SCHEMA\",\"SCALAR\",\"OBJECT\",\"FIELD_DEFINITION\",\"ARGUMENT_DEFINITION\",\"INTERFACE\",\"UNION\",\"ENUM\",\"ENUM_VALUE\",\"INPUT_OBJECT\",\"INPUT_FIELD_DEFINITION\"],\"args\":[{\"name\":\"text\"}],\"all\":[{\"name\":\"text\"},{\"name\":\"gone\"}]},")
        .contains(
            "{\"name\":\"skip\",\"isRepeatable\":false,\"locations\":[\"FIELD\",\"FRAGMENT_SPREAD\",\"INLINE_FRAGMENT\"]",
            "{\"name\":\"include\",",
            "{\"name\":\"deprecated\",\"isRepeatable\":false,\"locations\":[\"FIELD_DEFINITION\",\"ARGUMENT_DEFINITION\",\"INPUT_FIELD_DEFINITION\",\"ENUM_VALUE\"]",
            "{\"name\":\"specifiedBy\",\"isRepeatable\":false,\"locations\":[\"SCALAR\"]",
            "{\"name\":\"oneOf\",\"isRepeatable\":false,\"locations\":[\"INPUT_OBJECT\"],\"args\":[],\"all\":[]}]}");
    assertThat(
            answer("{ __type(name: \"__DirectiveLocation\") { enumValues { name } } }")
                .split("name", -1))
        .hasSize(20);
  }

  @Test
  @DisplayName("INT-03 every type once: the schema's own, the built-in ones it uses, introspection")
  void types() {
    assertThat(answer("{ __schema { types { name } } }"))
        .isEqualTo(
            "{\"types\":["
                + String.join(
                    ",",
                    List.of(
                            "Root Node Named Cat Dog Any Time Plain Unit Filter Nested By Int Float String Boolean ID __Schema __Type __TypeKind __Field __InputValue __EnumValue __Directive __DirectiveLocation"
                                .split(" "))
                        .stream()
                        .map("{\"name\":\"%s\"}"::formatted)
                        .toList())
                + "]}");
  }

  @Test
  @DisplayName("INT-15 the standard introspection query gives back the schema")
  void standardQuery_rebuildsTheSchema() throws JsonProcessingException {
    StringBuilder ofType = new StringBuilder("kind name");
    for (int level = 0; level < 9; level++) {
      ofType.insert(0, "kind name ofType { ").append(" }");
    }
    String query =
        """
        query IntrospectionQuery { __schema {
          description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
          types { ...Full } directives { name description isRepeatable locations args(includeDeprecated: true) { ...I } }
        } }
        fragment Full on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...I } type { ...T } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...I } interfaces { ...T }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...T }
        }
        fragment I on __InputValue { name description type { ...T } defaultValue isDeprecated deprecationReason }
        fragment T on __Type { %s }
        """
            .formatted(ofType);
    Map<String, Object> ours =
        JSON.readValue(
            "{\"__schema\":" + answer(query) + "}",
            new TypeReference<LinkedHashMap<String, Object>>() {});

    assertThat(rebuilt(new IntrospectionResultToSchema().createSchemaDefinition(ours)))
        .isEqualTo(rebuilt(new IntrospectionResultToSchema().createSchemaDefinition(oracle(query))))
        .contains("interface Named implements Node", "union Any = ", "= {min : 1,");
  }

  /** What clients build from an answer, without what is built in: graphql-java has more of it. */
  private static String rebuilt(Document document) {
    Document.Builder own = Document.newDocument();
    for (Definition<?> definition : document.getDefinitions()) {
      boolean isBuiltIn =
          (definition instanceof DirectiveDefinition directive
                  && !directive.getName().equals("mark"))
              || (definition instanceof TypeDefinition<?> type && type.getName().startsWith("__"));
      if (!isBuiltIn) {
        own.definition(definition);
      }
    }
    return AstPrinter.printAst(new AstSorter().sort(own.build()));
  }

  @Test
  void literalArguments_andNothingElse_makeAConstant() {
    assertThat(rootFields("{ a: __schema { types { name } } b: __type(name: \"Dog\") { name } }"))
        .allSatisfy(it -> assertThat(it.answer()).isPresent());
    assertThat(rootFields("query($n: String!) { __type(name: $n) { name } }"))
        .allSatisfy(it -> assertThat(it.answer()).isEmpty());
    assertThat(
            rootFields(
                "query($d: Boolean!) { __type(name: \"Dog\") { fields(includeDeprecated: $d) { name } } }"))
        .allSatisfy(it -> assertThat(it.answer()).isEmpty());
    assertThat(
            rootFields("query($d: Boolean!) { __schema { queryType { name @include(if: $d) } } }"))
        .allSatisfy(it -> assertThat(it.answer()).isEmpty());
    assertThat(rootFields("query($d: Boolean!) { __schema @skip(if: $d) { queryType { name } } }"))
        .allSatisfy(it -> assertThat(it.answer()).isPresent());
  }

  @Test
  void setsBelowAConstant_areDropped_othersKept() {
    CollectedOperation collected =
        collect(
            "query($n: String!) { __schema { types { name } } __type(name: $n) { ofType { name } } }");

    assertThat(collected.fieldSets())
        .extracting(FieldSet::objectType)
        .containsExactly("__Type", "__Type", "Root");
    assertThat(collected.fieldSets().get(1).fields().get(0).selections())
        .containsExactly(Map.entry("__Type", 0));
    assertThat(collected.root()).isEqualTo(2);
  }

  @Test
  void answerTooLongForAConstant_isLeftToTheRequest() {
    StringBuilder document = new StringBuilder("{ __type(name: \"__Type\") { ...F15 } }");
    document.append("fragment F0 on __Type { name }");
    for (int level = 1; level <= 15; level++) {
      document.append(
          "fragment F%d on __Type { a: fields { type { ...F%2$d } } b: fields { type { ...F%2$d } } }"
              .formatted(level, level - 1));
    }
    CollectedOperation collected = collect(document.toString());

    assertThat(collected.fieldSets().get(collected.root()).fields().get(0).answer()).isEmpty();
    assertThat(collected.fieldSets()).hasSize(1 + 15 * 3 + 1);
  }
}
