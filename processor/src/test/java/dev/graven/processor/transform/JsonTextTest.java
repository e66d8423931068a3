package dev.graven.processor.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a constant part of an answer holds has to be what the runtime's writer would write. */
class JsonTextTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "22, \\\"",
        "5c, \\\\",
        "8 c a d 9, \\b\\f\\n\\r\\t",
        "0 1f, \\u0000\\u001f",
        "20 7f, ` \u007f`",
        "1f600, \ud83d\ude00",
        "61 1f600 62, a\ud83d\ude00b",
        "d83d, \\ud83d",
        "d83d 61, \\ud83da",
        "d83d d83d, \\ud83d\\ud83d",
        "de00, \\ude00",
        "61 de00, a\\ude00",
        "1f600 de00, \ud83d\ude00\\ude00"
      })
  void text_isEscapedAsByTheWriter(String codePoints, String expected) {
    StringBuilder text = new StringBuilder();
    for (String codePoint : codePoints.split(" ", -1)) {
      text.appendCodePoint(Integer.parseInt(codePoint, 16));
    }
    StringBuilder json = new StringBuilder();
    JsonText.append(text.toString(), json);
    assertThat(json).hasToString("\"" + expected + "\"");
  }
}
