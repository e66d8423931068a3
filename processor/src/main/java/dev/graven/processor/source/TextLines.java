package dev.graven.processor.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, and the way between offsets in it, the positions users see and the positions
 * graphql-java gives.
 *
 * <p>Lines end at LF, CR or CRLF (specification section 2.1, Line Terminators). Users' columns
 * count UTF-16 units; graphql-java's count code points. Every step is a binary search, so that a
 * document of one long line is read in linear time all the same.
 */
public final class TextLines {
  private final String text;
  private final int[] starts;
  private final @Nullable String[] contents;

  /** Offsets of characters outside the Basic Multilingual Plane, which are two units long. */
  private final int[] supplementary;

  /** The lines of a text. */
  public TextLines(String text) {
    this.text = text;
    this.starts = starts(text);
    this.contents = new String[starts.length];
    this.supplementary = supplementary(text);
  }

  /** A text with each line terminator made a line feed. */
  public static String withLineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** How many there are; at least one. */
  public int count() {
    return starts.length;
  }

  /** The 1-based line of an offset. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The 1-based column of an offset, in UTF-16 units. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** The 1-based column of an offset, in code points. */
  public int codePointColumn(int offset) {
    int start = starts[line(offset) - 1];
    return offset - start - (indexOf(offset) - indexOf(start)) + 1;
  }

  /** The 1-based column, in UTF-16 units, of a 1-based column that counts code points. */
  public int column(int line, int codePointColumn) {
    return offset(line, codePointColumn) - starts[line - 1] + 1;
  }

  /** A line without its terminator; the same string each time. */
  public String content(int line) {
    String content = contents[line - 1];
    if (content == null) {
      int end = line == starts.length ? text.length() : starts[line];
      content = text.substring(starts[line - 1], end).replaceAll("[\\r\\n]+\\z", "");
      contents[line - 1] = content;
    }
    return content;
  }

  /** The offset of a 1-based line and a 1-based column that counts code points. */
  public int offset(int line, int codePointColumn) {
    int start = starts[Math.min(line, starts.length) - 1];
    int before = indexOf(start);
    int offset = start + codePointColumn - 1;
    for (int i = before; i < supplementary.length && supplementary[i] < offset; i++) {
      offset++;
    }
    return Math.min(offset, text.length());
  }

  private int indexOf(int offset) {
    int found = Arrays.binarySearch(supplementary, offset);
    return found >= 0 ? found : -found - 1;
  }

  private static int[] starts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean terminates =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (terminates) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static int[] supplementary(String text) {
    int[] offsets = new int[0];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        offsets = count == offsets.length ? Arrays.copyOf(offsets, count * 2 + 8) : offsets;
        offsets[count++] = i++;
      }
    }
    return Arrays.copyOf(offsets, count);
  }
}
