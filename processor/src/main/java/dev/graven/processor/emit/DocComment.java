package dev.graven.processor.emit;

/**
 * User text inside a Javadoc comment: nothing in it can end the comment, start a tag or be taken
 * for a Unicode escape.
 */
final class DocComment {
  private DocComment() {}

  /**
   * The text with every character that Javadoc or javac would read as its own escaped as an HTML
   * entity.
   */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '@' -> escaped.append("&#64;");
        case '\\' -> escaped.append("&#92;");
        case '/' -> escaped.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
        case '\r' -> {
          if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
            escaped.append('\n');
          }
        }
        default -> {
          if (c >= 0x20 || c == '\n' || c == '\t') {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }
}
