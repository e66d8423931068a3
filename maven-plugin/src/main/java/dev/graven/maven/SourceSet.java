package dev.graven.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** One of the two halves of a Maven module, with Maven's names for its places. */
enum SourceSet {
  MAIN("resources", "compile") {
    @Override
    Path generatedSources(MavenProject project) {
      return Path.of(project.getBuild().getDirectory(), "generated-sources", "annotations");
    }

    @Override
    Path markerRoot(MavenProject project) {
      return Path.of(project.getBuild().getDirectory(), "generated-sources", "graven");
    }

    @Override
    Path classes(Build build) {
      return Path.of(build.getOutputDirectory());
    }

    @Override
    List<Resource> resources(MavenProject project) {
      return project.getResources();
    }

    @Override
    void addSourceRoot(MavenProject project, Path root) {
      project.addCompileSourceRoot(root.toString());
    }
  },

  TEST("testResources", "testCompile") {
    @Override
    Path generatedSources(MavenProject project) {
      return Path.of(
          project.getBuild().getDirectory(), "generated-test-sources", "test-annotations");
    }

    @Override
    Path markerRoot(MavenProject project) {
      return Path.of(project.getBuild().getDirectory(), "generated-test-sources", "graven");
    }

    @Override
    Path classes(Build build) {
      return Path.of(build.getTestOutputDirectory());
    }

    @Override
    List<Resource> resources(MavenProject project) {
      return project.getTestResources();
    }

    @Override
    void addSourceRoot(MavenProject project, Path root) {
      project.addTestCompileSourceRoot(root.toString());
    }
  };

  private final String parameter;
  private final String compilerGoal;

  SourceSet(String parameter, String compilerGoal) {
    this.parameter = parameter;
    this.compilerGoal = compilerGoal;
  }

  /** The folder that is read when none is configured, relative to the module. */
  Path defaultFolder() {
    return Path.of("src", lowerCaseName(), "resources", "graphql");
  }

  /** The parameter in the user's pom that lists the folders. */
  String parameter() {
    return parameter;
  }

  /** The goal of maven-compiler-plugin that compiles this half. */
  String compilerGoal() {
    return compilerGoal;
  }

  /** The name as it is used in paths and packages. */
  String lowerCaseName() {
    return this == MAIN ? "main" : "test";
  }

  /** The folder that annotation processors generate sources in, unless the user moved it. */
  abstract Path generatedSources(MavenProject project);

  /** The source root that holds nothing but the marker. */
  abstract Path markerRoot(MavenProject project);

  /** The folder that classes are compiled to and resources copied to. */
  abstract Path classes(Build build);

  abstract List<Resource> resources(MavenProject project);

  abstract void addSourceRoot(MavenProject project, Path root);
}
