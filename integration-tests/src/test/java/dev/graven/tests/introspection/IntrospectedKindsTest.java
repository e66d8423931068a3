package dev.graven.tests.introspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.DynamicResolver;
import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.CompiledModule;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.AstPrinter;
import graphql.language.AstSorter;
import graphql.language.Definition;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.TypeDefinition;
import graphql.parser.Parser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of type, answered from constants and from the schema that requests read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntrospectedKindsTest {
  private static final int RANDOM = 40;

  private static final String SDL =
      """
      "All kinds."
      schema {
        query: Root
      }

      "Marks things."
      directive @mark(text: String = "x", weights: [Int!] = [1, 2]) repeatable on FIELD_DEFINITION | OBJECT

      type Root {
        node(filter: Filter = {min: 1, tags: ["a", "b"], unit: POUND, nested: {max: null}}, by: By): Node
        any: [Any!]!
        at(moment: Moment): Local
      }

      scalar Moment @specifiedBy(url: "https://example.com/moment")

      "Of no standard."
      scalar Local

      "Has an id."
      interface Node {
        id: ID!
      }

      interface Named implements Node {
        id: ID!
        name(short: Boolean = true): String
      }

      type Dog implements Named & Node {
        id: ID!
        name(short: Boolean = true): String
        barks: Boolean @deprecated(reason: "All do.")
      }

      type Cat implements Node {
        id: ID!
      }

      union Any = Dog | Cat

      enum Unit {
        KILOGRAM
        POUND @deprecated(reason: "Old.")
      }

      input Filter {
        "The least."
        min: Int! = 0
        tags: [String!] = []
        unit: Unit = KILOGRAM
        nested: Nested
      }

      input Nested {
        max: Int
      }

      input By @oneOf {
        id: ID
        name: String
      }
      """;

  private CompiledModule module;

  @BeforeAll
  void compile(@TempDir Path folder) {
    StringBuilder operations =
        new StringBuilder(
            """
            query Standard { ...Schema }
            query StandardAtRunTime($never: Boolean!) { ...Schema __schema { ... @include(if: $never) { __typename } } }
            fragment Schema on Root { __schema {
              description queryType { name } mutationType { name } subscriptionType { name }
              types { ...Full } directives { name description isRepeatable locations args(includeDeprecated: true) { ...Input } }
            } }
            fragment Full on __Type {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...Input } type { ...Ref } isDeprecated deprecationReason }
              inputFields(includeDeprecated: true) { ...Input } interfaces { ...Ref }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...Ref }
            }
            fragment Input on __InputValue { name description type { ...Ref } defaultValue isDeprecated deprecationReason }
            fragment Ref on __Type {
              kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
              ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
            }
            """);
    for (int seed = 0; seed < RANDOM; seed++) {
      List<String> random = RandomIntrospection.ofSchema(1_000 + seed);
      operations.append("query Constant%d { __schema %s }%n".formatted(seed, random.get(0)));
      operations.append(
          "query Request%d($never: Boolean!) { __schema %s }%n".formatted(seed, random.get(1)));
    }
    module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("kinds/Operations.graphql", operations.toString())
            .java("package kinds;\n\nfinal class Nothing {}\n")
            .option("-Agraven.unbound=dynamic")
            .compileCleanly();
  }

  private GraphQLResponse response(String operation, Map<String, Object> variables) {
    Class<?> type = module.load("kinds." + operation + "Executor");
    GraphQLExecutor executor =
        (GraphQLExecutor)
            (type.getConstructors()[0].getParameterCount() == 0
                ? module.newInstance(type.getName())
                : module.newInstance(type.getName(), DynamicResolver.ofMaps(Map.of())));
    return executor.execute(variables, RequestContext.empty());
  }

  private String text(String operation, Map<String, Object> variables) {
    return new String(response(operation, variables).toBytes(), UTF_8);
  }

  @Test
  @DisplayName("INT-10, INT-11 kinds answer the same from constants and from the schema")
  void constantAndRequest_agree() {
    for (int seed = 0; seed < RANDOM; seed++) {
      assertThat(text("Request" + seed, Map.of("never", false)))
          .isEqualTo(text("Constant" + seed, Map.of()));
    }
    assertThat(text("StandardAtRunTime", Map.of("never", false)))
        .isEqualTo(text("Standard", Map.of()));
    assertThat(module.generatedSource("kinds.StandardAtRunTimeExecutor")).doesNotContain("raw(");
  }

  @Test
  @DisplayName("INT-15 the standard introspection query gives back the schema as it was written")
  void standardQuery_rebuildsTheSchema() {
    @SuppressWarnings("unchecked")
    Map<String, Object> data =
        (Map<String, Object>) Answers.parse(response("Standard", Map.of())).get("data");
    Document rebuilt = new IntrospectionResultToSchema().createSchemaDefinition(data);

    // graphql-java's way back leaves out @oneOf and @specifiedBy; the answer itself has them.
    String simpler = SDL.replace(" @oneOf", "").replaceAll(" @specifiedBy\\(.*\\)", "");
    assertThat(printed(rebuilt)).isEqualTo(printed(Parser.parse(simpler)));
    assertThat(Answers.text(data))
        .contains("\"name\":\"By\",\"description\":null,\"specifiedByURL\":null,\"isOneOf\":true");
  }

  @Test
  @DisplayName("INT-06 specifiedByURL is that of a custom scalar, and null for all else")
  void specifiedBy() {
    Map<?, ?> data = (Map<?, ?>) Answers.parse(response("Standard", Map.of())).get("data");
    List<?> types = (List<?>) ((Map<?, ?>) data.get("__schema")).get("types");
    List<Object> urls = new ArrayList<>();
    types.forEach(type -> urls.add(((Map<?, ?>) type).get("specifiedByURL")));
    assertThat(urls)
        .hasSizeGreaterThan(15)
        .containsOnlyOnce("https://example.com/moment")
        .containsOnly("https://example.com/moment", null);
  }

  /** A schema without the directives and types that every schema has. */
  private static String printed(Document document) {
    Document.Builder own = Document.newDocument();
    for (Definition<?> definition : document.getDefinitions()) {
      boolean isBuiltIn =
          definition instanceof DirectiveDefinition directive
              ? !directive.getName().equals("mark")
              : definition instanceof TypeDefinition<?> type && type.getName().startsWith("__");
      if (!isBuiltIn) {
        own.definition(definition);
      }
    }
    return AstPrinter.printAst(new AstSorter().sort(own.build()));
  }
}
