package dev.graven.tests.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects of subclasses of the annotated class, and methods that take a class above it. */
class SubclassesTest {
  private static final String SDL =
      """
      type Query { one: Product! maybe: Product list: [Product!]! nested: [[Product]] array: [Product] stream: [Product] gift: Gift }
      type Product { id: ID! title: String label: String code: String next: Product }
      type Gift { label: String code: String }
      """;

  private static CompiledModule compile(Path folder, boolean schemaFirst) {
    CompiledModule.Builder builder =
        CompiledModule.in(folder)
            .graphql(
                "subclasses/All.graphql",
                """
                query All {
                  one { ...P } maybe { ...P } list { ...P } nested { ...P } array { ...P } stream { ...P }
                  gift { label code }
                }
                fragment P on Product { __typename id title label code next { title } }
                """)
            .java("package subclasses;\npublic interface Labelled { String name(); }\n")
            .java("package subclasses;\npublic interface Coded extends Labelled {}\n")
            .java(
                """
                package subclasses;
                import dev.graven.annotations.*;
                @GraphQLType
                public class Product implements Coded, Iterable<String> {
                  @GraphQLId public int getId() { return 1; }
                  public String getTitle() { return "plain"; }
                  public SpecialProduct getNext() { return new SpecialProduct(); }
                  @Override public String name() { return getTitle(); }
                  @Override public java.util.Iterator<String> iterator() { return java.util.List.of("").iterator(); }
                }
                """)
            .java(
                """
                package subclasses;
                class SpecialProduct extends Product {
                  @Override public String getTitle() { return "special"; }
                  public String getSecret() { return "not in the schema"; }
                }
                """)
            .java(
                """
                package subclasses;
                @dev.graven.annotations.GraphQLType
                public record Gift(String name) implements Labelled {}
                """)
            .java(
                """
                package subclasses;
                import dev.graven.annotations.*;
                import java.util.*;
                import java.util.stream.*;
                public final class Api {
                  @GraphQLQuery public SpecialProduct one() { return new SpecialProduct(); }
                  @GraphQLQuery public Optional<SpecialProduct> maybe() { return Optional.of(one()); }
                  @GraphQLQuery public List<SpecialProduct> list() { return List.of(one(), one()); }
                  @GraphQLQuery public List<Set<SpecialProduct>> nested() { return List.of(Set.of(one())); }
                  @GraphQLQuery public SpecialProduct[] array() { return new SpecialProduct[] {one(), null}; }
                  @GraphQLQuery public Stream<? extends SpecialProduct> stream() { return Stream.of(one()); }
                  @GraphQLQuery public Gift gift() { return new Gift("box"); }
                  @GraphQLField public String label(@GraphQLSource Labelled labelled) { return "label of " + labelled.name(); }
                }
                """)
            .java(
                """
                package subclasses;
                import dev.graven.annotations.*;
                public final class Codes {
                  @GraphQLField public String code(@GraphQLSource Coded coded) { return "coded " + coded.name(); }
                }
                """)
            .java(
                """
                package subclasses;
                import dev.graven.annotations.*;
                public final class GeneralCodes {
                  @GraphQLField public String code(@GraphQLSource Labelled labelled) { return "general " + labelled.name(); }
                }
                """);
    if (schemaFirst) {
      builder.graphql("schema.graphqls", SDL);
    }
    return builder.compileCleanly();
  }

  private static Comparison comparison(CompiledModule module, String sdl) {
    return Comparison.of(
        module,
        "subclasses",
        sdl,
        module.newInstance("subclasses.Api"),
        module.newInstance("subclasses.Codes"),
        module.newInstance("subclasses.GeneralCodes"));
  }

  private static void assertAnswers(String data) {
    String special =
        "{\"__typename\":\"Product\",\"id\":\"1\",\"title\":\"special\",\"label\":\"label of special\","
            + "\"code\":\"coded special\",\"next\":{\"title\":\"special\"}}";
    assertThat(data)
        .startsWith("{\"one\":" + special + ",\"maybe\":" + special + ",\"list\":[" + special + ",")
        .endsWith("\"gift\":{\"label\":\"label of box\",\"code\":\"general box\"}}");
  }

  @Test
  @DisplayName("a subclass answers its type, schema first")
  void schemaFirst_subclassAnswers(@TempDir Path folder) {
    CompiledModule module = compile(folder, true);

    assertAnswers(comparison(module, SDL).data("All", Map.of()));
    assertThat(module.load("subclasses.AllExecutor").getConstructors()[0].getParameterCount())
        .isEqualTo(3);
  }

  @Test
  @DisplayName("a subclass answers its type, code first")
  void codeFirst_subclassAnswers(@TempDir Path folder) throws IOException {
    CompiledModule module = compile(folder, false);
    String sdl = Files.readString(module.classes().resolve("META-INF/graven/schema.graphqls"));

    assertThat(sdl).contains("maybe: Product").contains("nested: [[Product]]");
    assertAnswers(comparison(module, sdl).data("All", Map.of()));
  }
}
