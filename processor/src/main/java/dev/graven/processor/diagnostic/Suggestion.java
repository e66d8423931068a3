package dev.graven.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name that a wrong one was probably meant to be. */
public final class Suggestion {
  private Suggestion() {}

  /** The nearest of {@code known}, if it is near enough; ties go to the first in alphabet. */
  public static Optional<String> of(String wrong, Collection<String> known) {
    int limit = Math.max(1, wrong.length() * 2 / 5);
    return known.stream()
        .filter(name -> !name.equals(wrong) && distance(wrong, name) <= limit)
        .min(
            Comparator.<String>comparingInt(name -> distance(wrong, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Levenshtein's distance, letter case not counted. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
