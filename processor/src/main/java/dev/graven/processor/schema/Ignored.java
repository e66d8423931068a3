package dev.graven.processor.schema;

/**
 * Steps over tokens of GraphQL text that is known to parse: the parser gives a definition's place
 * with its description, but not the place of its name.
 */
final class Ignored {
  private static final String BLOCK = "\"\"\"";

  private Ignored() {}

  /** Past ignored tokens (specification section 2.1.7). */
  static int skip(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (c == ' ' || c == '\t' || c == '\n' || c == ',' || c == '\uFEFF') {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** Past a string or block string, if one starts here. */
  static int skipString(String text, int from) {
    if (text.startsWith(BLOCK, from)) {
      int end = text.indexOf(BLOCK, from + 3);
      while (end > 0 && text.charAt(end - 1) == '\\') {
        end = text.indexOf(BLOCK, end + 3);
      }
      return end < 0 ? text.length() : end + 3;
    }
    if (from >= text.length() || text.charAt(from) != '"') {
      return from;
    }
    int at = from + 1;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  /** Past a name, if one starts here. */
  static int skipName(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    return at;
  }
}
