package dev.graven.benchmarks.hand;

/** Any text, character by character. */
final class Escapes {
  /** What one character needs at most. */
  static final int MAX_BYTES = 6;

  private static final String HEX = "0123456789abcdef";

  private Escapes() {}

  /** Writes a text without its quotes; a surrogate without its partner is escaped. */
  static int encode(String text, byte[] to, int position) {
    int p = position;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        p = ascii(c, to, p);
      } else if (c < 0x800) {
        to[p++] = (byte) (0xc0 | (c >> 6));
        to[p++] = (byte) (0x80 | (c & 0x3f));
      } else if (!Character.isSurrogate(c)) {
        to[p++] = (byte) (0xe0 | (c >> 12));
        to[p++] = (byte) (0x80 | ((c >> 6) & 0x3f));
        to[p++] = (byte) (0x80 | (c & 0x3f));
      } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        int codePoint = Character.toCodePoint(c, text.charAt(++i));
        to[p++] = (byte) (0xf0 | (codePoint >> 18));
        to[p++] = (byte) (0x80 | ((codePoint >> 12) & 0x3f));
        to[p++] = (byte) (0x80 | ((codePoint >> 6) & 0x3f));
        to[p++] = (byte) (0x80 | (codePoint & 0x3f));
      } else {
        p = number(c, to, p);
      }
    }
    return p;
  }

  private static int ascii(char c, byte[] to, int position) {
    int p = position;
    if (c >= ' ' && c != '"' && c != '\\') {
      to[p++] = (byte) c;
      return p;
    }
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
      return number(c, to, p);
    }
    to[p++] = '\\';
    to[p++] = (byte) letter;
    return p;
  }

  private static int number(char c, byte[] to, int position) {
    int p = position;
    to[p++] = '\\';
    to[p++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      to[p++] = (byte) HEX.charAt((c >> shift) & 0xf);
    }
    return p;
  }
}
