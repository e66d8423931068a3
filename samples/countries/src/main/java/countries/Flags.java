package countries;

import java.util.Locale;

/** Flags as Unicode spells them: letters of a code, moved to code points that are drawn as one. */
final class Flags {
  private static final int REGIONAL_INDICATOR_A = 0x1F1E6;
  private static final String BLACK_FLAG = Character.toString(0x1F3F4);
  private static final int TAGS = 0xE0000;
  private static final String CANCEL_TAG = Character.toString(0xE007F);

  private Flags() {}

  /** Returns the flag of a country, two regional indicators. */
  static String ofCountry(String code) {
    StringBuilder flag = new StringBuilder();
    code.chars().forEach(letter -> flag.appendCodePoint(REGIONAL_INDICATOR_A + letter - 'A'));
    return flag.toString();
  }

  /** Returns the flag of a subdivision, a black flag with its code in tags. */
  static String ofSubdivision(String code) {
    StringBuilder flag = new StringBuilder(BLACK_FLAG);
    String letters = code.replace("-", "").toLowerCase(Locale.ROOT);
    letters.chars().forEach(letter -> flag.appendCodePoint(TAGS + letter));
    return flag.append(CANCEL_TAG).toString();
  }
}
