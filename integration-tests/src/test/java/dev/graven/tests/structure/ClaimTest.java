package dev.graven.tests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.annotations.GraphQLType;
import dev.graven.processor.GravenProcessor;
import dev.graven.runtime.Key;
import dev.graven.tests.harness.CompiledModule;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who claims Graven's annotations, where javac finds processors by their services. */
class ClaimTest {
  private static final String SERVICES = "META-INF/services/" + Processor.class.getName();

  @TempDir private Path folder;

  /** What javac said, and how it ended. */
  private record Outcome(int exit, String log) {}

  @Test
  void gravenAlone_claimsItsAnnotations_soThatStrictBuildsPass() throws Exception {
    Outcome outcome = javac(path("", ""), "-Xlint:all", "-Werror");

    assertThat(outcome).isEqualTo(new Outcome(0, ""));
    assertThat(folder.resolve("target/classes/shop/ProductPageExecutor.class")).exists();
  }

  @Test
  void processorBeforeGraven_seesTheAnnotations() throws Exception {
    Outcome outcome = javac(path(other(), ""), "-Xlint:all", "-Werror");

    assertThat(outcome.log().strip()).isEqualTo("Note: " + SeesAnnotations.SEEN);
    assertThat(outcome.exit()).isZero();
  }

  @Test
  void processorAfterGraven_seesTheAnnotations() throws Exception {
    Outcome outcome = javac(path("", other()), "-Xlint:all");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.log())
        .contains("Note: " + SeesAnnotations.SEEN)
        .contains("No processor claimed any of these annotations");
  }

  /**
   * Runs javac as a build does, in a process of its own: in this one, processors would be found on
   * the tests' class path, too.
   */
  private Outcome javac(String processorPath, String... options) throws Exception {
    CompiledModule.Builder unused = Shop.project(folder);
    Path output = Files.createDirectories(folder.resolve("target/classes"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                output.toString(),
                "-classpath",
                location(GraphQLType.class) + File.pathSeparator + location(Key.class),
                "-processorpath",
                processorPath));
    command.addAll(List.of(options));
    for (String source : CompiledModule.files(folder.resolve("src/main/java")).keySet()) {
      command.add(folder.resolve("src/main/java").resolve(source).toString());
    }
    Path log = folder.resolve("javac.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new Outcome(process.waitFor(), Files.readString(log));
  }

  /** A folder that offers {@link SeesAnnotations} as a service. */
  private String other() throws IOException {
    Path services = folder.resolve("target/other").resolve(SERVICES);
    Files.createDirectories(services.getParent());
    Files.writeString(services, SeesAnnotations.class.getName() + "\n");
    return folder.resolve("target/other").toString();
  }

  /** Graven's processor, and what it needs, between two other entries. */
  private static String path(String before, String after) throws IOException, URISyntaxException {
    String graven = location(GravenProcessor.class);
    List<String> entries = new ArrayList<>(List.of(before, graven));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (!entry.equals(graven) && Files.exists(path) && !offersProcessors(path)) {
        entries.add(entry);
      }
    }
    entries.add(after);
    entries.removeIf(String::isEmpty);
    return String.join(File.pathSeparator, entries);
  }

  private static String location(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  private static boolean offersProcessors(Path entry) throws IOException {
    if (!Files.isRegularFile(entry)) {
      return Files.exists(entry.resolve(SERVICES));
    }
    try (ZipFile jar = new ZipFile(entry.toFile())) {
      return jar.getEntry(SERVICES) != null;
    }
  }
}
