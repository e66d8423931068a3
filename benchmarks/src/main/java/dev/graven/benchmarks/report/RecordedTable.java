package dev.graven.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The tables of the documentation, each between two comments that name it. */
final class RecordedTable {

  private RecordedTable() {}

  /** Replaces what is between {@code <!-- name -->} and {@code <!-- end of name -->}. */
  static void replace(Path document, String name, String table) throws IOException {
    String text = Files.readString(document);
    String start = "<!-- " + name + " -->\n";
    int from = text.indexOf(start);
    int to = text.indexOf("<!-- end of " + name + " -->");
    if (from < 0 || to < from) {
      throw new IOException(document + " has no place for " + name);
    }
    Files.writeString(
        document, text.substring(0, from + start.length()) + table + text.substring(to));
  }
}
