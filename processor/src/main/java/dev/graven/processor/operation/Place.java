package dev.graven.processor.operation;

import dev.graven.processor.operation.Token.Kind;
import java.util.List;

/** A place in a document, which can be made more exact than graphql-java gives it. */
record Place(SourceDocument document, int offset) {

  /** The place some tokens further on. */
  Place token(int distance) {
    return new Place(document, document.tokens().get(index() + distance).start());
  }

  /** The text of the token here. */
  String text() {
    Token token = document.tokens().get(index());
    return document.source().content().substring(token.start(), token.end());
  }

  /**
   * The second {@code name:} directly inside the next bracket of a kind: graphql-java reports a
   * repeated argument at its field and a repeated input field at its object.
   */
  Place repeated(String bracket, String name) {
    String content = document.source().content();
    List<Token> tokens = document.tokens();
    int at = index();
    while (!tokens.get(at).is(content, bracket)) {
      at++;
    }
    int depth = 0;
    boolean seen = false;
    do {
      Token token = tokens.get(at);
      depth += token.depth(content);
      boolean named =
          depth == 1 && token.kind() == Kind.NAME && tokens.get(at + 1).is(content, ":");
      if (named && token.is(content, name)) {
        if (seen) {
          return new Place(document, token.start());
        }
        seen = true;
      }
      at++;
    } while (depth > 0);
    return this;
  }

  /** Whether the argument here is one of a directive. */
  boolean isInDirective() {
    String content = document.source().content();
    List<Token> tokens = document.tokens();
    int depth = 0;
    int at = index() - 1;
    while (at > 0 && depth <= 0) {
      depth += tokens.get(at).depth(content);
      at--;
    }
    return at > 0 && tokens.get(at - 1).is(content, "@");
  }

  private int index() {
    return document.tokenAt(offset);
  }
}
