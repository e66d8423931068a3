package dev.graven.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exact text, file and line of what the entry and the source stage report, through javac. */
final class EntryDiagnosticsTest {
  @TempDir Path root;

  private TestModule shop() {
    return new TestModule(root)
        .file("shop/ProductPage.graphql", ShopSources.PAGE)
        .java(ShopSources.PRODUCT, ShopSources.API);
  }

  private static List<String> errors(TestModule module) {
    return module.printed(module.compile(), Kind.ERROR);
  }

  @Test
  void misplacedAnnotation_isReportedAtItsLine() {
    assertThat(
            errors(
                shop()
                    .java(
                        """
                        package shop;
                        class Other {
                          @dev.graven.annotations.GraphQLField
                          int x() { return 1; }
                        }
                        """)))
        .containsExactly(
            "Other.java:4: [InvalidDeclaration] @GraphQLField on `Other.x()` has no effect: it adds"
                + " a field to the type of its class, or to the type of its @GraphQLSource"
                + " parameter. Put the method into a class with @GraphQLType, or mark the parameter"
                + " that receives the parent object with @GraphQLSource.");
  }

  @Test
  void invalidName_ofAComponent_isReportedAtItsLine() {
    assertThat(
            errors(
                shop()
                    .java(
                        """
                        package shop;
                        @dev.graven.annotations.GraphQLType
                        record Other(
                            int a,
                            @dev.graven.annotations.GraphQLName("b-c") int b) {}
                        """)))
        .containsExactly(
            "Other.java:5: [InvalidName] The name `b-c` of `Other.b` is not a GraphQL name: a name"
                + " has ASCII letters, digits and underscores, and does not begin with a digit."
                + " Correct the annotation.");
  }

  @Test
  void severalMistakes_inOnePlace_areAllReported() {
    assertThat(
            errors(
                shop()
                    .java(
                        """
                        package shop;
                        import dev.graven.annotations.*;
                        class Other { @GraphQLId @GraphQLName("a") int x() { return 1; } }
                        """)))
        .hasSize(2)
        .allMatch(error -> error.startsWith("Other.java:3: [InvalidDeclaration] "));
  }

  @Test
  void fileThatIsNotUtf8_isReportedWithThePlace() {
    assertThat(
            errors(
                shop()
                    .file(
                        "shop/Latin.graphql",
                        "# one\n# caf\u00E9 x\n{ a }".getBytes(StandardCharsets.ISO_8859_1))))
        .containsExactly(
            """
            graphql/shop/Latin.graphql:2:6: [UnreadableFile] The file is not UTF-8 text: the byte 0xE9 begins no character here. Save it as UTF-8.
              # caf\uFFFD x
                   ^""");
  }

  @Test
  void unknownNullness_isReported() {
    assertThat(errors(shop().option("-Agraven.nullness=strict")))
        .containsExactly(
            "[InvalidOption] -Agraven.nullness has the value `strict`. It takes `error` or"
                + " `warning`; without it, a nullness mismatch is a warning.");
    assertThat(errors(shop().option("-Agraven.nullness=error"))).isEmpty();
  }

  @Test
  void unknownUnbound_isReported() {
    assertThat(errors(shop().option("-Agraven.unbound=maybe")))
        .containsExactly(
            "[InvalidOption] -Agraven.unbound has the value `maybe`. It takes `error` or `dynamic`;"
                + " without it, @GraphQLSchema(unbound) decides.");
    assertThat(errors(shop().option("-Agraven.unbound=error"))).isEmpty();
  }

  @Test
  void unknownIncremental_isReported() {
    assertThat(errors(shop().option("-Agraven.incremental=defer")))
        .containsExactly(
            "[InvalidOption] -Agraven.incremental has the value `defer`. It takes `error` or"
                + " `ignore`; without it, @defer and @stream in effect are errors.");
    assertThat(errors(shop().option("-Agraven.incremental=ignore"))).isEmpty();
  }

  @Test
  void unknownPerParentCall_isReported() {
    assertThat(errors(shop().option("-Agraven.perParentCall=warn")))
        .containsExactly(
            "[InvalidOption] -Agraven.perParentCall has the value `warn`. It takes `error`, `note`"
                + " or `ignore`; without it, a call for each item of a list is a note.");
    assertThat(errors(shop().option("-Agraven.perParentCall=error"))).isEmpty();
  }

  @Test
  void folderThatDoesNotExist_isReported() {
    assertThat(
            errors(
                shop()
                    .withoutResources()
                    .option("-Agraven.resources=" + root.resolve("graphql") + ",nowhere")))
        .containsExactly(
            "[InvalidOption] -Agraven.resources names `nowhere`, which does not exist. Its value is"
                + " one or more folders of .graphql and .graphqls files, separated by commas,"
                + " absolute or relative to the module's folder.");
  }

  @Test
  void moduleWithoutOperations_isTold() {
    TestModule module = new TestModule(root).java(ShopSources.PRODUCT, ShopSources.API);
    assertThat(module.printed(module.compile(), Kind.ERROR, Kind.WARNING, Kind.NOTE))
        .containsExactly(
            "[NoOperations] No operation (.graphql file or @GraphQLOperations) was found, so no"
                + " executor was written. Looked in graphql (does not exist). Put operation files"
                + " there, or name their folder with -Agraven.resources.");
  }

  @Test
  void nullnessMismatch_isAWarningOrAnError() {
    assertThat(nullable().printed(nullable().compile(), Kind.WARNING))
        .singleElement()
        .asString()
        .contains("[NullnessMismatch]");
    assertThat(errors(nullable())).isEmpty();
    assertThat(errors(nullable().option("-Agraven.nullness=error")))
        .singleElement()
        .asString()
        .contains("[NullnessMismatch]");
  }

  private TestModule nullable() {
    return new TestModule(root)
        .file("schema.graphqls", "type Query { product: String! }\n")
        .java(
            """
            package shop;
            public class Api {
              @dev.graven.annotations.GraphQLQuery
              public @org.jspecify.annotations.Nullable String product() { return null; }
            }
            """);
  }
}
