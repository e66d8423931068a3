package dev.graven.processor.diagnostic;

/**
 * How many columns a terminal gives to a character: none, one or two. The wide ranges are the
 * blocks that Unicode's East Asian Width calls W or F, rounded to whole blocks; exactness would
 * need a table that changes every year, for a caret.
 */
final class CharacterWidth {
  private CharacterWidth() {}

  static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    return (codePoint >= 0x1100 && codePoint <= 0x115F) // Hangul Jamo
        || (codePoint >= 0x2E80 && codePoint <= 0xA4CF) // CJK, kana, bopomofo, Yi
        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3) // Hangul syllables
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF) // CJK compatibility ideographs
        || (codePoint >= 0xFE30 && codePoint <= 0xFE6F) // CJK compatibility forms
        || (codePoint >= 0xFF00 && codePoint <= 0xFF60) // full-width forms
        || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
        || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF) // pictographs, emoji
        || (codePoint >= 0x20000 && codePoint <= 0x3FFFD); // CJK extensions
  }
}
