package dev.graven.processor.operation;

import dev.graven.processor.operation.Token.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks what number tokens look like (specification sections 2.9.1 and 2.9.2). graphql-java 26 reads
 * {@code [00]} as two numbers and {@code [0xF]} as a number and a name; both are errors.
 */
final class Numbers {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,9})?");

  private Numbers() {}

  static Optional<Token> firstMalformed(String text, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Kind.NUMBER) {
        boolean isFollowed =
            i + 1 < tokens.size()
                && tokens.get(i + 1).start() == token.end()
                && tokens.get(i + 1).kind() == Kind.NAME;
        if (isFollowed) {
          return Optional.of(new Token(Kind.NUMBER, token.start(), tokens.get(i + 1).end()));
        }
        if (!NUMBER.matcher(text).region(token.start(), token.end()).matches()) {
          return Optional.of(token);
        }
      }
    }
    return Optional.empty();
  }
}
