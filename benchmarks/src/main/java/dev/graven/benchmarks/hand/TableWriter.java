package dev.graven.benchmarks.hand;

/** Looks every character up in a table, and copies it at once: the simple way. */
public final class TableWriter extends HandWriter {
  private static final boolean[] PLAIN = new boolean[0x80];

  static {
    for (int c = ' '; c < PLAIN.length; c++) {
      PLAIN[c] = c != '"' && c != '\\';
    }
  }

  @Override
  boolean plain(String text, int length, byte[] target, int position) {
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || !PLAIN[c]) {
        return false;
      }
      target[position + i] = (byte) c;
    }
    return true;
  }
}
