package dev.graven.processor.source;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.ElementPosition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ResolverReaderTest {
  private static String signatures(List<ResolverDeclaration> resolvers) {
    return resolvers.stream()
        .map(
            r ->
                "%s %s = %s%s.%s(%s)"
                    .formatted(
                        r.kind(),
                        r.graphqlName(),
                        r.isStatic() ? "static " : "",
                        r.owner().simpleName(),
                        r.javaName(),
                        r.parameters().stream()
                            .map(p -> p.role() + " " + p.graphqlName())
                            .collect(joining(", "))))
        .collect(joining("\n"));
  }

  @Test
  void resolver_isReadWhole() {
    Declarations declarations =
        ReadSources.declarations(
            """
            package shop;
            import dev.graven.annotations.*;
            import java.util.List;
            public class ShopApi {
              /**
               * Looks it up.
               *
               * @param id which one
               */
              @GraphQLQuery
              String product(@GraphQLId @GraphQLDefault("3") int id, @GraphQLContext List<String> user) {
                return "";
              }
            }
            """);
    ElementPosition method =
        new ElementPosition("shop.ShopApi", "product", "(int,java.util.List)", "");
    JavaType string =
        new JavaType.ClassType(
            "java.lang.String", List.of(), Nullness.UNSPECIFIED, "java.lang.String");
    assertThat(declarations.resolvers())
        .containsExactly(
            new ResolverDeclaration(
                ResolverKind.QUERY,
                new JavaClass("shop", "shop.ShopApi", true, true),
                "product",
                "product",
                false,
                string,
                FieldCall.PLAIN,
                Optional.empty(),
                false,
                Access.PACKAGE,
                List.of(
                    new ParameterDeclaration(
                        ParameterRole.ARGUMENT,
                        "id",
                        "id",
                        new JavaType.Primitive("int"),
                        true,
                        Optional.of("3"),
                        Optional.empty(),
                        new Documentation(Optional.of("which one"), Optional.empty()),
                        new ElementPosition(
                            "shop.ShopApi", "product", "(int,java.util.List)", "id")),
                    new ParameterDeclaration(
                        ParameterRole.CONTEXT,
                        "user",
                        "user",
                        new JavaType.Sequence(
                            SequenceKind.LIST,
                            string,
                            Nullness.UNSPECIFIED,
                            "java.util.List<java.lang.String>"),
                        false,
                        Optional.empty(),
                        Optional.of(new JavaClass("java.util", "java.util.List", true, true)),
                        Documentation.NONE,
                        new ElementPosition(
                            "shop.ShopApi", "product", "(int,java.util.List)", "user"))),
                new Documentation(Optional.of("Looks it up."), Optional.empty()),
                method));
  }

  @Test
  void everyKind_isRecognisedWhereverItStands() {
    assertThat(
            signatures(
                ReadSources.declarations(
                        """
                        package shop;
                        import dev.graven.annotations.*;
                        class Api {
                          @GraphQLQuery("a") static int first() { return 1; }
                          @GraphQLMutation int rename(@GraphQLArgument("to") String title) { return 1; }
                          @GraphQLField int slug(int length, @GraphQLSource Product product) { return 1; }
                          @GraphQLName("b") @GraphQLQuery int second() { return 1; }
                          int none() { return 1; }
                          static class Nested { @GraphQLQuery int nested() { return 1; } }
                        }
                        """,
                        """
                        package shop;
                        import dev.graven.annotations.*;
                        @GraphQLType record Product(int id) {
                          @GraphQLField static int twice(@GraphQLSource Product product) { return 2; }
                          @GraphQLField int member() { return 1; }
                          @GraphQLQuery static Product root() { return null; }
                        }
                        """)
                    .resolvers()))
        .isEqualTo(
            """
            QUERY a = static Api.first()
            MUTATION rename = Api.rename(ARGUMENT to)
            FIELD slug = Api.slug(ARGUMENT length, SOURCE product)
            QUERY b = Api.second()
            QUERY nested = Nested.nested()
            FIELD twice = static Product.twice(SOURCE product)
            QUERY root = static Product.root()""");
  }

  @Test
  void operationsAndSchema_areRead() {
    Declarations declarations =
        ReadSources.declarations(
            """
            package shop.api;
            import dev.graven.annotations.*;
            @GraphQLOperations("{ a }")
            interface Page {}
            """,
            "@dev.graven.annotations.GraphQLSchema(executors = \"shop.gen\") package shop;");
    assertThat(declarations.operations())
        .containsExactly(
            new OperationsDeclaration(
                "shop.api", "Page", "{ a }", ElementPosition.ofClass("shop.api.Page")));
    assertThat(declarations.schema())
        .contains(
            new SchemaDeclaration(
                "shop", "shop.gen", false, new ElementPosition("shop", "package", "", "")));
  }
}
