package countries;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The files of the resource folder {@code data}. */
final class DataFiles {
  private static final JsonMapper JSON = new JsonMapper();

  private DataFiles() {}

  /** Reads a JSON file as a tree: property orders stay, and no class is reflected on. */
  static JsonNode json(String file) {
    try {
      return JSON.readTree(read(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read data/" + file, e);
    }
  }

  /** Reads the rows below the headings of a table whose columns are separated by tabs. */
  static List<List<String>> table(String file) {
    return new String(read(file), UTF_8)
        .lines()
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  private static byte[] read(String file) {
    try (InputStream in = DataFiles.class.getResourceAsStream("/data/" + file)) {
      if (in == null) {
        throw new FileNotFoundException("data/" + file + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read data/" + file, e);
    }
  }
}
