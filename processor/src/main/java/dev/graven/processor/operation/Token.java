package dev.graven.processor.operation;

/**
 * A lexical token (specification section 2.1, Lexical Tokens) by its place in the text.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 */
record Token(Kind kind, int start, int end) {
  /** The kinds that matter to what Graven reads from tokens. */
  enum Kind {
    PUNCTUATOR,
    NAME,
    NUMBER,
    STRING,
    BLOCK_STRING
  }

  /** Whether it is this punctuator or name. */
  boolean is(String text, String expected) {
    return end - start == expected.length() && text.startsWith(expected, start);
  }

  /** Whether it is a string or a block string. */
  boolean isString() {
    return kind == Kind.STRING || kind == Kind.BLOCK_STRING;
  }

  /** What it adds to the depth of brackets. */
  int depth(String text) {
    return switch (text.charAt(start)) {
      case '(', '[', '{' -> 1;
      case ')', ']', '}' -> -1;
      default -> 0;
    };
  }
}
