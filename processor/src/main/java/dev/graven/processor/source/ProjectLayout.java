package dev.graven.processor.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where Maven's or Gradle's layout puts the module whose class output is known.
 *
 * @param root the module's folder
 * @param sourceSet {@code main}, {@code test}, or another of Gradle's
 */
record ProjectLayout(Path root, String sourceSet) {

  /** The layout around a class output; nothing where the output follows neither convention. */
  static Optional<ProjectLayout> of(Path classOutput) {
    Path output = classOutput.toAbsolutePath().normalize();
    return maven(output).or(() -> gradle(output));
  }

  /** {@code root/target/classes} and {@code root/target/test-classes}. */
  private static Optional<ProjectLayout> maven(Path output) {
    if (!name(output, 1).equals("target")) {
      return Optional.empty();
    }
    return switch (name(output, 0)) {
      case "classes" -> at(output, 2, "main");
      case "test-classes" -> at(output, 2, "test");
      default -> Optional.empty();
    };
  }

  /** {@code root/build/classes/java/main}, and kapt's {@code root/build/tmp/kapt3/classes/main}. */
  private static Optional<ProjectLayout> gradle(Path output) {
    if (name(output, 2).equals("classes") && name(output, 3).equals("build")) {
      return at(output, 4, name(output, 0));
    }
    if (name(output, 1).equals("classes") && name(output, 4).equals("build")) {
      return at(output, 5, name(output, 0));
    }
    return Optional.empty();
  }

  private static Optional<ProjectLayout> at(Path output, int levels, String sourceSet) {
    Path root = output;
    for (int i = 0; i < levels && root != null; i++) {
      root = root.getParent();
    }
    return Optional.ofNullable(root).map(path -> new ProjectLayout(path, sourceSet));
  }

  /** The name that stands {@code fromEnd} places before the last one, or empty. */
  private static String name(Path path, int fromEnd) {
    int index = path.getNameCount() - 1 - fromEnd;
    return index < 0 ? "" : path.getName(index).toString();
  }

  /** Where the source set's operation files belong. */
  Path operationFolder() {
    return root.resolve("src").resolve(sourceSet).resolve("resources").resolve("graphql");
  }

  /**
   * Whether a folder belongs to another source set of a module: {@code src/main} while tests are
   * compiled.
   */
  boolean isForeign(Path folder) {
    Path sources = root.resolve("src");
    return folder.startsWith(sources)
        && folder.getNameCount() > sources.getNameCount()
        && !folder.startsWith(sources.resolve(sourceSet));
  }
}
