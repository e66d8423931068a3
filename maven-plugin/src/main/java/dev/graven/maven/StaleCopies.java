package dev.graven.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Resource;

/**
 * The copies of operation files in the class output whose source is gone. maven-resources-plugin
 * copies and never deletes, so without this a deleted operation would still be packed.
 *
 * @param roots the resource roots of the module
 * @param classes the folder they are copied to
 */
record StaleCopies(List<Root> roots, Path classes) {

  /** A resource root, and where its files go in the class output. */
  record Root(Path source, Path target) {}

  static StaleCopies of(Path moduleFolder, List<Resource> resources, Path classes) {
    List<Root> roots = new ArrayList<>();
    for (Resource resource : resources) {
      String inside = resource.getTargetPath() == null ? "" : resource.getTargetPath();
      Path source = moduleFolder.resolve(resource.getDirectory()).toAbsolutePath().normalize();
      roots.add(new Root(source, classes.resolve(inside).toAbsolutePath().normalize()));
    }
    return new StaleCopies(roots, classes);
  }

  /** Deletes them; copies of files outside of the given folders are not ours to judge. */
  void delete(ResourceFolders folders) throws IOException {
    for (Path folder : folders.paths()) {
      for (Root root : roots) {
        if (folder.startsWith(root.source())) {
          for (Path copy :
              OperationFiles.below(root.target().resolve(root.source().relativize(folder)))) {
            if (!hasSource(copy)) {
              Files.delete(copy);
            }
          }
        }
      }
    }
  }

  private boolean hasSource(Path copy) {
    return roots.stream()
        .filter(root -> copy.startsWith(root.target()))
        .anyMatch(root -> Files.exists(root.source().resolve(root.target().relativize(copy))));
  }
}
