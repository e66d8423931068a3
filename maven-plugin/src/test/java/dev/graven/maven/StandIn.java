package dev.graven.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** The processor that the test projects are compiled with, until they use the real one. */
final class StandIn {
  private StandIn() {}

  static Path source(Path root) {
    return root.resolve("maven-plugin/src/test/projects/stand-in");
  }

  static Path classes(Path root) {
    return root.resolve("maven-plugin/target/stand-in");
  }

  /** Compiles it here, since as a test class javac would look for it while compiling the tests. */
  static void compile(Path root) throws IOException {
    Path services = classes(root).resolve("META-INF/services");
    Files.createDirectories(services);
    int errors =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                classes(root).toString(),
                source(root).resolve("StandInProcessor.java").toString());
    if (errors != 0) {
      throw new IllegalStateException("The stand-in processor does not compile");
    }
    Files.writeString(
        services.resolve("javax.annotation.processing.Processor"),
        "dev.graven.standin.StandInProcessor\n");
  }
}
