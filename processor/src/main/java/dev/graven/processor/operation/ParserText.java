package dev.graven.processor.operation;

import dev.graven.processor.operation.Token.Kind;
import dev.graven.processor.source.TextLines;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as it is given to graphql-java: line for line and column for column the user's, adjusted
 * where graphql-java 26 reads it differently from the specification.
 *
 * <ul>
 *   <li>It counts lines by LF only, so each terminator becomes one; the value of a block string
 *       stays the same.
 *   <li>It does not know descriptions of operations, fragments and variables (new in September
 *       2025), which mean nothing to execution, so they become blanks.
 *   <li>It keeps blanks on a blank line of a block string that is no longer than the indentation,
 *       so such a line becomes empty.
 * </ul>
 */
final class ParserText {
  private static final Pattern LINE_TERMINATOR = Pattern.compile("\r\n|\n|\r");
  private static final Set<String> DESCRIBED =
      Set.of("query", "mutation", "subscription", "fragment");
  private static final int QUOTES = 3;

  private final String content;
  private final List<Token> tokens;

  private ParserText(String content, List<Token> tokens) {
    this.content = content;
    this.tokens = tokens;
  }

  /** The adjusted text. */
  static String of(String content, List<Token> tokens) {
    String adjusted = new ParserText(content, tokens).adjusted();
    return TextLines.withLineFeeds(adjusted);
  }

  private String adjusted() {
    StringBuilder adjusted = new StringBuilder(content.length());
    int copied = 0;
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.depth(content);
      if (token.isString()) {
        String text = content.substring(token.start(), token.end());
        adjusted.append(content, copied, token.start());
        adjusted.append(isDescription(i, depth) ? blanks(text) : withoutBlanks(token, text));
        copied = token.end();
      }
    }
    return adjusted.append(content, copied, content.length()).toString();
  }

  private boolean isDescription(int index, int depth) {
    if (index + 1 == tokens.size()) {
      return false;
    }
    Token next = tokens.get(index + 1);
    if (depth == 0) {
      return next.kind() == Kind.NAME
          && DESCRIBED.contains(content.substring(next.start(), next.end()));
    }
    // Behind `=` it is a default value, and the next variable follows.
    return depth == 1 && next.is(content, "$") && !tokens.get(index - 1).is(content, "=");
  }

  /** As many blanks as code points, on as many lines. */
  private static String blanks(String text) {
    return text.codePoints()
        .mapToObj(it -> it == '\n' || it == '\r' ? Character.toString(it) : " ")
        .collect(Collectors.joining());
  }

  private static String withoutBlanks(Token token, String text) {
    if (token.kind() != Kind.BLOCK_STRING || text.length() < 2 * QUOTES) {
      return text;
    }
    String[] lines = LINE_TERMINATOR.split(text.substring(QUOTES, text.length() - QUOTES), -1);
    int indentation = Integer.MAX_VALUE;
    for (int i = 1; i < lines.length; i++) {
      if (indentation(lines[i]) < lines[i].length()) {
        indentation = Math.min(indentation, indentation(lines[i]));
      }
    }
    for (int i = 1; i < lines.length - 1; i++) {
      if (indentation(lines[i]) == lines[i].length() && lines[i].length() <= indentation) {
        lines[i] = "";
      }
    }
    return "\"\"\"" + String.join("\n", lines) + "\"\"\"";
  }

  private static int indentation(String line) {
    int end = 0;
    while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
      end++;
    }
    return end;
  }
}
