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
    int p = out.ascii(0, "{\"errors\":[");
    for (GraphQLError error : errors) {
      p = out.comma(out.room(write(p, error, out)));
    }
    p = out.endList(p, errors.size());
    return out.finish(out.ascii(p, end));
  }

  private static int write(int position, GraphQLError error, ResponseWriter out) {
    int p = out.firstKey(position, MESSAGE);
    p = out.string(p, error.message());
    if (!error.locations().isEmpty()) {
      p = out.key(out.room(p), LOCATIONS);
      p = write(p, error.locations(), out);
    }
    ResponsePath path = error.path();
    if (path != null) {
      p = out.key(out.room(p), PATH);
      p = ExtensionValues.write(p, path.segments(), out);
    }
    if (!error.extensions().isEmpty()) {
      p = out.key(out.room(p), EXTENSIONS);
      p = ExtensionValues.write(p, error.extensions(), out);
    }
    return out.endObject(out.room(p));
  }

  private static int write(int position, List<Location> locations, ResponseWriter out) {
    int p = out.beginList(position);
    for (Location location : locations) {
      p = out.firstKey(p, LINE);
      p = out.int32(p, location.line());
      p = out.key(p, COLUMN);
      p = out.int32(p, location.column());
      p = out.comma(out.endObject(p));
    }
    return out.endList(p, locations.size());
  }
}
