package dev.graven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings in the user's pom with which edits would not be noticed are errors that say so. */
final class CompilerSettingsIT {
  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void create() throws Exception {
    project = TestProject.create(folder, "3.14.1");
  }

  @Test
  void compilingFileByFile_isAnError() throws Exception {
    project.replace(
        "pom.xml",
        "<compilerArgs>",
        "<useIncrementalCompilation>false</useIncrementalCompilation><compilerArgs>");

    assertThat(failure())
        .contains(
            "maven-compiler-plugin has useIncrementalCompilation=false, which compiles changed"
                + " files one by one. Graven needs the whole module: remove the setting.");
  }

  @Test
  void compilingFileByFile_isAnErrorOnTheCommandLineToo() throws Exception {
    assertThat(failure("-Dmaven.compiler.useIncrementalCompilation=false"))
        .contains("Graven needs the whole module: remove the setting.");
  }

  @Test
  void folderNamedInTheCompilersArguments_isAnError() throws Exception {
    project.replace("pom.xml", "-Xlint:all,-processing", "-Agraven.resources=api");

    assertThat(failure())
        .contains(
            "maven-compiler-plugin is given -Agraven.resources=api. Remove that, and name the"
                + " folder in <resources> of graven-maven-plugin.");
  }

  private String failure(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("generate-sources");
    MavenRun run = project.maven(all.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.output()).isNotZero();
    return run.output();
  }
}
