package dev.graven.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.StageResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResourceFoldersTest {
  @TempDir Path root;

  private Path folder(String path) throws IOException {
    return Files.createDirectories(root.resolve(path));
  }

  private ResourceFolders find(String option, String output) {
    StageResult<ResourceFolders> result =
        ResourceFolders.find(
            Optional.ofNullable(option),
            Optional.ofNullable(output).map(root::resolve),
            root.resolve("elsewhere"));
    assertThat(result.diagnostics()).isEmpty();
    return result.value();
  }

  @ParameterizedTest
  @CsvSource({
    "target/classes, main",
    "target/test-classes, test",
    "build/classes/java/main, main",
    "build/classes/java/test, test",
    "build/classes/java/integration, integration",
    "build/tmp/kapt3/classes/main, main",
  })
  void classOutput_leadsToTheSourceFolder(String output, String sourceSet) throws IOException {
    Path folder = folder("src/" + sourceSet + "/resources/graphql");
    assertThat(find(null, output).folders()).containsExactly(folder);
  }

  @Test
  void sourceFolder_comesBeforeItsCopies() throws IOException {
    folder("target/classes/graphql");
    Path folder = folder("src/main/resources/graphql");
    assertThat(find(null, "target/classes").folders()).containsExactly(folder);
  }

  @Test
  void copies_areReadWhereThereIsNoSourceFolder() throws IOException {
    Path copies = folder("out/graphql");
    assertThat(find(null, "out").folders()).containsExactly(copies);
    assertThat(find(null, "target/classes").shown())
        .containsExactly(
            "src/main/resources/graphql (does not exist)",
            "target/classes/graphql (does not exist)");
  }

  @Test
  void testCompilation_doesNotReadTheOperationsOfMain() throws IOException {
    folder("src/main/resources/graphql");
    assertThat(find(null, "target/test-classes").folders())
        .doesNotContain(root.resolve("src/main/resources/graphql"));
  }

  @Test
  void optionForEveryCompilation_isReadByItsOwnSourceSetOnly() throws IOException {
    Path main = folder("src/main/resources/graphql");
    assertThat(find("src/main/resources/graphql", "target/classes").folders())
        .containsExactly(main);
    assertThat(find("src/main/resources/graphql", "target/test-classes").folders())
        .containsExactly(root.resolve("src/test/resources/graphql"));
  }

  @Test
  void option_namesFoldersOrTheResourcesAroundThem() throws IOException {
    Path main = folder("src/main/resources/graphql");
    Path api = folder("api");
    assertThat(find("src/main/resources, " + api, "target/classes").folders())
        .containsExactly(main, api);
  }

  @Test
  void conventionalFolder_mayBeGoneWithItsLastFile() {
    assertThat(find("src/main/resources/graphql", "target/classes").shown())
        .containsExactly("src/main/resources/graphql (does not exist)");
  }

  @Test
  void compilerThatDoesNotSayWhereClassesGo_needsTheOption() throws IOException {
    ResourceFolders silent = find(null, null);
    assertThat(silent.folders()).isEmpty();
    assertThat(silent.hint())
        .isEqualTo(
            "The compiler does not say where class files go; name the folder of the operation"
                + " files with -Agraven.resources.");
    Path api = folder("elsewhere/api");
    assertThat(find("api", null).folders()).containsExactly(api);
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere, 'names `nowhere`, which does not exist'",
    "file, 'names `file`, which is not a folder'",
    "'src/main/resources/graphql,', 'names ``, which names no folder'",
    "'\0', 'which is not a path'",
  })
  void uselessOption_isReported(String option, String problem) throws IOException {
    Files.writeString(root.resolve("file"), "");
    StageResult<ResourceFolders> result =
        ResourceFolders.find(
            Optional.of(option), Optional.of(root.resolve("target/classes")), root);
    assertThat(result.diagnostics()).singleElement().satisfies(d -> contains(d, problem));
  }

  private static void contains(Diagnostic diagnostic, String problem) {
    assertThat(diagnostic.message()).contains(problem);
  }
}
