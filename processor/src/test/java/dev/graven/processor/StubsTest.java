package dev.graven.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One mistake is one error, also where user code calls what could not be generated. */
final class StubsTest {
  /** Calls every part of the API of executors. */
  private static final String MAIN =
      """
      package shop;
      import dev.graven.runtime.*;
      import java.util.Map;
      class Main {
        private final ProductPageExecutor page = new ProductPageExecutor(new ShopApi());
        private final ShopOperations operations = ShopOperations.create(new ShopApi());
        GraphQLResponse call() {
          page.executeAsync(ProductPageExecutor.Variables.of("1"), RequestContext.empty());
          page.execute(ProductPageExecutor.Variables.from(Map.of()), RequestContext.empty());
          page.execute(Map.of(), RequestContext.empty());
          return new ShopOperations(page).execute("id", Map.of(), RequestContext.empty());
        }
      }
      """;

  @TempDir Path root;

  private List<String> errors(TestModule module) {
    // Goes on to attribution in spite of errors, where a missing class would show.
    Compilation compilation = module.option("--should-stop=ifError=FLOW").compile();
    return module.printed(compilation, Kind.ERROR);
  }

  @Test
  void operationThatDoesNotParse_isOneError() {
    TestModule module =
        new TestModule(root)
            .file("shop/ProductPage.graphql", "query ProductPage($id: ID!) { product(id: $id) }\n")
            .java(ShopSources.PRODUCT, ShopSources.API, MAIN);
    assertThat(errors(module)).singleElement().asString().contains("ProductPage.graphql:1:");
  }

  @Test
  void fieldThatIsNotBound_isOneError() {
    TestModule module =
        new TestModule(root)
            .file(
                "schema.graphqls",
                "type Query { product(id: ID!): Product }\ntype Product { id: ID!, title: String, name: String }\n")
            .file(
                "shop/ProductPage.graphql",
                "query ProductPage($id: ID!) { product(id: $id) { name } }\n")
            .java(ShopSources.PRODUCT, ShopSources.API, MAIN);
    assertThat(errors(module)).singleElement().asString().contains("[UnboundField]");
  }

  @Test
  void executorThatCouldBePlanned_keepsItsWholeApi() {
    TestModule module =
        new TestModule(root)
            .file("shop/ProductPage.graphql", ShopSources.PAGE)
            .file("shop/Broken.graphql", "query Broken { nothing }\n")
            .java(
                ShopSources.PRODUCT,
                ShopSources.API,
                MAIN.replace("Variables.of(\"1\")", "Variables.builder(\"1\").build()"));
    assertThat(errors(module)).singleElement().asString().contains("Broken.graphql:1:16:");
  }

  @Test
  void schemaThatDoesNotParse_isOneError() {
    TestModule module =
        new TestModule(root)
            .file("schema.graphqls", "type Query { product(id: ID!: Product }\n")
            .file("shop/ProductPage.graphql", ShopSources.PAGE)
            .java(ShopSources.PRODUCT, ShopSources.API, MAIN);
    assertThat(errors(module)).singleElement().asString().contains("schema.graphqls:1:");
  }

  @Test
  void withoutErrors_theSameCodeCompiles() {
    TestModule module =
        new TestModule(root)
            .file("shop/ProductPage.graphql", ShopSources.PAGE)
            .java(ShopSources.PRODUCT, ShopSources.API, MAIN);
    assertThat(module.compile()).succeeded();
  }
}
