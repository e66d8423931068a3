package dev.graven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A compiled project in which only operation files change, before {@code mvn compile} runs again.
 */
@ParameterizedClass(name = "maven-compiler-plugin {0}, {1} module")
@CsvSource({"3.14.1, unnamed", "3.16.0, named"})
final class EditsAreNoticedIT {
  private static final String PRODUCT_PAGE = TestProject.OPERATIONS + "ProductPage.graphql";
  private static final String PRODUCT_LINK = TestProject.OPERATIONS + "ProductLink.graphql";

  @TempDir static Path temporary;
  private static TestProject project;

  @Parameter(0)
  String compilerVersion;

  @Parameter(1)
  String kind;

  @BeforeParameterizedClassInvocation
  static void compileOnce(String compilerVersion, String kind) throws Exception {
    project = TestProject.create(temporary.resolve(kind), compilerVersion);
    if (kind.equals("named")) {
      project.write(
          "src/main/java/module-info.java",
          "/** A named module. */\nmodule shop {\n  exports shop;\n}\n");
    }
    project.succeed("compile");
    assertGenerated("ProductLink", "ProductPage");
    TestProject.copy(project.folder(), backup(kind));
  }

  private static Path backup(String kind) {
    return temporary.resolve(kind + "-compiled");
  }

  @BeforeEach
  void restore() throws IOException {
    project.restore(backup(kind));
  }

  @Test
  void nothingChanged_compilesNothing() throws Exception {
    assertThat(project.succeed("compile").output()).contains("Nothing to compile");
    assertGenerated("ProductLink", "ProductPage");
  }

  @Test
  void addedOperation_isGenerated() throws Exception {
    project.write(TestProject.OPERATIONS + "Search.graphql", "{ product(id: 1) { title } }\n");

    project.succeed("compile");

    assertGenerated("ProductLink", "ProductPage", "Search");
  }

  @Test
  void editedOperation_isGeneratedAgain() throws Exception {
    project.replace(PRODUCT_PAGE, "title", "headline: title");

    project.succeed("compile");

    assertGenerated("ProductLink", "ProductPage");
    assertThat(project.read("target/generated-sources/annotations/shop/ProductPageExecutor.java"))
        .contains("headline: title");
    assertThat(project.succeed("compile").output()).contains("Nothing to compile");
  }

  @Test
  void editedSchema_isNoticed() throws Exception {
    project.replace("src/main/resources/graphql/schema.graphqls", "title", "# The name.\n  title");

    assertThat(project.succeed("compile").output()).contains("Recompiling the module");
  }

  @Test
  void renamedOperation_leavesNoGhost() throws Exception {
    project.rename(PRODUCT_LINK, TestProject.OPERATIONS + "ProductName.graphql");
    project.replace(TestProject.OPERATIONS + "ProductName.graphql", "ProductLink", "ProductName");

    project.succeed("compile");

    assertGenerated("ProductName", "ProductPage");
  }

  @Test
  void deletedOperation_leavesNoGhost() throws Exception {
    project.delete(PRODUCT_LINK);

    project.succeed("compile");

    assertGenerated("ProductPage");
  }

  @Test
  void deletedFolder_leavesNoGhost() throws Exception {
    project.delete("src/main/resources/graphql");

    project.succeed("compile");

    assertGenerated();
    assertThat(project.succeed("compile").output()).contains("Nothing to compile");
  }

  @Test
  void deletedOperation_whoseClassesAnIdeHadWritten_leavesNoGhost() throws Exception {
    // Here maven-compiler-plugin lists the classes that it created, which are none of an IDE's.
    project.delete("target/maven-status");
    project.delete(PRODUCT_LINK);

    project.succeed("compile");

    assertGenerated("ProductPage");
  }

  @Test
  void brokenOperation_isReportedUntilItIsCorrected() throws Exception {
    project.replace(PRODUCT_PAGE, "title", "title @broken");
    assertThat(project.maven("compile").exitCode()).isNotZero();
    assertThat(project.maven("compile").exitCode()).isNotZero();
    project.replace(PRODUCT_PAGE, "title @broken", "title");

    project.succeed("compile");

    assertGenerated("ProductLink", "ProductPage");
  }

  /** Asserts that these operations, and no others, are in the sources, classes and resources. */
  private static void assertGenerated(String... operations) throws IOException {
    assertThat(project.files("target/generated-sources/annotations"))
        .containsExactlyElementsOf(names("shop/%sExecutor.java", operations));
    assertThat(project.files("target/classes/shop"))
        .filteredOn(file -> !file.equals("Product.class"))
        .containsExactlyInAnyOrderElementsOf(
            names("%1$sExecutor.class,%1$sExecutor$Variables.class", operations));
    assertThat(project.files("target/classes/graphql/shop"))
        .containsExactlyElementsOf(names("%s.graphql", operations));
    assertThat(project.files("target/classes/META-INF/graven"))
        .containsExactlyElementsOf(names("shop.%sExecutor.txt", operations));
    assertThat(project.files("target/classes/dev/graven/marker"))
        .hasSize(operations.length == 0 ? 0 : 1);
  }

  private static List<String> names(String format, String... operations) {
    return Arrays.stream(operations)
        .map(format::formatted)
        .flatMap(names -> Arrays.stream(names.split(",")))
        .toList();
  }
}
