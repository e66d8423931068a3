package dev.graven.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A source root that holds one marker, or nothing, and belongs to Graven alone. */
record MarkerRoot(Path path) {

  /** Whether this marker, and nothing else, is there. */
  boolean holds(Optional<Marker> marker) throws IOException {
    List<Path> present = new FileTree(path).files();
    if (marker.isEmpty()) {
      return present.isEmpty();
    }
    Path expected = path.resolve(marker.get().path());
    return present.equals(List.of(expected))
        && Files.readString(expected).equals(marker.get().source());
  }

  /**
   * Replaces whatever is there. The root itself stays when it becomes empty: without any source
   * root, maven-compiler-plugin would leave the classes of the last operation where they are.
   */
  void replace(Optional<Marker> marker) throws IOException {
    new FileTree(path).delete();
    Files.createDirectories(path);
    if (marker.isPresent()) {
      Path file = path.resolve(marker.get().path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, marker.get().source());
    }
  }
}
