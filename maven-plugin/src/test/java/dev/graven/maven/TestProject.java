package dev.graven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A copy of the user's project in {@code src/test/projects/shop} that a test may change and
 * compile.
 */
record TestProject(Path folder, String compilerVersion) {
  private static final Path MODULE = Path.of("").toAbsolutePath();

  private static final String GENERATED = "target/generated-sources/annotations";
  private static final Set<String> HAND_WRITTEN = Set.of("Product", "ShopApi");

  /** A place in the user's project. */
  static final String OPERATIONS = "src/main/resources/graphql/shop/";

  static TestProject create(Path folder, String compilerVersion) throws IOException {
    copy(MODULE.resolve("src/test/projects/shop"), folder);
    return new TestProject(folder, compilerVersion);
  }

  /** Runs Maven as the user would on the command line, with the tests' own repository root. */
  MavenRun maven(String... arguments) throws IOException, InterruptedException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "-D" + BuiltModules.ROOT + "=" + MODULE.getParent(),
                "-Dmaven.ext.class.path=" + MODULE.resolve("target/test-classes"),
                "-Dgraven.version=" + System.getProperty("graven.version"),
                "-Dcompiler.version=" + compilerVersion));
    all.addAll(List.of(arguments));
    return MavenRun.in(folder, all);
  }

  /** Runs Maven, which must end well. */
  MavenRun succeed(String... arguments) throws IOException, InterruptedException {
    MavenRun run = maven(arguments);
    assertThat(run.exitCode()).as(run.output()).isZero();
    return run;
  }

  /** The names of the executors in the class output. */
  List<String> executors() throws IOException {
    return files("target/classes/shop").stream()
        .filter(file -> file.endsWith("Executor.class"))
        .map(file -> file.replace(".class", ""))
        .toList();
  }

  /** The source of a generated executor. */
  String executor(String operation) throws IOException {
    return read(GENERATED + "/shop/" + operation + "Executor.java");
  }

  /** Asserts that these operations, and no others, are in the sources, classes and resources. */
  void assertGenerated(String... operations) throws IOException {
    SortedSet<String> generated = new TreeSet<>();
    for (String operation : operations) {
      generated.add(operation + "Executor");
      generated.add("ShopOperations");
    }
    assertThat(files(GENERATED)).containsExactlyElementsOf(named("shop/%s.java", generated));
    assertThat(topLevelClasses("target/classes/shop"))
        .filteredOn(name -> !HAND_WRITTEN.contains(name))
        .containsExactlyElementsOf(generated);
    assertThat(files("target/classes/graphql/shop"))
        .containsExactlyElementsOf(named("%s.graphql", List.of(operations)));
    assertThat(files("target/classes/dev/graven/marker")).hasSize(operations.length == 0 ? 0 : 1);
  }

  /** The names of the classes in a folder, without nested ones. */
  SortedSet<String> topLevelClasses(String path) throws IOException {
    return files(path).stream()
        .map(file -> file.replaceFirst("(\\$.*)?\\.class$", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> named(String format, Collection<String> names) {
    return names.stream().map(format::formatted).toList();
  }

  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  void replace(String path, String old, String replacement) throws IOException {
    Path file = folder.resolve(path);
    String text = Files.readString(file);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(path + " does not contain " + old);
    }
    Files.writeString(file, text.replace(old, replacement));
  }

  void rename(String path, String newPath) throws IOException {
    Path target = folder.resolve(newPath);
    Files.createDirectories(target.getParent());
    Files.move(folder.resolve(path), target);
  }

  void delete(String path) throws IOException {
    clear(folder.resolve(path));
  }

  String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  /** The files below a folder of the project; none if it does not exist. */
  SortedSet<String> files(String path) throws IOException {
    SortedSet<String> found = new TreeSet<>();
    Path start = folder.resolve(path);
    if (Files.exists(start)) {
      try (Stream<Path> files = Files.walk(start)) {
        files
            .filter(Files::isRegularFile)
            .forEach(file -> found.add(start.relativize(file).toString().replace('\\', '/')));
      }
    }
    return found;
  }

  /** Makes this folder, file times included, what another one is. */
  void restore(Path backup) throws IOException {
    clear(folder);
    copy(backup, folder);
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  private static void clear(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
