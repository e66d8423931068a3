package dev.graven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResourceFoldersTest {
  @TempDir Path module;

  @Test
  void default_needNotExist() throws Exception {
    assertThat(ResourceFolders.of(SourceSet.TEST, module, null).option())
        .isEqualTo("-Agraven.resources=" + module.resolve("src/test/resources/graphql"));
  }

  @Test
  void configured_keepTheirOrder() throws Exception {
    Path second = folder("b");
    Path first = folder("a");

    assertThat(of(second.resolve("../b"), first).option())
        .isEqualTo("-Agraven.resources=" + second + "," + first);
  }

  @Test
  void missing_isAnError() {
    Path missing = module.resolve("grahpql");

    assertError(
        "<resources> names a folder that does not exist: " + missing + ". Create or correct it.",
        missing);
  }

  @Test
  void file_isAnError() throws IOException {
    Path file = Files.createFile(module.resolve("a.graphql"));

    assertError(
        file + " is not a folder. Graven reads the operation files of a whole folder.", file);
  }

  @Test
  void comma_isAnError() throws IOException {
    Path folder = folder("a,b");

    assertError(
        "The resource folder "
            + folder
            + " has a comma in its path, which separates folders in -Agraven.resources=."
            + " Rename it, or choose another with <resources>.",
        folder);
  }

  @Test
  void nested_isAnError() throws IOException {
    Path inner = folder("api/shop");
    Path outer = module.resolve("api");

    assertError(
        "<resources> names "
            + inner
            + ", which is already read as a part of "
            + outer
            + ". Remove one of them.",
        outer,
        inner);
  }

  @Test
  void empty_isAnError() {
    assertError(
        "<resources> names no folder. Name one, or leave it out to read"
            + " src/main/resources/graphql.");
  }

  @Test
  void emptyElement_isAnError() {
    assertThatThrownBy(() -> ResourceFolders.of(SourceSet.MAIN, module, Arrays.asList((File) null)))
        .hasMessage("<resources> has an empty element. Write a folder there.");
  }

  private void assertError(String message, Path... configured) {
    assertThatThrownBy(() -> of(configured))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(message);
  }

  private ResourceFolders of(Path... configured) throws Exception {
    List<File> files = Arrays.stream(configured).map(Path::toFile).toList();
    return ResourceFolders.of(SourceSet.MAIN, module, files);
  }

  private Path folder(String path) throws IOException {
    return Files.createDirectories(module.resolve(path));
  }
}
