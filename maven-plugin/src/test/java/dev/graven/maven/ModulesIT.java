package dev.graven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules of other shapes than one with main sources in the default places. */
final class ModulesIT {
  private static final String CONFIGURED =
      "<configuration><resources><resource>api</resource>"
          + "<resource>src/main/more</resource></resources></configuration><executions>";

  @TempDir Path folder;

  @Test
  void configuredFolders_areAllReadAndWatched() throws Exception {
    TestProject project = TestProject.create(folder, "3.14.1");
    project.replace(
        "pom.xml",
        "<executions>\n          <execution>\n            <goals>\n              <goal>prepare<",
        CONFIGURED + "<execution><goals><goal>prepare<");
    project.rename("src/main/resources/graphql", "api");
    project.write("src/main/more/shop/Search.graphql", "{ product(id: 1) { id } }\n");
    project.succeed("compile");
    assertThat(project.executors())
        .containsExactly("ProductLinkExecutor", "ProductPageExecutor", "SearchExecutor");

    project.rename("src/main/more/shop/Search.graphql", "src/main/more/shop/Find.graphql");
    project.succeed("compile");

    assertThat(project.executors())
        .containsExactly("FindExecutor", "ProductLinkExecutor", "ProductPageExecutor");
  }

  @Test
  void testOperations_areNoticedByThemselves() throws Exception {
    TestProject project = TestProject.create(folder, "3.14.1");
    project.write(
        "src/test/java/shop/tests/TestApi.java",
        """
        package shop.tests;

        import dev.graven.annotations.GraphQLQuery;

        final class TestApi {
          @GraphQLQuery
          String version() {
            return "1";
          }
        }
        """);
    String operation = "src/test/resources/graphql/shop/tests/TestPage.graphql";
    project.write(operation, "{ version }\n");
    project.succeed("test-compile");
    assertThat(project.topLevelClasses("target/test-classes/shop/tests"))
        .containsExactly("TestApi", "TestPageExecutor", "TestsTestOperations");

    project.rename(operation, operation.replace("TestPage", "TestLink"));
    MavenRun run = project.succeed("test-compile");

    assertThat(run.output()).contains("Nothing to compile").contains("Recompiling the module");
    assertThat(project.topLevelClasses("target/test-classes/shop/tests"))
        .containsExactly("TestApi", "TestLinkExecutor", "TestsTestOperations");
    assertThat(project.files("target/test-classes/graphql/shop/tests"))
        .containsExactly("TestLink.graphql");
  }

  @Test
  void moduleWithoutJavaSources_isCompiled() throws Exception {
    TestProject project = TestProject.create(folder, "3.14.1");
    project.delete("src/main/java");
    assertThat(project.maven("compile").output())
        .contains("src/main/resources/graphql/schema.graphqls:5:6: [UnboundType]");

    project.delete("src/main/resources/graphql");
    project.succeed("compile");

    assertThat(project.executors()).isEmpty();
    assertThat(project.files("target/classes")).isEmpty();
  }

  @Test
  void modulesBuiltInParallel_getTheirOwnFolders() throws Exception {
    TestProject root = TestProject.create(folder, "3.14.1");
    TestProject api = TestProject.create(folder.resolve("api"), "3.14.1");
    TestProject site = TestProject.create(folder.resolve("site"), "3.14.1");
    root.replace(
        "pom.xml",
        "<version>1</version>",
        "<version>1</version><packaging>pom</packaging><modules><module>api</module><module>site</module></modules>");
    api.replace("pom.xml", "shop-api", "shop-backend");
    site.replace("pom.xml", "shop-api", "shop-site");
    site.rename(
        TestProject.OPERATIONS + "ProductLink.graphql", TestProject.OPERATIONS + "Site.graphql");
    site.replace(TestProject.OPERATIONS + "Site.graphql", "ProductLink", "Site");

    root.succeed("--threads", "2", "compile");

    assertThat(api.executors()).containsExactly("ProductLinkExecutor", "ProductPageExecutor");
    assertThat(site.executors()).containsExactly("ProductPageExecutor", "SiteExecutor");
    assertThat(Files.exists(folder.resolve("target"))).isFalse();
  }
}
