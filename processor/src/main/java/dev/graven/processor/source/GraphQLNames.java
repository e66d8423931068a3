package dev.graven.processor.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** The rules for names (specification sections 2.1.9 and 3.1). */
public final class GraphQLNames {
  private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]*");

  private GraphQLNames() {}

  /** Whether a schema of the user's may use this name. */
  public static boolean isValid(String name) {
    return problemOf(name).isEmpty();
  }

  /** The rule that a name breaks, as the rest of a sentence that begins with the name. */
  static Optional<String> problemOf(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.of(
          "is not a GraphQL name: a name has ASCII letters, digits and underscores, and does not"
              + " begin with a digit");
    }
    if (name.startsWith("__")) {
      return Optional.of("begins with two underscores, which GraphQL keeps for introspection");
    }
    return Optional.empty();
  }

  /** {@code title} of {@code Title}; {@code URL} stays, as in JavaBeans. */
  static String decapitalize(String name) {
    if (name.length() > 1
        && Character.isUpperCase(name.charAt(0))
        && Character.isUpperCase(name.charAt(1))) {
      return name;
    }
    int first = name.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toLowerCase(first))
        .append(name.substring(Character.charCount(first)))
        .toString();
  }
}
