package dev.graven.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What both goals do for their source set before it is compiled.
 *
 * @param version Graven's own
 */
record Preparation(
    SourceSet sourceSet, MavenProject project, MavenSession session, String version, Log log) {

  void run(@Nullable List<@Nullable File> configured)
      throws MojoExecutionException, MojoFailureException {
    if (project.getPackaging().equals("pom")) {
      return;
    }
    CompilerPlugin.check(project, session, sourceSet);
    try {
      Path moduleFolder = project.getBasedir().toPath();
      ResourceFolders folders = ResourceFolders.of(sourceSet, moduleFolder, configured);
      MarkerRoot root = new MarkerRoot(sourceSet.markerRoot(project));
      Optional<Marker> marker = marker(OperationFiles.in(moduleFolder, folders));
      if (root.holds(marker)) {
        log.debug("The operation files are those of the last run.");
      } else {
        log.info("The operation files have changed.");
        // First what is stale, then the marker: a run that is cut off between them starts again.
        deleteStale(moduleFolder, folders);
        root.replace(marker);
      }
      sourceSet.addSourceRoot(project, root.path());
      CompilerOption.set(session.getRequest(), project, sourceSet, folders.option());
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot read or mark the operation files: " + e, e);
    }
  }

  private void deleteStale(Path moduleFolder, ResourceFolders folders) throws IOException {
    Path classes = sourceSet.classes(project.getBuild());
    StaleCopies.of(moduleFolder, sourceSet.resources(project), classes).delete(folders);
    new GeneratedOutput(sourceSet.generatedSources(project), classes).delete();
  }

  /**
   * No marker where there is nothing to stand for: a module without operation files stays as it is.
   */
  private Optional<Marker> marker(OperationFiles files) throws IOException {
    if (files.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Marker.of(
            sourceSet, project.getGroupId(), project.getArtifactId(), files.fingerprint(version)));
  }
}
