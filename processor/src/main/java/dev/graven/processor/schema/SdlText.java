package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.diagnostic.TextPosition;
import dev.graven.processor.source.SourceText;
import dev.graven.processor.source.TextLines;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Type system text as it is given to the parser, and the way back from a place in it to what the
 * user wrote: a file, or, where the text is derived, a Java element.
 *
 * <p>The parser counts lines by line feed and columns by code point. So line terminators are made
 * line feeds first (a lone carriage return is one, specification section 2.1.2; block strings
 * normalise them anyway), and columns are turned into UTF-16 units on the way back.
 */
final class SdlText {
  private final String path;
  private final String content;
  private final TextLines lines;
  private final NavigableMap<Place, ElementPosition> elements;

  private SdlText(String path, String text, NavigableMap<Place, ElementPosition> elements) {
    this.path = path;
    this.content = TextLines.withLineFeeds(text);
    this.lines = new TextLines(content);
    this.elements = elements;
  }

  /** A place in the text, as the parser counts. Both are 1-based. */
  record Place(int line, int column) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return line == other.line
          ? Integer.compare(column, other.column)
          : Integer.compare(line, other.line);
    }
  }

  /** A user's file. */
  static SdlText of(SourceText file) {
    return new SdlText(file.path(), file.content(), new TreeMap<>());
  }

  /**
   * Text derived from Java.
   *
   * @param elements the Java element that each place, and what follows it, was derived from
   */
  static SdlText derived(String content, NavigableMap<Place, ElementPosition> elements) {
    return new SdlText("", content, elements);
  }

  /** Path of the file; empty for derived text. */
  String path() {
    return path;
  }

  /** The text with line feeds only. */
  String content() {
    return content;
  }

  /** The place in the user's file; empty for derived text. */
  Optional<TextPosition> position(Place place) {
    return path.isEmpty() ? Optional.empty() : Optional.of(textPosition(place));
  }

  /** A diagnostic at a place, blamed on the file or on the Java element behind it. */
  Diagnostic diagnostic(DiagnosticId id, Place place, String message) {
    if (!path.isEmpty()) {
      return Diagnostic.at(id, textPosition(place), message);
    }
    Map.Entry<Place, ElementPosition> element = elements.floorEntry(place);
    return element == null
        ? Diagnostic.ofModule(id, message)
        : Diagnostic.at(id, element.getValue(), message);
  }

  /** For messages: {@code schema.graphqls:3:1}, or the Java class behind the place. */
  String describe(Place place) {
    if (!path.isEmpty()) {
      TextPosition position = textPosition(place);
      return path + ":" + position.line() + ":" + position.column();
    }
    Map.Entry<Place, ElementPosition> element = elements.floorEntry(place);
    return element == null ? "the derived schema" : element.getValue().className();
  }

  /** The place of the definition's own words: after its description, where it has one. */
  Place afterDescription(Place place) {
    int start = lines.offset(place.line(), place.column());
    int end = Ignored.skip(content, Ignored.skipString(content, start));
    return end == start ? place : place(end);
  }

  /** The place {@code words} names further on, separated by ignored text. */
  Place afterWords(Place place, int words) {
    int at = lines.offset(place.line(), place.column());
    for (int i = 0; i < words; i++) {
      at = Ignored.skip(content, Ignored.skipName(content, at));
    }
    return place(at);
  }

  private TextPosition textPosition(Place place) {
    int line = Math.min(place.line(), lines.count());
    return new TextPosition(
        path, place.line(), lines.column(line, place.column()), lines.content(line));
  }

  private Place place(int offset) {
    return new Place(lines.line(offset), lines.codePointColumn(offset));
  }
}
