package dev.graven.maven;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The operation and schema files of a source set, by their path in the module. The path is written
 * with {@code /} and the order is that of its characters, so every operating system sees the same.
 */
record OperationFiles(SortedMap<String, Path> byPath) {

  OperationFiles {
    byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
  }

  /** Reads the names, not yet the contents; a folder that does not exist holds nothing. */
  static OperationFiles in(Path moduleFolder, ResourceFolders folders) throws IOException {
    SortedMap<String, Path> byPath = new TreeMap<>();
    for (Path folder : folders.paths()) {
      String prefix = withSlashes(relative(moduleFolder.toAbsolutePath().normalize(), folder));
      for (Path file : below(folder)) {
        byPath.put(prefix + "/" + withSlashes(folder.relativize(file)), file);
      }
    }
    return new OperationFiles(byPath);
  }

  /** Every operation and schema file below a folder; none if there is no such folder. */
  static List<Path> below(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(OperationFiles::isOperationFile).toList();
    }
  }

  private static boolean isOperationFile(Path file) {
    String name = file.toString();
    return (name.endsWith(".graphql") || name.endsWith(".graphqls")) && Files.isRegularFile(file);
  }

  boolean isEmpty() {
    return byPath.isEmpty();
  }

  /**
   * A hash of the paths, the contents, and the version of Graven, whose upgrade also asks for new
   * code. 64 bits in hexadecimal.
   */
  String fingerprint(String version) throws IOException {
    MessageDigest digest = sha256();
    add(digest, version.getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, Path> file : byPath.entrySet()) {
      add(digest, file.getKey().getBytes(StandardCharsets.UTF_8));
      add(digest, Files.readAllBytes(file.getValue()));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  /** The length goes first: moving bytes from one part to the next gives another hash. */
  private static void add(MessageDigest digest, byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
    digest.update(part);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform has SHA-256", e);
    }
  }

  /** On Windows, nothing leads from one drive to another. */
  private static Path relative(Path moduleFolder, Path folder) {
    return folder.getRoot().equals(moduleFolder.getRoot())
        ? moduleFolder.relativize(folder)
        : folder;
  }

  private static String withSlashes(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
