package dev.graven.processor.operation;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.MultiSourceReader;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Parses one text; what does not parse is an {@code [OperationSyntax]} error where it stops. */
final class DocumentReader {
  /** No limits: the text is the module's own. graphql-java's defaults stop at 15,000 tokens. */
  private static final ParserOptions OPTIONS =
      ParserOptions.newParserOptions()
          .captureIgnoredChars(false)
          .captureLineComments(false)
          .captureSourceLocation(true)
          .readerTrackData(false)
          .maxCharacters(Integer.MAX_VALUE)
          .maxTokens(Integer.MAX_VALUE)
          .maxWhitespaceTokens(Integer.MAX_VALUE)
          .maxRuleDepth(Integer.MAX_VALUE)
          .build();

  private static final String RULE =
      "An operation file holds queries, mutations and fragments (specification section 2.3).";

  private final Consumer<? super Diagnostic> sink;

  DocumentReader(Consumer<? super Diagnostic> sink) {
    this.sink = sink;
  }

  /** The document, or nothing where the text does not parse. */
  Optional<SourceDocument> read(OperationSource source) {
    TextLines lines = new TextLines(source.content());
    List<Token> tokens = Lexer.tokens(source.content());
    SourceDocument empty =
        new SourceDocument(source, lines, tokens, Document.newDocument().build());
    try {
      return Optional.of(new SourceDocument(source, lines, tokens, parse(source)));
    } catch (InvalidSyntaxException e) {
      SourceLocation at = e.getLocation();
      int offset = at == null ? 0 : empty.offset(at);
      return error(empty, offset, found(empty, offset, e.getOffendingToken()) + " " + RULE);
    } catch (StackOverflowError e) {
      return error(empty, 0, "The document is nested too deeply to be read. " + RULE);
    }
  }

  private static Document parse(OperationSource source) {
    MultiSourceReader reader =
        MultiSourceReader.newMultiSourceReader()
            .string(ParserText.of(source.content()), source.path())
            .trackData(false)
            .build();
    return Parser.parse(
        ParserEnvironment.newParserEnvironment()
            .document(reader)
            .parserOptions(OPTIONS)
            .locale(Locale.ENGLISH)
            .build());
  }

  private static String found(SourceDocument document, int offset, @Nullable String token) {
    if (offset >= document.source().content().length() || "<EOF>".equals(token)) {
      return document.tokens().isEmpty()
          ? "The document is empty."
          : "The document ends in the middle of a definition.";
    }
    if (token == null) {
      int codePoint = document.source().content().codePointAt(offset);
      return "`" + Character.toString(codePoint) + "` does not start a token here.";
    }
    return "`" + token + "` is not expected here.";
  }

  private Optional<SourceDocument> error(SourceDocument document, int offset, String message) {
    sink.accept(document.diagnostic(DiagnosticId.OPERATION_SYNTAX, offset, message));
    return Optional.empty();
  }
}
