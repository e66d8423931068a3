package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.source.Documentation;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Writes derived SDL, and remembers from which Java element each place comes. */
final class SdlWriter {
  private final StringBuilder text = new StringBuilder();
  private final NavigableMap<SdlText.Place, ElementPosition> elements = new TreeMap<>();
  private int line = 1;
  private int lineStart;

  /** The text written so far. */
  SdlText text() {
    return SdlText.derived(text.toString(), elements);
  }

  /** Whether nothing was written yet. */
  boolean isEmpty() {
    return text.length() == 0;
  }

  /** What follows comes from {@code element}, up to the next mark. */
  SdlWriter from(ElementPosition element) {
    int column = text.codePointCount(lineStart, text.length()) + 1;
    elements.put(new SdlText.Place(line, column), element);
    return this;
  }

  /** Writes a piece of a line. */
  SdlWriter write(String piece) {
    text.append(piece);
    return this;
  }

  /** Ends the line. */
  SdlWriter end() {
    text.append('\n');
    line++;
    lineStart = text.length();
    return this;
  }

  /** Writes a description on lines of its own, where there is one. */
  SdlWriter description(String indent, Documentation documentation) {
    documentation.description().filter(it -> !it.isBlank()).ifPresent(it -> describe(indent, it));
    return this;
  }

  /** Writes {@code @deprecated} where the element is. */
  SdlWriter deprecation(Documentation documentation) {
    documentation
        .deprecationReason()
        .ifPresent(reason -> write(" @deprecated(reason: " + quoted(reason) + ")"));
    return this;
  }

  /** Writes directives, each after a space. */
  SdlWriter directives(List<String> directives) {
    directives.forEach(directive -> write(" " + directive));
    return this;
  }

  /** Writes {@code @specifiedBy} where there is a URL. */
  SdlWriter specifiedBy(Optional<String> url) {
    url.ifPresent(it -> write(" @specifiedBy(url: " + quoted(it) + ")"));
    return this;
  }

  private void describe(String indent, String description) {
    if (!fitsBlock(description)) {
      write(indent).write(quoted(description)).end();
      return;
    }
    write(indent).write("\"\"\"").end();
    for (String part : description.replace("\"\"\"", "\\\"\"\"").split("\n", -1)) {
      write(part.isEmpty() ? "" : indent + part).end();
    }
    write(indent).write("\"\"\"").end();
  }

  /** Whether a block string gives back exactly this text (specification section 2.9.4). */
  private static boolean fitsBlock(String description) {
    return description.strip().equals(description)
        && description.chars().allMatch(c -> c == '\n' || c == '\t' || (c >= ' ' && c != 0x7F))
        && !Character.isWhitespace(description.charAt(0));
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == 0x7F) {
        quoted.append("\\u%04X".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
