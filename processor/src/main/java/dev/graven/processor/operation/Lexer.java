package dev.graven.processor.operation;

import dev.graven.processor.operation.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits GraphQL text into tokens. It judges nothing, the parser does; it knows what graphql-java's
 * tree does not keep: where a definition ends and where a word inside it stands.
 */
final class Lexer {
  private static final String BLOCK_QUOTE = "\"\"\"";
  private static final String ESCAPED_BLOCK_QUOTE = "\\\"\"\"";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  /** All tokens, in order; characters that cannot start one are skipped. */
  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    while (lexer.at < text.length()) {
      lexer.step();
    }
    return lexer.tokens;
  }

  private void step() {
    int start = at;
    char c = text.charAt(at);
    if (c == '#') {
      at = lineEnd(at);
    } else if (text.startsWith(BLOCK_QUOTE, at)) {
      add(Kind.BLOCK_STRING, start, blockStringEnd(at + 3));
    } else if (c == '"') {
      add(Kind.STRING, start, stringEnd(at + 1));
    } else if (isNameStart(c)) {
      add(Kind.NAME, start, nameEnd(at));
    } else if (isDigit(c) || c == '-') {
      add(Kind.NUMBER, start, numberEnd(at + 1));
    } else if (text.startsWith("...", at)) {
      add(Kind.PUNCTUATOR, start, at + 3);
    } else if ("!$&():=@[]{|}".indexOf(c) >= 0) {
      add(Kind.PUNCTUATOR, start, at + 1);
    } else {
      at++;
    }
  }

  private void add(Kind kind, int start, int end) {
    tokens.add(new Token(kind, start, end));
    at = end;
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int blockStringEnd(int from) {
    int end = from;
    while (end < text.length()) {
      if (text.startsWith(ESCAPED_BLOCK_QUOTE, end)) {
        end += ESCAPED_BLOCK_QUOTE.length();
      } else if (text.startsWith(BLOCK_QUOTE, end)) {
        return end + BLOCK_QUOTE.length();
      } else {
        end++;
      }
    }
    return end;
  }

  private int stringEnd(int from) {
    int lineEnd = lineEnd(from);
    int end = from;
    while (end < lineEnd && text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, lineEnd);
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < text.length() && (isNameStart(text.charAt(end)) || isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private int numberEnd(int from) {
    int end = from;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean sign = (c == '+' || c == '-') && (text.charAt(end - 1) | 0x20) == 'e';
      boolean exponent = (c == 'e' || c == 'E') && isDigit(text.charAt(end - 1));
      if (!isDigit(c) && c != '.' && !exponent && !sign) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isNameStart(char c) {
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
