package dev.graven.processor.operation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Names that Java allows, and class names made from ones that it does not. */
final class JavaName {
  /** Longer ones are cut, so that {@code …Executor$Variables$Builder.class} fits into 255 bytes. */
  private static final int MAX_LENGTH = 200;

  private static final Set<String> KEYWORDS =
      Set.of(
          ("abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends false final finally float for goto if implements import"
                  + " instanceof int interface long native new null package private protected public"
                  + " return short static strictfp super switch synchronized this throw throws"
                  + " transient true try void volatile while _")
              .split(" "));

  private JavaName() {}

  /** Whether a package can have this name: identifiers, none of them a keyword, joined by dots. */
  static boolean isPackage(String name) {
    return Arrays.stream(name.split("\\.", -1)).allMatch(JavaName::isIdentifier);
  }

  private static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && Character.isJavaIdentifierStart(name.codePointAt(0))
        && name.codePoints().allMatch(Character::isJavaIdentifierPart)
        && !KEYWORDS.contains(name);
  }

  /**
   * The base of an executor's class name: the first letter in upper case, the rest as it is. A
   * keyword needs no care, as {@code Executor} follows.
   */
  static String ofOperation(String name) {
    String upper = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return upper.length() <= MAX_LENGTH
        ? upper
        : upper.substring(0, MAX_LENGTH - 9) + "_" + Sha256.hex(name).substring(0, 8);
  }

  /**
   * The base of a class name from a file's: {@code product-page} becomes {@code ProductPage}.
   * Characters outside ASCII become their hexadecimal code, since a file system need not take them.
   */
  static String ofFile(String name) {
    StringBuilder identifier = new StringBuilder();
    boolean wordStarts = true;
    for (int codePoint : name.codePoints().toArray()) {
      if (codePoint > 0x7F) {
        identifier.append('u').append(Integer.toHexString(codePoint));
      } else if (codePoint == '_' || Character.isLetterOrDigit(codePoint)) {
        identifier.appendCodePoint(wordStarts ? Character.toUpperCase(codePoint) : codePoint);
      }
      wordStarts = codePoint <= 0x7F && codePoint != '_' && !Character.isLetterOrDigit(codePoint);
    }
    boolean startsBadly =
        identifier.isEmpty() || !Character.isJavaIdentifierStart(identifier.charAt(0));
    return ofOperation(startsBadly ? "_" + identifier : identifier.toString());
  }
}
