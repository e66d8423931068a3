package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class StringTextTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  @DisplayName("RES-07 every code point alone, at the start, in the middle and at the end")
  void everyCodePoint_isValidUtf8AndJson() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      String character = Character.toString(codePoint);
      String expected = expected(codePoint);
      check(character, expected);
      check(character + "abcdefghij", expected + "abcdefghij");
      check("abcdé" + character + "fghij", "abcdé" + expected + "fghij");
      check("abcdefghijkl" + character, "abcdefghijkl" + expected);
    }
  }

  @Test
  @DisplayName("RES-07 every code point below U+0180 in strings of every length up to 130")
  void everyLatinCharacter_inStringsOfEveryLength() {
    for (int length = 1; length <= 130; length++) {
      for (char c = 0; c < 0x180; c++) {
        int at = (length * 7 + c) % length;
        String before = "x".repeat(at);
        String after = "y".repeat(length - at - 1);
        check(before + c + after, before + expected(c) + after);
      }
    }
  }

  @Test
  @DisplayName("RES-07 lone surrogates: escaped, and read back by a JSON parser")
  void loneSurrogates_areEscaped() throws Exception {
    String emoji = "\uD83D\uDE00";
    for (int surrogate = 0xD800; surrogate <= 0xDFFF; surrogate++) {
      String lone = String.valueOf((char) surrogate);
      String escape = String.format("\\u%04x", surrogate);
      check(lone, escape);
      check("a" + lone + "b", "a" + escape + "b");
      check("é".repeat(60) + lone, "é".repeat(60) + escape);
      check(emoji + lone, emoji + escape);
      if (surrogate < 0xDC00) {
        check(lone + emoji, escape + emoji); // two first halves: only the second has a partner
      } else {
        check("\uDE00" + lone, "\\ude00" + escape);
      }
      String text = "\"" + lone + "\"";
      assertThat(JSON.readValue(write(text), String.class)).isEqualTo(text);
    }
  }

  @Test
  @DisplayName("RES-07 the two-letter escapes, and U+2028, U+2029 and DEL as they are")
  void escapes_areTheShortOnes() {
    check("\"\\\b\f\n\r\t", "\\\"\\\\\\b\\f\\n\\r\\t");
    check("\u0000\u001f\u007f/", "\\u0000\\u001f\u007f/");
    check("\u2028\u2029", "\u2028\u2029");
  }

  @Test
  @DisplayName("RES-07 characters whose low byte looks like ASCII are not taken for it")
  void lowBytesOfWideCharacters_areNotAscii() {
    for (int length = 1; length <= 70; length++) {
      String text = "\u0141".repeat(length); // low byte 'A'
      check(text, text);
      check("B".repeat(length) + "\u0141", "B".repeat(length) + "\u0141");
    }
  }

  @Test
  @DisplayName("RES-07 question marks, which also stand for what ISO 8859-1 cannot encode")
  void questionMarks_areKept() {
    for (int length = 0; length <= 130; length++) {
      String text = "a".repeat(length) + "?";
      check(text, text);
      check(text + "\u20ac", text + "\u20ac");
      check("?".repeat(length) + "\uD83D\uDE00", "?".repeat(length) + "\uD83D\uDE00");
    }
  }

  @Test
  void longStrings_areWrittenInPieces() {
    for (int length = StringText.PIECE - 3; length <= StringText.PIECE + 3; length++) {
      String plain = "p".repeat(length);
      check(plain, plain);
      check(plain + "\n" + plain, plain + "\\n" + plain);
      check(plain + "\uD83D\uDE00" + plain, plain + "\uD83D\uDE00" + plain);
      check(plain + "\uD83D" + plain, plain + "\\ud83d" + plain);
    }
    String huge = "0123456789".repeat(50_000);
    check(huge, huge);
    check(huge + "é", huge + "é");
  }

  private static String expected(int codePoint) {
    return switch (codePoint) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          codePoint < 0x20 || (codePoint >= 0xD800 && codePoint <= 0xDFFF)
              ? String.format("\\u%04x", codePoint)
              : Character.toString(codePoint);
    };
  }

  private static void check(String text, String expectedInside) {
    String written = write(text);
    if (!written.equals("\"" + expectedInside + "\"")) { // an assertion per string takes minutes
      assertThat(written).isEqualTo("\"" + expectedInside + "\"");
    }
  }

  private static String write(String text) {
    ResponseWriter writer = new ResponseWriter();
    byte[] bytes = writer.finish(writer.string(0, text)).toBytes();
    try { // strict: malformed bytes are an exception
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new AssertionError("not UTF-8: " + text, e);
    }
  }
}
