package dev.graven.benchmarks.report;

import dev.graven.benchmarks.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The tables of the documentation, each between two comments that name it. One run measures some
 * workloads: the rows of the others stay.
 */
final class RecordedTable {
  private static final int HEAD = 2;

  private RecordedTable() {}

  /** Puts rows between {@code <!-- name -->} and {@code <!-- end of name -->}. */
  static void merge(Path document, String name, String table) throws IOException {
    String text = Files.readString(document);
    String start = "<!-- " + name + " -->\n";
    int from = text.indexOf(start);
    int to = text.indexOf("<!-- end of " + name + " -->");
    if (from < 0 || to < from) {
      throw new IOException(document + " has no place for " + name);
    }
    String recorded = text.substring(from + start.length(), to);
    Files.writeString(
        document,
        text.substring(0, from + start.length()) + merged(recorded, table) + text.substring(to));
  }

  private static String merged(String recorded, String table) {
    List<String> lines = table.lines().toList();
    Map<String, String> rows = new LinkedHashMap<>();
    if (recorded.startsWith(lines.get(0) + "\n")) {
      recorded.lines().skip(HEAD).forEach(row -> rows.put(workload(row), row));
    }
    lines.stream().skip(HEAD).forEach(row -> rows.put(workload(row), row));
    String head = lines.get(0) + "\n" + lines.get(1) + "\n";
    return rows.values().stream()
        .sorted(Comparator.comparing(row -> Workload.NAMES.indexOf(workload(row))))
        .map(row -> row + "\n")
        .collect(Collectors.joining("", head, ""));
  }

  private static String workload(String row) {
    return row.substring(2, row.indexOf(' ', 2));
  }
}
