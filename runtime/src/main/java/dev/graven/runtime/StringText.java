package dev.graven.runtime;

import java.nio.charset.StandardCharsets;

/**
 * Java strings as the inside of JSON strings, in UTF-8.
 *
 * <p>Text without anything to escape and without characters beyond ASCII is nearly all text, and
 * takes a short way: up to {@link #SHORT} characters by a loop with a table; beyond that the
 * characters' low bytes are copied at once, then checked eight at a time. What is found there
 * decides between that copy and the long way, character by character. Measurements are in {@code
 * docs/performance.md}.
 */
final class StringText {
  /** The longest text that one call of the short ways takes, in characters. */
  static final int PIECE = 1024;

  /** The bytes that one character needs at most: {@code \}{@code u001f}. */
  static final int MAX_BYTES_PER_CHAR = 6;

  /** Up to this length, a loop over the characters costs less than the call of a copy. */
  static final int SHORT = 23;

  /** From this length on, a second copy costs less than looking at each character. */
  private static final int LONG = 48;

  /** Not zero for the characters below 256 that JSON does not take as one byte. */
  private static final byte[] SPECIAL = new byte[0x100];

  static {
    for (int c = 0; c < SPECIAL.length; c++) {
      boolean plain = c >= ' ' && c < 0x80 && c != '"' && c != '\\';
      SPECIAL[c] = (byte) (plain ? 0 : 1);
    }
  }

  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

  private StringText() {}

  /**
   * Copies a string of at most {@link #SHORT} characters, if it is plain ASCII without anything to
   * escape.
   *
   * @param target has room for the text
   * @return whether it was plain; if not, what follows {@code position} in the target is garbage
   */
  static boolean copyShort(String text, byte[] target, int position) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > 0xff || SPECIAL[c] != 0) {
        return false;
      }
      target[position + i] = (byte) c;
    }
    return true;
  }

  /**
   * Copies a string of any length, likewise.
   *
   * @param target has room for the text and 8 bytes more
   */
  static boolean copyPlain(String text, byte[] target, int position) {
    int length = text.length();
    if (length <= SHORT) {
      return copyShort(text, target, position);
    }
    return length < LONG
        ? copyPlain(text, 0, length, target, position)
        : copyPlainByIso(text, target, position);
  }

  /**
   * Copies a part of a string, if it is plain. {@code getBytes} drops the high bytes of characters,
   * hence the look at each of them: eight per step, the last step overlapping, because a loop per
   * character costs a mispredicted branch per string.
   */
  @SuppressWarnings(
      "deprecation") // the only copy into an existing array; what it drops is looked at
  static boolean copyPlain(String text, int from, int to, byte[] target, int position) {
    text.getBytes(from, to, target, position);
    return isPlain(target, position, to - from) && isAscii(text, from, to);
  }

  /**
   * Copies a string by way of ISO 8859-1, which has a {@code ?} for every character that it does
   * not know.
   */
  private static boolean copyPlainByIso(String text, byte[] target, int position) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length != text.length()) {
      return false; // surrogate pairs are one question mark
    }
    int last = bytes.length - 8;
    long found = Words.specialOrUnmappable(Words.get(bytes, last));
    for (int i = 0; i < last; i += 8) {
      found |= Words.specialOrUnmappable(Words.get(bytes, i));
    }
    if (found != 0) {
      return isPlain(bytes, 0, bytes.length)
          && copyPlain(text, 0, text.length(), target, position); // an honest question mark
    }
    System.arraycopy(bytes, 0, target, position, bytes.length);
    return true;
  }

  private static boolean isPlain(byte[] bytes, int position, int length) {
    if (length < 8) {
      return length == 0 || Words.special(Words.lowest(length, Words.get(bytes, position))) == 0;
    }
    int last = position + length - 8;
    long found = Words.special(Words.get(bytes, last));
    for (int i = position; i < last; i += 8) {
      found |= Words.special(Words.get(bytes, i));
    }
    return found == 0;
  }

  private static boolean isAscii(String text, int from, int to) {
    int bits = 0;
    if (to - from < 8) {
      for (int i = from; i < to; i++) {
        bits |= text.charAt(i);
      }
    } else {
      int last = to - 8;
      bits = bitsOfEight(text, last);
      for (int i = from; i < last; i += 8) {
        bits |= bitsOfEight(text, i);
      }
    }
    return bits < 0x80;
  }

  private static int bitsOfEight(String text, int i) {
    return text.charAt(i)
        | text.charAt(i + 1)
        | text.charAt(i + 2)
        | text.charAt(i + 3)
        | text.charAt(i + 4)
        | text.charAt(i + 5)
        | text.charAt(i + 6)
        | text.charAt(i + 7);
  }

  /**
   * Encodes any part of a string, character by character. A surrogate without its partner becomes
   * an escape, which JSON allows and UTF-8 has no bytes for.
   *
   * @param from the first character; not the second half of a pair
   * @param to the end; a pair that starts before it is encoded whole
   * @param target has room for {@link #MAX_BYTES_PER_CHAR} bytes per character
   * @return the position after the text
   */
  static int encode(String text, int from, int to, byte[] target, int position) {
    int p = position;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if (c >= ' ' && c != '"' && c != '\\') {
          target[p++] = (byte) c;
        } else {
          p = escape(c, target, p);
        }
      } else if (c < 0x800) {
        target[p++] = (byte) (0xc0 | c >> 6);
        target[p++] = following(c);
      } else if (!Character.isSurrogate(c)) {
        target[p++] = (byte) (0xe0 | c >> 12);
        target[p++] = following(c >> 6);
        target[p++] = following(c);
      } else if (isPair(text, i)) {
        int codePoint = Character.toCodePoint(c, text.charAt(++i));
        target[p++] = (byte) (0xf0 | codePoint >> 18);
        target[p++] = following(codePoint >> 12);
        target[p++] = following(codePoint >> 6);
        target[p++] = following(codePoint);
      } else {
        p = escapeAsNumber(c, target, p);
      }
    }
    return p;
  }

  /** Says whether a surrogate pair starts at a character. */
  static boolean isPair(String text, int i) {
    return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }

  /** The second to fourth bytes of a character hold six bits each. */
  private static byte following(int bits) {
    return (byte) (0x80 | (bits & 0x3f));
  }

  private static int escape(char c, byte[] target, int position) {
    int letter =
        switch (c) {
          case '"', '\\' -> c;
          case '\b' -> 'b';
          case '\f' -> 'f';
          case '\n' -> 'n';
          case '\r' -> 'r';
          case '\t' -> 't';
          default -> 0;
        };
    if (letter == 0) {
      return escapeAsNumber(c, target, position);
    }
    target[position] = '\\';
    target[position + 1] = (byte) letter;
    return position + 2;
  }

  private static int escapeAsNumber(char c, byte[] target, int position) {
    target[position] = '\\';
    target[position + 1] = 'u';
    target[position + 2] = HEX[c >> 12];
    target[position + 3] = HEX[c >> 8 & 0xf];
    target[position + 4] = HEX[c >> 4 & 0xf];
    target[position + 5] = HEX[c & 0xf];
    return position + 6;
  }
}
