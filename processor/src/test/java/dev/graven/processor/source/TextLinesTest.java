package dev.graven.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLinesTest {
  /** Two units for one code point. */
  private static final String WIDE = "\uD83D\uDE00";

  private static final String TEXT = "a" + WIDE + "b\r\n\r" + WIDE + WIDE + "c\n";

  private final TextLines lines = new TextLines(TEXT);

  @Test
  void lines_endAtEveryTerminator() {
    assertThat(lines.count()).isEqualTo(4);
    assertThat(lines.content(1)).isEqualTo("a" + WIDE + "b");
    assertThat(lines.content(2)).isEmpty();
    assertThat(lines.content(3)).isEqualTo(WIDE + WIDE + "c");
    assertThat(lines.content(4)).isEmpty();
    assertThat(new TextLines(TextLines.withLineFeeds(TEXT)).count()).isEqualTo(4);
  }

  @Test
  void columns_areUnitsOrCodePoints() {
    int b = TEXT.indexOf('b');
    assertThat(lines.column(b)).isEqualTo(4);
    assertThat(lines.codePointColumn(b)).isEqualTo(3);
    assertThat(lines.column(1, 3)).isEqualTo(4);
    int c = TEXT.indexOf('c');
    assertThat(lines.line(c)).isEqualTo(3);
    assertThat(lines.column(c)).isEqualTo(5);
    assertThat(lines.codePointColumn(c)).isEqualTo(3);
  }

  @Test
  void offsets_andPlaces_areInverse() {
    for (int offset = 0; offset <= TEXT.length(); offset++) {
      boolean insidePair = offset < TEXT.length() && Character.isLowSurrogate(TEXT.charAt(offset));
      if (!insidePair) {
        assertThat(lines.offset(lines.line(offset), lines.codePointColumn(offset)))
            .isEqualTo(offset);
      }
    }
  }
}
