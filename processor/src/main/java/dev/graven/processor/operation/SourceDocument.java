package dev.graven.processor.operation;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.TextPosition;
import dev.graven.processor.source.TextLines;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Objects;

/**
 * A parsed text with its lines and tokens: what turns the parser's places into the user's. No
 * record, as it is a key in maps and comparing its content would cost.
 */
final class SourceDocument {
  private final OperationSource source;
  private final TextLines lines;
  private final List<Token> tokens;
  private final Document tree;

  SourceDocument(OperationSource source, TextLines lines, List<Token> tokens, Document tree) {
    this.source = source;
    this.lines = lines;
    this.tokens = tokens;
    this.tree = tree;
  }

  OperationSource source() {
    return source;
  }

  List<Token> tokens() {
    return tokens;
  }

  Document tree() {
    return tree;
  }

  List<OperationDefinition> operations() {
    return tree.getDefinitionsOfType(OperationDefinition.class);
  }

  List<FragmentDefinition> fragments() {
    return tree.getDefinitionsOfType(FragmentDefinition.class);
  }

  /** Offset of a place that graphql-java gave. */
  int offset(SourceLocation location) {
    return lines.offset(location.getLine(), location.getColumn());
  }

  int offset(Node<?> node) {
    return offset(Objects.requireNonNull(node.getSourceLocation()));
  }

  TextPosition position(int offset) {
    int line = lines.line(offset);
    return new TextPosition(source.path(), line, lines.column(offset), lines.content(line));
  }

  Diagnostic diagnostic(DiagnosticId id, int offset, String message) {
    TextPosition position = position(offset);
    return source
        .element()
        .map(element -> Diagnostic.at(id, position, element, message))
        .orElseGet(() -> Diagnostic.at(id, position, message));
  }

  /** For messages: {@code graphql/ProductPage.graphql:3:1}. */
  String describe(int offset) {
    TextPosition position = position(offset);
    return position.file() + ":" + position.line() + ":" + position.column();
  }

  /** Index of the first token at or behind an offset. */
  int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where an executable definition begins: at its description, if it has one. */
  int start(Definition<?> definition) {
    int first = tokenAt(offset(definition));
    boolean described = first > 0 && tokens.get(first - 1).isString();
    return tokens.get(described ? first - 1 : first).start();
  }

  /** Where an executable definition ends: behind the brace that closes its selection set. */
  int end(Definition<?> definition) {
    int depth = 0;
    for (int i = tokenAt(offset(definition)); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.depth(source.content());
      if (depth == 0 && token.is(source.content(), "}")) {
        return token.end();
      }
    }
    return source.content().length();
  }
}
