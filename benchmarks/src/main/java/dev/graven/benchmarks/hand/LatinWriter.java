package dev.graven.benchmarks.hand;

import java.nio.charset.StandardCharsets;

/** Lets the JDK encode the string as ISO 8859-1, looks at the bytes, copies them. */
public final class LatinWriter extends HandWriter {

  @Override
  boolean plain(String text, int length, byte[] target, int position) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length != length) {
      return false; // a surrogate pair is one question mark
    }
    System.arraycopy(bytes, 0, target, position, length);
    return Words.plain(target, position, length) && !hidesUnmappable(text, bytes, length);
  }

  /** A question mark may stand for a character that ISO 8859-1 does not have. */
  private static boolean hidesUnmappable(String text, byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == '?' && text.charAt(i) != '?') {
        return true;
      }
    }
    return false;
  }
}
