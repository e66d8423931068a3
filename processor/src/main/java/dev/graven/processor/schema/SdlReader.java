package dev.graven.processor.schema;

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

/** Parses one SDL text; what does not parse is an {@code [SdlSyntax]} error where it stops. */
final class SdlReader {
  /** No limits: the text is the module's own, and a schema may have any size. */
  private static final ParserOptions OPTIONS =
      ParserOptions.newParserOptions()
          .captureIgnoredChars(false)
          .captureLineComments(false)
          .captureSourceLocation(true)
          .readerTrackData(true)
          .maxCharacters(Integer.MAX_VALUE)
          .maxTokens(Integer.MAX_VALUE)
          .maxWhitespaceTokens(Integer.MAX_VALUE)
          .maxRuleDepth(Integer.MAX_VALUE)
          .build();

  private SdlReader() {}

  /** The document, or nothing where the text does not parse. */
  static Optional<Document> parse(SdlText text, List<? super Diagnostic> sink) {
    if (Ignored.skip(text.content(), 0) == text.content().length()) {
      return Optional.of(Document.newDocument().build());
    }
    MultiSourceReader reader =
        MultiSourceReader.newMultiSourceReader()
            .string(text.content(), text.path())
            .trackData(true)
            .build();
    ParserEnvironment environment =
        ParserEnvironment.newParserEnvironment()
            .document(reader)
            .parserOptions(OPTIONS)
            .locale(Locale.ENGLISH)
            .build();
    try {
      return Optional.of(Parser.parse(environment));
    } catch (InvalidSyntaxException e) {
      SourceLocation at = e.getLocation();
      SdlText.Place place =
          at == null
              ? new SdlText.Place(1, 1)
              : new SdlText.Place(Math.max(1, at.getLine()), Math.max(1, at.getColumn()));
      sink.add(text.diagnostic(DiagnosticId.SDL_SYNTAX, place, message(e)));
      return Optional.empty();
    } catch (StackOverflowError e) {
      sink.add(
          text.diagnostic(
              DiagnosticId.SDL_SYNTAX,
              new SdlText.Place(1, 1),
              "This file nests lists or values too deeply to be parsed. Nest them less."));
      return Optional.empty();
    }
  }

  private static String message(InvalidSyntaxException e) {
    String token = e.getOffendingToken();
    String found =
        token == null
            ? "This is not GraphQL"
            : token.equals("<EOF>")
                ? "The file ends in the middle of a definition"
                : "`" + token + "` is not expected here";
    return found
        + ". A schema file holds type definitions and extensions (specification section 3).";
  }
}
