package dev.graven.processor.diagnostic;

/**
 * The text of a diagnostic as javac prints it. A place in a text file comes first, in the form that
 * terminals and IDEs turn into a link, then the line itself and a caret below the column.
 */
public final class DiagnosticText {
  private static final int TAB = '\t';

  private DiagnosticText() {}

  /** {@code src/…/Page.graphql:3:14: [UnboundField] …}, the source line and the caret. */
  public static String render(Diagnostic diagnostic) {
    String sentence = "[" + diagnostic.id().text() + "] " + diagnostic.message();
    return diagnostic
        .position()
        .map(position -> prefix(position) + sentence + excerpt(position))
        .orElse(sentence);
  }

  private static String prefix(TextPosition position) {
    return position.file() + ":" + position.line() + ":" + position.column() + ": ";
  }

  private static String excerpt(TextPosition position) {
    String line = position.sourceLine();
    if (line.isBlank()) {
      return "";
    }
    int end = Math.min(Math.max(position.column() - 1, 0), line.length());
    return "\n" + line + "\n" + indent(line.substring(0, end)) + "^";
  }

  /** As wide as {@code text} on a terminal: tabs stay tabs, wide characters take two columns. */
  private static String indent(String text) {
    StringBuilder indent = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            codePoint -> {
              if (codePoint == TAB) {
                indent.append('\t');
              } else {
                indent.append(" ".repeat(CharacterWidth.of(codePoint)));
              }
            });
    return indent.toString();
  }
}
