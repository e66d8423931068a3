package dev.graven.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * The folders that hold the operation and schema files of a source set: absolute, in the user's
 * order, none inside another. The default folder need not exist, since its last file may just have
 * been deleted; a folder that the user names must.
 */
record ResourceFolders(List<Path> paths) {

  /** The option of the Graven processor that names the folders. */
  static final String OPTION = "-Agraven.resources=";

  ResourceFolders {
    paths = List.copyOf(paths);
  }

  /**
   * The configured folders, or else the default one.
   *
   * @throws MojoFailureException if the configuration makes no sense, saying what to write instead
   */
  static ResourceFolders of(
      SourceSet sourceSet, Path moduleFolder, @Nullable List<@Nullable File> configured)
      throws MojoFailureException, IOException {
    String parameter = "<" + sourceSet.parameter() + ">";
    List<Path> folders = new ArrayList<>();
    if (configured == null) {
      folders.add(moduleFolder.resolve(sourceSet.defaultFolder()).toAbsolutePath().normalize());
    } else if (configured.isEmpty()) {
      throw new MojoFailureException(
          parameter
              + " names no folder. Name one, or leave it out to read "
              + defaultOf(sourceSet));
    } else {
      for (File file : configured) {
        folders.add(configured(parameter, file));
      }
    }
    for (Path folder : folders) {
      requireUsable(folder, sourceSet);
    }
    requireApart(parameter, folders);
    return new ResourceFolders(folders);
  }

  private static Path configured(String parameter, @Nullable File file)
      throws MojoFailureException {
    if (file == null) {
      throw new MojoFailureException(parameter + " has an empty element. Write a folder there.");
    }
    Path folder = file.toPath().toAbsolutePath().normalize();
    if (Files.notExists(folder)) {
      throw new MojoFailureException(
          parameter + " names a folder that does not exist: " + folder + ". Create or correct it.");
    }
    return folder;
  }

  private static void requireUsable(Path folder, SourceSet sourceSet) throws MojoFailureException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new MojoFailureException(
          folder + " is not a folder. Graven reads the operation files of a whole folder.");
    }
    if (folder.toString().contains(",")) {
      throw new MojoFailureException(
          "The resource folder "
              + folder
              + " has a comma in its path, which separates folders in "
              + OPTION
              + ". Rename it, or choose another with <"
              + sourceSet.parameter()
              + ">.");
    }
  }

  /** A folder inside another would have its operations read twice. */
  private static void requireApart(String parameter, List<Path> folders)
      throws MojoFailureException, IOException {
    if (folders.size() == 1) {
      return;
    }
    for (int inner = 0; inner < folders.size(); inner++) {
      for (int outer = 0; outer < folders.size(); outer++) {
        if (inner != outer
            && folders.get(inner).toRealPath().startsWith(folders.get(outer).toRealPath())) {
          throw new MojoFailureException(
              parameter
                  + " names "
                  + folders.get(inner)
                  + ", which is already read as a part of "
                  + folders.get(outer)
                  + ". Remove one of them.");
        }
      }
    }
  }

  private static String defaultOf(SourceSet sourceSet) {
    return sourceSet.defaultFolder().toString().replace(File.separatorChar, '/') + ".";
  }

  /** The option that makes javac hand the folders to the processor. */
  String option() {
    return paths.stream().map(Path::toString).collect(Collectors.joining(",", OPTION, ""));
  }
}
