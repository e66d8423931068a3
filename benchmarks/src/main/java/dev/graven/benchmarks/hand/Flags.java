package dev.graven.benchmarks.hand;

/** Which of the first 256 characters JSON does not take as one byte. */
final class Flags {
  private static final byte[] SPECIAL = new byte[256];

  static {
    for (int c = 0; c < SPECIAL.length; c++) {
      boolean special = c < ' ' || c == '"' || c == '\\' || c >= 0x80;
      SPECIAL[c] = (byte) (special ? 1 : 0);
    }
  }

  private Flags() {}

  /** Not zero if the character, of which only the low byte counts, is special. */
  static int special(int c) {
    return SPECIAL[c & 0xff];
  }
}
