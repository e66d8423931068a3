package dev.graven.tests.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.OperationKind;
import dev.graven.runtime.OperationRegistry;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.Oracle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The choice of an operation (6.1), rows REQ of the checklist. The oracle chooses by name from the
 * text of the file; ids are Graven's own, so it executes their documents.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryTest {
  private static final String SDL =
      "type Query { one: Int echo(v: Int!): Int }\ntype Mutation { add(v: Int!): Int }\n";

  private static final String API =
      """
      package %1$s;
      import dev.graven.annotations.*;
      public final class Api {
        @GraphQLQuery public int one() { return 1; }
        @GraphQLQuery public int echo(int v) { return v; }
        @GraphQLMutation public int add(int v) { return v + 1; }
      }
      """;

  private static final String SEVERAL =
      """
      query One { ...F }
      query Echo($v: Int!) { echo(v: $v) }
      mutation Add($v: Int!) { add(v: $v) }
      query Same { one }
      fragment F on Query { one }
      """;
  private static final String ALONE = "query One { one }\n";

  private CompiledModule module;
  private Oracle oracle;
  private OperationRegistry several;
  private OperationRegistry single;

  @BeforeAll
  void compile(@TempDir Path folder, @TempDir Path other) throws ReflectiveOperationException {
    module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("shop/a/Several.graphql", SEVERAL)
            .graphql("shop/b/Same.graphql", "query Same { other: one }\n")
            .graphql("shop/b/Nameless.graphql", "{ nameless: one }\n")
            .java(API.formatted("shop.a"))
            .compileCleanly();
    oracle = Oracle.of(SDL, module.newInstance("shop.a.Api"));
    several = registry(module, "shop.ShopOperations", module.newInstance("shop.a.Api"));
    CompiledModule alone =
        CompiledModule.in(other)
            .graphql("schema.graphqls", SDL)
            .graphql("alone/One.graphql", ALONE)
            .java(API.formatted("alone"))
            .compileCleanly();
    single = registry(alone, "alone.AloneOperations", alone.newInstance("alone.Api"));
  }

  private static OperationRegistry registry(CompiledModule module, String name, Object api)
      throws ReflectiveOperationException {
    return (OperationRegistry)
        module.load(name).getMethod("create", api.getClass()).invoke(null, api);
  }

  /** The answer to an operation of the file, after comparing it with the oracle's. */
  private String answer(OperationRegistry registry, String name, Map<String, Object> variables) {
    GraphQLResponse response = registry.execute(name, variables, RequestContext.empty());
    String file = registry == several ? SEVERAL : ALONE;
    Answers.assertAgree(response, oracle.execute(file, name, variables));
    return response.toString();
  }

  /** The answer to an operation by its id, after comparing it with the oracle's to the document. */
  private String answerById(GraphQLExecutor executor) {
    String id = executor.operation().id();
    GraphQLResponse response = several.execute(id, Map.of(), RequestContext.empty());
    Answers.assertAgree(response, oracle.execute(executor.operation().document(), Map.of()));
    return response.toString();
  }

  /** The message of a request error of ours, where the oracle has one too. */
  private String refusal(OperationRegistry registry, String name) {
    Map<String, Object> theirs =
        oracle.execute(registry == several ? SEVERAL : ALONE, name, Map.of());
    assertThat(theirs).containsOnlyKeys("errors");
    return refusalOfOurs(registry, name);
  }

  private static String refusalOfOurs(OperationRegistry registry, String name) {
    GraphQLResponse response = registry.execute(name, Map.of(), RequestContext.empty());
    assertThat(response.hasData()).isFalse();
    assertThat(response.toString()).startsWith("{\"errors\":[").doesNotContain("\"data\"");
    assertThat(response.errors()).hasSize(1);
    return response.errors().get(0).message();
  }

  @Test
  @DisplayName("REQ-01 the only operation needs no name")
  void onlyOperation_needsNoName() {
    assertThat(answer(single, null, Map.of())).isEqualTo("{\"data\":{\"one\":1}}");
  }

  @Test
  @DisplayName("REQ-02 several operations, no name: a request error")
  void noName_isARequestError() {
    assertThat(refusal(several, null)).isEqualTo("The request must name an operation.");
  }

  @Test
  @DisplayName("REQ-03 the named operation is executed, the others' variables are not asked for")
  void name_choosesTheOperation() {
    assertThat(answer(several, "One", Map.of())).isEqualTo("{\"data\":{\"one\":1}}");
    assertThat(answer(several, "Echo", Map.of("v", 3))).isEqualTo("{\"data\":{\"echo\":3}}");
    assertThat(several.executors()).hasSize(6);
  }

  @Test
  @DisplayName("REQ-04 an unknown name is a request error, also beside a single operation")
  void unknownName_isARequestError() {
    assertThat(refusal(several, "Ecko")).contains("\"Ecko\"").contains("\"Echo\"");
    assertThat(refusal(single, "Two")).contains("\"Two\"");
  }

  @Test
  @DisplayName("REQ-05 an anonymous operation has no name, but an id")
  void anonymous_isFoundById() {
    refusal(several, "Nameless");
    refusalOfOurs(several, ""); // the oracle takes the first operation
    GraphQLExecutor executor =
        module.executor("shop.b.NamelessExecutor", module.newInstance("shop.a.Api"));
    assertThat(executor.operation().name()).isEmpty();
    assertThat(answerById(executor)).isEqualTo("{\"data\":{\"nameless\":1}}");
  }

  @Test
  @DisplayName("REQ-06 queries and mutations by their kind")
  void kind_isTheOperations() {
    assertThat(several.byName("Add").orElseThrow().operation().kind())
        .isEqualTo(OperationKind.MUTATION);
    assertThat(several.byName("One").orElseThrow().operation().kind())
        .isEqualTo(OperationKind.QUERY);
    assertThat(answer(several, "Add", Map.of("v", 1))).isEqualTo("{\"data\":{\"add\":2}}");
  }

  @Test
  void sameNameInTwoPackages_isAmbiguous() {
    // The oracle knows one document, in which names are unique.
    String message = refusalOfOurs(several, "Same");
    for (String packageName : new String[] {"shop.a", "shop.b"}) {
      GraphQLExecutor executor =
          module.executor(packageName + ".SameExecutor", module.newInstance("shop.a.Api"));
      assertThat(message).contains(executor.operation().id());
      assertThat(answerById(executor)).contains(":1}");
    }
    assertThat(several.byName("Same")).isEmpty();
  }

  @Test
  void id_isTheHashOfTheDocument() throws NoSuchAlgorithmException {
    for (GraphQLExecutor executor : several.executors()) {
      byte[] document = executor.operation().document().getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(document);
      assertThat(executor.operation().id()).isEqualTo(HexFormat.of().formatHex(hash));
    }
  }

  @Test
  void registryOfTests_standsBesideThatOfMain(@TempDir Path folder)
      throws ReflectiveOperationException {
    CompiledModule main =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("alone/One.graphql", ALONE)
            .java(API.formatted("alone"))
            .compileCleanly();
    CompiledModule tests =
        CompiledModule.in(folder)
            .testsOf(main)
            .graphql("schema.graphqls", SDL)
            .graphql("alone/Echo.graphql", "query Echo($v: Int!) { echo(v: $v) }\n")
            .java(API.formatted("alone").replace("class Api", "class TestApi"))
            .java(
                """
                package alone;
                class UsesBoth {
                  AloneOperations of = AloneOperations.create(new Api());
                  AloneTestOperations test = AloneTestOperations.create(new TestApi());
                }
                """)
            .compileCleanly();
    OperationRegistry ofMain =
        registry(tests, "alone.AloneOperations", tests.newInstance("alone.Api"));
    OperationRegistry ofTests =
        registry(tests, "alone.AloneTestOperations", tests.newInstance("alone.TestApi"));

    assertThat(answer(ofMain, "One", Map.of())).isEqualTo("{\"data\":{\"one\":1}}");
    assertThat(ofTests.execute("Echo", Map.of("v", 3), RequestContext.empty()).toString())
        .isEqualTo("{\"data\":{\"echo\":3}}");
    assertThat(ofTests.byName("One")).isEmpty();
  }

  @Test
  @DisplayName("VAR-05 raw variables are coerced on the way in")
  void wrongVariables_areARequestError() {
    assertThat(refusal(several, "Echo")).contains("$v");
  }
}
