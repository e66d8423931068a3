package dev.graven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StaleCopiesTest {
  @TempDir Path module;
  private Path classes;

  @BeforeEach
  void create() throws IOException {
    classes = module.resolve("target/classes");
    write("src/main/resources/graphql/Kept.graphql");
    write("target/classes/graphql/Kept.graphql");
    write("target/classes/graphql/Gone.graphql");
  }

  @Test
  void copyWithoutSource_isDeleted() throws IOException {
    delete(resource("src/main/resources", null));

    assertThat(operations()).containsExactly(classes.resolve("graphql/Kept.graphql"));
  }

  @Test
  void copyFromAnotherResourceRoot_isKept() throws IOException {
    write("src/more/Gone.graphql");

    delete(resource("src/main/resources", null), resource("src/more", "graphql"));

    assertThat(operations()).hasSize(2);
  }

  @Test
  void otherFilesAndFolders_areKept() throws IOException {
    write("target/classes/graphql/notes.txt");
    write("target/classes/other/Other.graphql");

    delete(resource("src/main/resources", null));

    assertThat(classes.resolve("graphql/notes.txt")).exists();
    assertThat(classes.resolve("other/Other.graphql")).exists();
  }

  @Test
  void targetPath_isFollowed() throws IOException {
    write("target/classes/api/graphql/Gone.graphql");

    delete(resource("src/main/resources", "api"));

    assertThat(classes.resolve("api/graphql/Gone.graphql")).doesNotExist();
    assertThat(classes.resolve("graphql/Gone.graphql")).exists();
  }

  private List<Path> operations() throws IOException {
    return OperationFiles.below(classes);
  }

  private void delete(Resource... resources) throws IOException {
    Path folder = module.resolve("src/main/resources/graphql");
    StaleCopies.of(module, List.of(resources), classes)
        .delete(new ResourceFolders(List.of(folder)));
  }

  private static Resource resource(String directory, String targetPath) {
    Resource resource = new Resource();
    resource.setDirectory(directory);
    resource.setTargetPath(targetPath);
    return resource;
  }

  private void write(String path) throws IOException {
    Files.createDirectories(module.resolve(path).getParent());
    Files.writeString(module.resolve(path), "");
  }
}
