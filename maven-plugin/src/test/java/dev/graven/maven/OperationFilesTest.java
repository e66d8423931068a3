package dev.graven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OperationFilesTest {
  @TempDir Path module;

  @Test
  void files_areThoseOfGraphqlInOneOrder() throws IOException {
    write("api/b/B.graphql", "{b}");
    write("api/b.graphql", "{c}");
    write("api/a.graphqls", "type A");
    write("api/notes.txt", "");
    write("api/A.graphql.orig", "");

    assertThat(files("api", "none").byPath().keySet())
        .containsExactly("api/a.graphqls", "api/b.graphql", "api/b/B.graphql");
  }

  @Test
  void fingerprint_isTheSameOnEveryMachine() throws IOException {
    write("api/shop/ProductPage.graphql", "{product}\n");

    assertThat(files("api").fingerprint("1")).isEqualTo("79bc536c54887932");
  }

  @Test
  void fingerprint_dependsOnNameContentsFolderAndVersion() throws IOException {
    write("one/a.graphql", "bc");
    write("two/b.graphql", "bc");
    write("three/a.graphql", "bd");
    write("four/ab.graphql", "c");
    OperationFiles one = files("one");

    assertThat(
            List.of(
                one.fingerprint("1"),
                one.fingerprint("2"),
                files("two").fingerprint("1"),
                files("three").fingerprint("1"),
                files("four").fingerprint("1")))
        .doesNotHaveDuplicates();
    assertThat(files("one").fingerprint("1")).isEqualTo(one.fingerprint("1"));
  }

  @Test
  void missingFolder_isEmpty() throws IOException {
    assertThat(files("none").isEmpty()).isTrue();
  }

  private OperationFiles files(String... folders) throws IOException {
    List<Path> paths = List.of(folders).stream().map(module::resolve).toList();
    return OperationFiles.in(module, new ResourceFolders(paths));
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(module.resolve(path).getParent());
    Files.writeString(module.resolve(path), text);
  }
}
