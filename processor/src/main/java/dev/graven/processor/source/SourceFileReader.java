package dev.graven.processor.source;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.diagnostic.TextPosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads every GraphQL file below the resource folders. */
public final class SourceFileReader {
  private static final String SDL = ".graphqls";
  private static final String OPERATIONS = ".graphql";

  private final ResourceFolders folders;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, SourceText> sdl = new TreeMap<>();
  private final Map<String, SourceText> operations = new TreeMap<>();

  private SourceFileReader(ResourceFolders folders) {
    this.folders = folders;
  }

  /** The files that can be read; the others are reported. */
  public static StageResult<SourceFiles> read(ResourceFolders folders) {
    SourceFileReader reader = new SourceFileReader(folders);
    folders.folders().forEach(reader::readFolder);
    SourceFiles files =
        new SourceFiles(List.copyOf(reader.sdl.values()), List.copyOf(reader.operations.values()));
    return new StageResult<>(files, reader.diagnostics);
  }

  private void readFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      paths.filter(SourceFileReader::isGraphQL).sorted().forEach(file -> readFile(file, folder));
    } catch (IOException e) {
      report(folder, e);
    } catch (UncheckedIOException e) {
      report(folder, new IOException(e.getMessage(), e));
    }
  }

  /**
   * A file with our endings; editors keep lock files and the like under names with a leading dot.
   */
  private static boolean isGraphQL(Path path) {
    String name = path.getFileName().toString();
    return (name.endsWith(SDL) || name.endsWith(OPERATIONS))
        && !name.startsWith(".")
        && Files.isRegularFile(path);
  }

  private void readFile(Path file, Path folder) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      report(file, e);
      return;
    }
    String path = folders.show(file);
    Utf8Text text = Utf8Text.decode(bytes);
    if (text.error().isPresent()) {
      Utf8Text.Malformed error = text.error().get();
      diagnostics.add(
          Diagnostic.at(
              DiagnosticId.UNREADABLE_FILE,
              new TextPosition(path, error.line(), error.column(), error.sourceLine()),
              "The file is not UTF-8 text: the byte 0x%02X begins no character here. Save it as UTF-8."
                  .formatted(error.unexpected())));
      return;
    }
    String name = file.getFileName().toString();
    boolean isSdl = name.endsWith(SDL);
    String simpleName =
        name.substring(0, name.length() - (isSdl ? SDL.length() : OPERATIONS.length()));
    SourceText source =
        new SourceText(
            path, packageFolder(file, folder), simpleName, text.content(), text.hasByteOrderMark());
    (isSdl ? sdl : operations).put(path, source);
  }

  private static String packageFolder(Path file, Path folder) {
    Path parent = folder.relativize(file).getParent();
    return parent == null
        ? ""
        : parent.toString().replace(parent.getFileSystem().getSeparator(), "/");
  }

  private void report(Path path, IOException problem) {
    diagnostics.add(
        Diagnostic.at(
            DiagnosticId.UNREADABLE_FILE,
            new TextPosition(folders.show(path), 1, 1, ""),
            "The file cannot be read: %s. Make it readable, or remove it.".formatted(problem)));
  }
}
