package dev.graven.runtime;

import java.util.List;

/** Errors as JSON text (7.1.6). */
final class ErrorText {
  private static final Key MESSAGE = Key.of("message");
  private static final Key LOCATIONS = Key.of("locations");
  private static final Key LINE = Key.of("line");
  private static final Key COLUMN = Key.of("column");
  private static final Key PATH = Key.of("path");
  private static final Key EXTENSIONS = Key.of("extensions");

  private ErrorText() {}

  /**
   * Writes <code>{"errors":[…]</code>, the start of a response.
   *
   * @param errors at least one
   * @param end what follows: <code>}</code>, or a comma where data follows
   */
  static Segments of(List<GraphQLError> errors, String end) {
    ResponseWriter out = new ResponseWriter();
    out.ascii("{\"errors\":[");
    String separator = "";
    for (GraphQLError error : errors) {
      out.ascii(separator);
      write(error, out);
      separator = ",";
    }
    out.endList();
    out.ascii(end);
    return out.finish();
  }

  private static void write(GraphQLError error, ResponseWriter out) {
    out.firstKey(MESSAGE);
    out.string(error.message());
    if (!error.locations().isEmpty()) {
      out.key(LOCATIONS);
      write(error.locations(), out);
    }
    ResponsePath path = error.path();
    if (path != null) {
      out.key(PATH);
      ExtensionValues.write(path.segments(), out);
    }
    if (!error.extensions().isEmpty()) {
      out.key(EXTENSIONS);
      ExtensionValues.write(error.extensions(), out);
    }
    out.endObject();
  }

  private static void write(List<Location> locations, ResponseWriter out) {
    String separator = "";
    out.beginList();
    for (Location location : locations) {
      out.ascii(separator);
      out.firstKey(LINE);
      out.int32(location.line());
      out.key(COLUMN);
      out.int32(location.column());
      out.endObject();
      separator = ",";
    }
    out.endList();
  }
}
