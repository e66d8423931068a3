package dev.graven.tests.conformance;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A corpus: a line is a schema with its documents and their variables. */
record Corpus(List<Schema> schemas) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Variables of a document that has none. */
  static final String NO_VARIABLES = "-";

  /** A schema. */
  record Schema(String id, String sdl, List<Document> documents) {}

  /**
   * A document.
   *
   * @param variables by key; a document without variables has the key {@link #NO_VARIABLES}
   */
  record Document(String id, String text, Map<String, Map<String, Object>> variables) {}

  /** A document with one set of its variables. */
  record Case(String schema, String document, String variables) {
    @Override
    public String toString() {
      return schema + " " + document + " " + variables;
    }
  }

  /** An answer of {@code graphql-js}. */
  record Expected(Object data, List<Map<String, Object>> errors) {}

  /** What a line of a corpus holds. */
  private record SchemaLine(String id, String schema, List<DocumentLine> queries) {}

  private record DocumentLine(
      String id, String query, Map<String, Map<String, Object>> variables) {}

  private record ExpectedLine(
      String schema, String query, String vars, Object data, List<Map<String, Object>> errors) {}

  static Corpus read(Path file) throws IOException {
    List<Schema> schemas = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      SchemaLine schema = JSON.readValue(line, SchemaLine.class);
      schemas.add(
          new Schema(
              schema.id, schema.schema, schema.queries.stream().map(Corpus::document).toList()));
    }
    return new Corpus(schemas);
  }

  private static Document document(DocumentLine line) {
    Map<String, Map<String, Object>> variables =
        line.variables.isEmpty() ? Map.of(NO_VARIABLES, Map.of()) : line.variables;
    return new Document(line.id, line.query, variables);
  }

  /** The expected answers by case, in the order of the file. */
  static Map<Case, Expected> readExpected(Path file) throws IOException {
    Map<Case, Expected> expected = new LinkedHashMap<>();
    for (String text : Files.readAllLines(file)) {
      ExpectedLine line = JSON.readValue(text, new TypeReference<ExpectedLine>() {});
      expected.put(
          new Case(line.schema, line.query, line.vars), new Expected(line.data, line.errors));
    }
    return expected;
  }
}
