package dev.graven.processor.operation;

/**
 * A text as it is given to graphql-java: line for line and column for column the user's, adjusted
 * where graphql-java reads it differently from the specification.
 *
 * <ul>
 *   <li>It counts lines by LF only; so each terminator becomes one (a block string's value is the
 *       same, specification section 2.9.4).
 * </ul>
 */
final class ParserText {
  private ParserText() {}

  /** The adjusted text. */
  static String of(String content) {
    return content.replace("\r\n", "\n").replace('\r', '\n');
  }
}
