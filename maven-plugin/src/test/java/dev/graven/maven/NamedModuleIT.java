package dev.graven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits in a named module, compiled by the newest maven-compiler-plugin. */
final class NamedModuleIT {
  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void compile() throws Exception {
    project = TestProject.create(folder, "3.16.0");
    project.write(
        "src/main/java/module-info.java",
        """
        /** A named module. */
        module shop {
          requires static transitive dev.graven.annotations;
          requires transitive dev.graven.runtime;

          exports shop;
        }
        """);
    project.succeed("compile");
    project.assertGenerated("ProductLink", "ProductPage");
  }

  @Test
  void editedAndDeletedOperations_areNoticed() throws Exception {
    assertThat(project.succeed("compile").output()).contains("Nothing to compile");

    project.replace(TestProject.OPERATIONS + "ProductPage.graphql", "title", "headline: title");
    project.succeed("compile");

    project.assertGenerated("ProductLink", "ProductPage");
    assertThat(project.executor("ProductPage")).contains("headline: title");

    project.delete(TestProject.OPERATIONS + "ProductLink.graphql");
    project.succeed("compile");

    project.assertGenerated("ProductPage");
  }
}
