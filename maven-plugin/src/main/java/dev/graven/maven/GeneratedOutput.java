package dev.graven.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * What Graven's processor and its marker came to in an earlier run.
 *
 * <p>maven-compiler-plugin deletes the sources that processors generated, and the classes that it
 * created itself. It does not count a class as created that was there before, as when an IDE had
 * compiled to the same folder: such a class would stay for ever.
 *
 * @param sources the folder that processors generate sources in
 * @param classes the folder that classes are compiled to
 */
record GeneratedOutput(Path sources, Path classes) {

  /** Deletes it, since the compilation that follows writes all of it again. */
  void delete() throws IOException {
    Set<String> topLevelClasses = new HashSet<>();
    for (Path source : new FileTree(sources).files()) {
      if (isGravens(source)) {
        topLevelClasses.add(sources.relativize(source).toString().replaceFirst("\\.java$", ""));
        Files.delete(source);
      }
    }
    for (Path file : new FileTree(classes).files()) {
      if (topLevelClasses.contains(topLevelClass(classes.relativize(file)))) {
        Files.delete(file);
      }
    }
    new FileTree(classes.resolve("META-INF/graven")).delete();
    new FileTree(classes.resolve(Marker.PACKAGE.replace('.', '/'))).delete();
  }

  /**
   * Whatever Graven generates names its runtime or, in {@code @Generated}, its processor. The file
   * may be in any encoding of the user's, all of which spell that alike.
   */
  private static boolean isGravens(Path source) throws IOException {
    return source.toString().endsWith(".java")
        && Files.readString(source, StandardCharsets.ISO_8859_1).contains("dev.graven.");
  }

  /** The path of the class that a nested one is written in; GraphQL names have no dollar. */
  private static String topLevelClass(Path file) {
    return file.toString().replaceFirst("(\\$[^/\\\\]*)?\\.class$", "");
  }
}
