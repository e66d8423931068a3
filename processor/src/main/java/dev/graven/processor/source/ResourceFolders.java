package dev.graven.processor.source;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.StageResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The folders whose files are read, each standing for the unnamed package.
 *
 * @param folders absolute; some may not exist
 * @param base what paths are shown relative to
 * @param hint what to do when nothing is found in them
 */
public record ResourceFolders(List<Path> folders, Path base, String hint) {
  /** The name of the option, without {@code -A}. */
  public static final String OPTION = "graven.resources";

  /** The folder that operation files stand in by convention. */
  private static final String GRAPHQL = "graphql";

  private static final String NAME_THE_FOLDER =
      "Put operation files there, or name their folder with -A" + OPTION + ".";

  public ResourceFolders {
    folders = List.copyOf(folders);
  }

  /**
   * Finds the folders: those of the option, else the source folder of the project that the class
   * output belongs to, else the copies in the class output. Copies come last because a renamed file
   * leaves its old copy behind.
   *
   * @param option value of {@code -Agraven.resources}
   * @param classOutput where class files go, if the compiler says
   * @param workingFolder where the compiler runs
   */
  public static StageResult<ResourceFolders> find(
      Optional<String> option, Optional<Path> classOutput, Path workingFolder) {
    Optional<ProjectLayout> layout = classOutput.flatMap(ProjectLayout::of);
    Path base = layout.map(ProjectLayout::root).orElse(workingFolder);
    if (option.isPresent()) {
      return ofOption(option.get(), layout, base);
    }
    if (classOutput.isEmpty()) {
      return StageResult.of(
          new ResourceFolders(
              List.of(),
              base,
              "The compiler does not say where class files go; name the folder of the operation"
                  + " files with -A"
                  + OPTION
                  + "."));
    }
    List<Path> folders = new ArrayList<>();
    layout.map(ProjectLayout::operationFolder).ifPresent(folders::add);
    if (folders.stream().noneMatch(Files::isDirectory)) {
      folders.add(classOutput.get().resolve(GRAPHQL));
    }
    return StageResult.of(new ResourceFolders(folders, base, NAME_THE_FOLDER));
  }

  private static StageResult<ResourceFolders> ofOption(
      String option, Optional<ProjectLayout> layout, Path base) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Set<Path> folders = new LinkedHashSet<>();
    boolean isForeign = false;
    for (String name : option.split(",", -1)) {
      Optional<Path> folder = folder(name.strip(), base, diagnostics);
      if (folder.isPresent() && layout.isPresent() && layout.get().isForeign(folder.get())) {
        isForeign = true; // an option given to every compilation of the module
      } else {
        folder.ifPresent(folders::add);
      }
    }
    if (folders.isEmpty() && isForeign) {
      layout.map(ProjectLayout::operationFolder).ifPresent(folders::add);
    }
    return new StageResult<>(
        new ResourceFolders(List.copyOf(folders), base, NAME_THE_FOLDER), diagnostics);
  }

  private static Optional<Path> folder(String name, Path base, List<Diagnostic> diagnostics) {
    if (name.isEmpty()) {
      diagnostics.add(invalid(name, "names no folder"));
      return Optional.empty();
    }
    Path folder;
    try {
      folder = base.resolve(name).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      diagnostics.add(invalid(name, "is not a path"));
      return Optional.empty();
    }
    if (Files.isDirectory(folder)) {
      Path graphql = folder.resolve(GRAPHQL);
      boolean isRoot = !folder.endsWith(GRAPHQL) && Files.isDirectory(graphql);
      return Optional.of(isRoot ? graphql : folder);
    }
    if (Files.exists(folder)) {
      diagnostics.add(invalid(name, "is not a folder"));
      return Optional.empty();
    }
    if (!folder.endsWith(GRAPHQL)) { // the conventional folder may be gone with its last file
      diagnostics.add(invalid(name, "does not exist"));
      return Optional.empty();
    }
    return Optional.of(folder);
  }

  private static Diagnostic invalid(String name, String problem) {
    return Diagnostic.ofModule(
        DiagnosticId.INVALID_OPTION,
        "-A%s names `%s`, which %s. Its value is one or more folders of .graphql and .graphqls files, separated by commas, absolute or relative to the module's folder."
            .formatted(OPTION, name, problem));
  }

  /** A path as the user knows it, with forward slashes. */
  String show(Path path) {
    Path shown = path.startsWith(base) ? base.relativize(path) : path;
    return shown.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** The folders as the user knows them, for messages. */
  public List<String> shown() {
    return folders.stream()
        .map(folder -> show(folder) + (Files.isDirectory(folder) ? "" : " (does not exist)"))
        .toList();
  }
}
