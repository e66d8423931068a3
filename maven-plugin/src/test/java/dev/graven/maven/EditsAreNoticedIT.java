package dev.graven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A compiled project in which only operation files change, before {@code mvn compile} runs again.
 */
final class EditsAreNoticedIT {
  private static final String PRODUCT_PAGE = TestProject.OPERATIONS + "ProductPage.graphql";
  private static final String PRODUCT_LINK = TestProject.OPERATIONS + "ProductLink.graphql";

  @TempDir static Path temporary;
  private static TestProject project;

  @BeforeAll
  static void compileOnce() throws Exception {
    project = TestProject.create(temporary.resolve("shop"), "3.14.1");
    project.succeed("compile");
    project.assertGenerated("ProductLink", "ProductPage");
    TestProject.copy(project.folder(), backup());
  }

  private static Path backup() {
    return temporary.resolve("compiled");
  }

  @BeforeEach
  void restore() throws IOException {
    project.restore(backup());
  }

  @Test
  void nothingChanged_compilesNothing() throws Exception {
    assertThat(project.succeed("compile").output()).contains("Nothing to compile");
    project.assertGenerated("ProductLink", "ProductPage");
  }

  @Test
  void addedOperation_isGenerated() throws Exception {
    project.write(TestProject.OPERATIONS + "Search.graphql", "{ product(id: 1) { title } }\n");

    project.succeed("compile");

    project.assertGenerated("ProductLink", "ProductPage", "Search");
  }

  @Test
  void editedOperation_isGeneratedAgain() throws Exception {
    project.replace(PRODUCT_PAGE, "title", "headline: title");

    project.succeed("compile");

    project.assertGenerated("ProductLink", "ProductPage");
    assertThat(project.executor("ProductPage")).contains("headline: title");
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

    project.assertGenerated("ProductName", "ProductPage");
  }

  @Test
  void deletedOperation_leavesNoGhost() throws Exception {
    project.delete(PRODUCT_LINK);

    project.succeed("compile");

    project.assertGenerated("ProductPage");
  }

  @Test
  void deletedFolder_leavesNoGhost() throws Exception {
    project.delete("src/main/resources/graphql");

    project.succeed("compile");

    project.assertGenerated();
    assertThat(project.succeed("compile").output()).contains("Nothing to compile");
  }

  @Test
  void deletedOperation_whoseClassesAnIdeHadWritten_leavesNoGhost() throws Exception {
    // Here maven-compiler-plugin lists the classes that it created, which are none of an IDE's.
    project.delete("target/maven-status");
    project.delete(PRODUCT_LINK);

    project.succeed("compile");

    project.assertGenerated("ProductPage");
  }

  @Test
  void brokenOperation_isReportedUntilItIsCorrected() throws Exception {
    project.replace(PRODUCT_PAGE, "title", "titel");
    for (int run = 0; run < 2; run++) {
      MavenRun compilation = project.maven("compile");
      assertThat(compilation.exitCode()).isNotZero();
      assertThat(compilation.output()).contains("[OperationValidation]", PRODUCT_PAGE + ":3:5:");
    }
    project.replace(PRODUCT_PAGE, "titel", "title");

    project.succeed("compile");

    project.assertGenerated("ProductLink", "ProductPage");
  }
}
