package dev.graven.tests.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.DynamicResolver;
import dev.graven.runtime.GraphQLExecutor;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Answers;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Types with Java classes beside types without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MixedTypesTest {
  private static final String SDL =
      """
      type Query { product: Product! anything: Anything }
      type Product { title: String! extra: Anything extras: [Anything!]! }
      type Anything { name: String unit: Unit units: [Unit] product: Product products: [Product] must: [Product!] }
      enum Unit { metre FOOT }
      """;

  private CompiledModule module;

  @BeforeAll
  void compile(@TempDir Path folder) {
    module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql(
                "shop/All.graphql",
                """
                query Bound { product { title extra { name product { title } } extras { name } } }
                query Objects { anything { product { title } products { title } must { title } } }
                query Enums { anything { unit units } }
                """)
            .java(
                """
                package shop;

                import dev.graven.annotations.*;
                import java.util.*;

                @GraphQLType
                public record Product(String title, Map<String, Object> extra, List<Map<String, Object>> extras) {}
                """)
            .java(
                """
                package shop;

                @dev.graven.annotations.GraphQLEnum
                public enum Unit { @dev.graven.annotations.GraphQLName("metre") METRE, FOOT }
                """)
            .java(
                """
                package shop;

                import dev.graven.annotations.*;
                import java.util.*;

                @GraphQLSchema(unbound = GraphQLSchema.Unbound.DYNAMIC)
                public final class Api {
                  @GraphQLQuery public Product product() {
                    Map<String, Object> extra = Map.of("name", "a", "product", new Product("inner", null, List.of()));
                    return new Product("outer", extra, List.of(Map.of("name", "b"), extra));
                  }
                }
                """)
            .option("-Xlint:all,-processing")
            .option("-Werror")
            .compileCleanly();
  }

  private Object product(String title) {
    return module.newInstance("shop.Product", title, null, List.of());
  }

  private GraphQLResponse execute(String operation, Object anything) {
    Map<String, Object> root = new HashMap<>();
    root.put("anything", anything);
    GraphQLExecutor executor =
        module.executor(
            "shop." + operation + "Executor",
            DynamicResolver.ofMaps(root),
            module.newInstance("shop.Api"));
    List<String> reported = new ArrayList<>();
    return executor.execute(
        Map.of(),
        RequestContext.builder().errorReporter((t, field) -> reported.add(t.toString())).build());
  }

  private static String data(GraphQLResponse response) {
    return Answers.text(Answers.parse(response).get("data"));
  }

  @Test
  void boundMembers_holdObjectsOfDynamicTypes() {
    assertThat(data(execute("Bound", null)))
        .isEqualTo(
            "{\"product\":{\"title\":\"outer\",\"extra\":{\"name\":\"a\",\"product\":"
                + "{\"title\":\"inner\"}},\"extras\":[{\"name\":\"b\"},{\"name\":\"a\"}]}}");
  }

  @Test
  void operationsWithoutDynamicFields_takeNoDynamicResolver() {
    assertThat(module.load("shop.ObjectsExecutor").getConstructors()[0].getParameterTypes())
        .containsExactly(DynamicResolver.class);
    assertThat(module.load("shop.BoundExecutor").getConstructors()[0].getParameterTypes())
        .hasSize(2);
  }

  @Test
  void dynamicFields_answerObjectsOfBoundTypes() {
    Map<String, Object> anything =
        Map.of(
            "product", product("a"),
            "products", List.of(product("b"), "no product", product("c")),
            "must", List.of(product("d"), Map.of("title", "a map")));

    GraphQLResponse response = execute("Objects", anything);

    assertThat(data(response))
        .isEqualTo(
            "{\"anything\":{\"product\":{\"title\":\"a\"},\"products\":[{\"title\":\"b\"},null,"
                + "{\"title\":\"c\"}],\"must\":null}}");
    assertThat(response.errors())
        .extracting(error -> error.path() + " " + error.message())
        .containsExactly("anything.products[1] Internal error", "anything.must[1] Internal error");
  }

  @Test
  void enumValues_areConstantsOrNames() throws Exception {
    Object metre = module.load("shop.Unit").getField("METRE").get(null);

    assertThat(data(execute("Enums", Map.of("unit", metre, "units", List.of("metre", "FOOT")))))
        .isEqualTo("{\"anything\":{\"unit\":\"metre\",\"units\":[\"metre\",\"FOOT\"]}}");
    GraphQLResponse response = execute("Enums", Map.of("unit", "METRE", "units", List.of(1)));
    assertThat(data(response)).isEqualTo("{\"anything\":{\"unit\":null,\"units\":[null]}}");
    assertThat(response.errors())
        .extracting(error -> error.path() + " " + error.message())
        .containsExactly(
            "anything.unit Enum Unit cannot represent \"METRE\".",
            "anything.units[0] Enum Unit cannot represent 1.");
  }

  @Test
  void fieldOfABoundType_withoutMember_isStillAnError(@TempDir Path folder) {
    CompiledModule broken =
        CompiledModule.in(folder)
            .graphql(
                "schema.graphqls",
                "type Query { p: P d: D } type P { a: Int b: Int } type D { c: Int }")
            .graphql("q/All.graphql", "{ d { c } }")
            .java(
                """
                package q;

                @dev.graven.annotations.GraphQLType
                public record P(int a) {}
                """)
            .option("-Agraven.unbound=dynamic")
            .compile();

    assertThat(broken.messages(Diagnostic.Kind.ERROR))
        .singleElement()
        .asString()
        .contains("[UnboundField]", "`P.b` has no member in `q.P`");
  }

  @Test
  void theOption_winsOverTheAnnotation(@TempDir Path folder) {
    CompiledModule broken =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", "type Query { d: D } type D { c: Int }")
            .graphql("q/All.graphql", "{ d { c } }")
            .java(
                """
                @GraphQLSchema(unbound = GraphQLSchema.Unbound.DYNAMIC)
                package q;

                import dev.graven.annotations.GraphQLSchema;
                """)
            .option("-Agraven.unbound=error")
            .compile();

    assertThat(broken.messages(Diagnostic.Kind.ERROR))
        .hasSize(2)
        .anyMatch(message -> message.contains("[UnboundType]"))
        .anyMatch(message -> message.contains("[UnboundField]"));
  }
}
