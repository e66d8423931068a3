package dev.graven.processor.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Asks the compiler where it writes class files. */
public final class ClassOutput {
  private static final String MAIN = "main";

  /** A file that need not exist: folders cannot be asked for. */
  private static final String PROBE = "META-INF/graven/probe";

  private ClassOutput() {}

  /**
   * The folder; nothing where class files do not go to a folder, or where the compiler does not
   * answer, as Eclipse's does not.
   */
  public static Optional<Path> folder(Filer filer) {
    try {
      URI uri = filer.getResource(StandardLocation.CLASS_OUTPUT, "", PROBE).toUri();
      if (!"file".equals(uri.getScheme())) {
        return Optional.empty();
      }
      Path probe = Path.of(uri);
      return Optional.ofNullable(probe.getParent()).map(Path::getParent).map(Path::getParent);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The set of sources that is compiled into a folder: {@code main}, {@code test}, or another of
   * Gradle's; {@code main} where the folder follows no convention.
   */
  public static String sourceSet(Optional<Path> folder) {
    return folder.flatMap(ProjectLayout::of).map(ProjectLayout::sourceSet).orElse(MAIN);
  }
}
