package dev.graven.tests.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that is wrong is reported in one run of javac, where it is, and nothing else. javac
 * indents what follows the first line of a message by two.
 */
class MultipleMistakesTest {
  @TempDir private Path folder;

  @Test
  void mistakesOfEveryStage_areReportedTogether() {
    List<String> errors = mistakes().compile().messages(Kind.ERROR);

    assertThat(errors)
        .anySatisfy(
            error ->
                assertThat(error)
                    .startsWith("src/main/resources/graphql/schema.graphqls:8:3: [UnboundField] ")
                    .contains("`Product.prise`", "Did you mean `price`?")
                    .endsWith("\n    prise: Float\n    ^"))
        .anySatisfy(
            error ->
                assertThat(error)
                    .startsWith("src/main/resources/graphql/schema.graphqls:9:3: [TypeMismatch] ")
                    .endsWith("\n    title: Int!\n    ^"))
        .anySatisfy(error -> assertThat(error).contains("[UnknownField]", "colour"))
        .anySatisfy(
            error ->
                assertThat(error)
                    .startsWith(
                        "src/main/resources/graphql/shop/Page.graphql:3:5: [OperationValidation] ")
                    .endsWith("\n      titel\n      ^"))
        .anySatisfy(
            error ->
                assertThat(error)
                    .startsWith(
                        "src/main/resources/graphql/shop/Broken.graphql:2:1: [OperationSyntax] "))
        .anySatisfy(
            error ->
                assertThat(error)
                    .startsWith(
                        "src/main/resources/graphql/shop/Twice.graphql:2:3: [DuplicateOperation] "));
    assertThat(errors).hasSize(6);
  }

  @Test
  void uselessConsequences_areNotReported() {
    CompiledModule module =
        mistakes()
            .java(
                """
                package shop;

                import dev.graven.runtime.*;
                import java.util.Map;

                final class Client {
                  GraphQLResponse page(ShopApi api) {
                    PageExecutor page = new PageExecutor(api);
                    ShopOperations.create(api);
                    return page.execute(PageExecutor.Variables.from(Map.of()), RequestContext.empty());
                  }
                }
                """)
            .compile();

    assertThat(module.messages(Kind.ERROR))
        .hasSize(6)
        .noneMatch(error -> error.contains("cannot find symbol"));
  }

  private CompiledModule.Builder mistakes() {
    return CompiledModule.in(folder)
        .java(
            """
            package shop;

            @dev.graven.annotations.GraphQLType
            public record Product(@dev.graven.annotations.GraphQLId int id, double price, String title) {}
            """)
        .java(
            """
            package shop;

            import dev.graven.annotations.*;

            public final class ShopApi {
              @GraphQLQuery
              public Product product(@GraphQLId int id) {
                return null;
              }
              @GraphQLField
              public String colour(@GraphQLSource Product product) {
                return "red";
              }
            }
            """)
        .graphql(
            "schema.graphqls",
            """
            type Query {
              product(id: ID!): Product
            }

            "What is sold."
            type Product {
              id: ID!
              prise: Float
              title: Int!
            }
            """)
        .graphql("shop/Page.graphql", "query Page {\n  product(id: 1) {\n    titel\n  }\n}\n")
        .graphql("shop/Broken.graphql", "query Broken { product(id: 1) { id }\n")
        .graphql("shop/Twice.graphql", "# again\n  query Page { product(id: 1) { id } }\n");
  }
}
