package dev.graven.benchmarks.hand;

/** Looks every character up in a table and stops at the first special one. */
public final class TableWriter extends HandWriter {
  @Override
  boolean plain(String text, int length, byte[] target, int position) {
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > 0xff || Flags.special(c) != 0) {
        return false;
      }
      target[position + i] = (byte) c;
    }
    return true;
  }
}
