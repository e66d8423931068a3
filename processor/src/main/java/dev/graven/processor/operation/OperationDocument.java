package dev.graven.processor.operation;

import dev.graven.processor.source.TextLines;
import graphql.language.Definition;
import graphql.language.Node;
import java.util.HashMap;
import java.util.Map;

/**
 * The text that clients send for one operation, and the places of its nodes in it.
 *
 * <p>It is the file itself, byte for byte with its byte-order mark, when that holds just this
 * operation and every fragment it reaches: then {@code sha256sum} of the file is the id. Otherwise
 * it is the operation's definition and those of its fragments, in order of first use, each from its
 * first token (a description included) to its closing brace, byte for byte, joined by one line
 * feed.
 */
final class OperationDocument {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String text;
  private final TextLines lines;

  /** How far each definition's text moved from its source. */
  private final Map<Definition<?>, Integer> shifts = new HashMap<>();

  private OperationDocument(String text, LocatedOperation operation, boolean isWholeFile) {
    boolean marked = isWholeFile && operation.document().source().hasByteOrderMark();
    StringBuilder joined = new StringBuilder(text);
    if (!isWholeFile) {
      append(joined, operation.document(), operation.definition());
      operation.fragments().forEach(it -> append(joined, it.document(), it.definition()));
    }
    // A byte-order mark is part of the text but of no column.
    this.lines = new TextLines(joined.toString());
    this.text = marked ? BYTE_ORDER_MARK + joined : joined.toString();
  }

  static OperationDocument of(LocatedOperation operation) {
    SourceDocument file = operation.document();
    boolean isWholeFile =
        file.operations().size() == 1
            && file.fragments().size() == operation.fragments().size()
            && operation.fragments().stream().allMatch(it -> it.document() == file)
            && file.tree().getDefinitions().size() == 1 + file.fragments().size();
    return new OperationDocument(
        isWholeFile ? file.source().content() : "", operation, isWholeFile);
  }

  private void append(StringBuilder joined, SourceDocument document, Definition<?> definition) {
    if (!joined.isEmpty()) {
      joined.append('\n');
    }
    int start = document.start(definition);
    shifts.put(definition, joined.length() - start);
    joined.append(document.source().content(), start, document.end(definition));
  }

  String text() {
    return text;
  }

  /** SHA-256 of the text in UTF-8, in lower-case hex. */
  String id() {
    return Sha256.hex(text);
  }

  /** Where a node of a definition stands. */
  DocumentPosition position(SourceDocument document, Definition<?> definition, Node<?> node) {
    int source = document.offset(node);
    int offset = source + shifts.getOrDefault(definition, 0);
    return new DocumentPosition(
        lines.line(offset), lines.column(offset), document.position(source));
  }
}
