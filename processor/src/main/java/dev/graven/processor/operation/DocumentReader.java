package dev.graven.processor.operation;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.source.TextLines;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.MultiSourceReader;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

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
      return Optional.of(new SourceDocument(source, lines, tokens, parse(source, tokens)));
    } catch (InvalidSyntaxException e) {
      SyntaxText text = new SyntaxText(empty);
      return error(empty, text.offset(e), text.message(e));
    } catch (StackOverflowError e) {
      return error(
          empty,
          0,
          "The document nests too deeply to be read: give javac a larger stack with `-J-Xss`.");
    }
  }

  private static Document parse(OperationSource source, List<Token> tokens) {
    MultiSourceReader reader =
        MultiSourceReader.newMultiSourceReader()
            .string(ParserText.of(source.content(), tokens), source.path())
            .trackData(false)
            .build();
    return Parser.parse(
        ParserEnvironment.newParserEnvironment()
            .document(reader)
            .parserOptions(OPTIONS)
            .locale(Locale.ENGLISH)
            .build());
  }

  private Optional<SourceDocument> error(SourceDocument document, int offset, String message) {
    sink.accept(document.diagnostic(DiagnosticId.OPERATION_SYNTAX, offset, message));
    return Optional.empty();
  }
}
