package dev.graven.processor.operation;

import dev.graven.processor.operation.Token.Kind;
import graphql.parser.InvalidSyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in the user's words where and why a text does not parse. */
final class SyntaxText {
  private static final String RULE =
      " An operation file holds queries, mutations and fragments (specification section 2.3).";

  private final SourceDocument document;
  private final String content;
  private final List<Token> tokens;

  SyntaxText(SourceDocument document) {
    this.document = document;
    this.content = document.source().content();
    this.tokens = document.tokens();
  }

  /** Where it stops. */
  int offset(InvalidSyntaxException e) {
    if (e.getLocation() != null && e.getLocation().getLine() > 0) {
      return document.offset(e.getLocation());
    }
    // A number whose exponent no BigDecimal holds has no location, only its text.
    return tokens.stream()
        .filter(it -> e.getOffendingToken() != null && it.is(content, e.getOffendingToken()))
        .mapToInt(Token::start)
        .findFirst()
        .orElse(0);
  }

  /** Why it stops there. */
  String message(InvalidSyntaxException e) {
    return reason(offset(e), e.getOffendingToken(), e.getLocation() != null) + RULE;
  }

  private String reason(int offset, @Nullable String token, boolean isLocated) {
    if (offset >= content.length() || "<EOF>".equals(token)) {
      return tokens.isEmpty()
          ? "The document is empty."
          : "The document ends in the middle of a definition.";
    }
    if (token == null) {
      return notAToken(offset);
    }
    if (!isLocated) {
      return "`%s` is beyond the numbers that can be compiled.".formatted(token);
    }
    return token.startsWith("\\")
        ? "`%s` is not a Unicode character.".formatted(token)
        : "`%s` is not expected here.".formatted(token);
  }

  private String notAToken(int offset) {
    int index = document.tokenAt(offset);
    if (index < tokens.size() && tokens.get(index).start() == offset) {
      Token token = tokens.get(index);
      if (token.kind() == Kind.NUMBER) {
        return "`%s` is not a number.".formatted(content.substring(offset, numberEnd(index)));
      }
      if (token.isString()) {
        String line = content.substring(offset, token.end()).lines().findFirst().orElse("");
        return "`%s` is not a string: it does not end, or has an escape that GraphQL does not know."
            .formatted(line);
      }
    }
    return "`%s` is not a part of GraphQL."
        .formatted(Character.toString(content.codePointAt(offset)));
  }

  /** Where a number ends with the name directly behind it: {@code 0xF}. */
  private int numberEnd(int index) {
    int end = tokens.get(index).end();
    boolean isFollowed = index + 1 < tokens.size() && tokens.get(index + 1).start() == end;
    boolean byName = isFollowed && tokens.get(index + 1).kind() == Kind.NAME;
    return byName ? tokens.get(index + 1).end() : end;
  }
}
