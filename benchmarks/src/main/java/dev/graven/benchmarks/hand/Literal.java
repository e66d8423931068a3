package dev.graven.benchmarks.hand;

/** Up to 32 ASCII characters between values, as words that are stored without a loop. */
record Literal(int length, long word0, long word1, long word2, long word3) {

  static Literal of(String ascii) {
    return new Literal(
        ascii.length(), part(ascii, 0), part(ascii, 1), part(ascii, 2), part(ascii, 3));
  }

  private static long part(String text, int index) {
    int from = Math.min(text.length(), index * Long.BYTES);
    int to = Math.min(text.length(), from + Long.BYTES);
    return Bytes.word(text.substring(from, to));
  }

  /** Writes the text; the array has 32 bytes of room. */
  int write(byte[] to, int position) {
    Bytes.put(to, position, word0);
    if (length > 8) {
      Bytes.put(to, position + 8, word1);
    }
    if (length > 16) {
      Bytes.put(to, position + 16, word2);
      Bytes.put(to, position + 24, word3);
    }
    return position + length;
  }
}
