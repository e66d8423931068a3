package dev.graven.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.jspecify.annotations.Nullable;

/**
 * Lets the Maven that a test starts find the modules of this repository where they were built,
 * without installing anything: an extension of that Maven, given by {@code maven.ext.class.path}.
 */
public final class BuiltModules implements WorkspaceReader {
  /** The root of this repository. */
  static final String ROOT = "graven.root";

  private final Path root = Path.of(System.getProperty(ROOT, "."));
  private final WorkspaceRepository repository = new WorkspaceRepository("graven");

  @Override
  public WorkspaceRepository getRepository() {
    return repository;
  }

  @Override
  public @Nullable File findArtifact(Artifact artifact) {
    if (!artifact.getGroupId().equals("dev.graven") || !artifact.getClassifier().isEmpty()) {
      return null;
    }
    Path found =
        switch (artifact.getArtifactId()) {
          case "graven-parent" -> root.resolve("pom.xml");
          default -> {
            Path module = root.resolve(artifact.getArtifactId().substring("graven-".length()));
            yield part(artifact, module, module.resolve("target/classes"));
          }
        };
    return Files.exists(found) ? found.toFile() : null;
  }

  private static Path part(Artifact artifact, Path module, Path classes) {
    return artifact.getExtension().equals("pom") ? module.resolve("pom.xml") : classes;
  }

  @Override
  public List<String> findVersions(Artifact artifact) {
    return findArtifact(artifact) == null ? List.of() : List.of(artifact.getVersion());
  }
}
