package dev.graven.benchmarks.hand;

/** Looks every character up in a table and decides at the end. */
public final class MergingWriter extends HandWriter {
  @Override
  boolean plain(String text, int length, byte[] target, int position) {
    int found = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      found |= Flags.special(c) | (c & 0xff00);
      target[position + i] = (byte) c;
    }
    return found == 0;
  }
}
