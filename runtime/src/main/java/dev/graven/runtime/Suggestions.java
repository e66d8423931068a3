package dev.graven.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that somebody may have meant. */
final class Suggestions {
  private static final int MOST = 5;

  /** Longer words are not typing errors, and cost time. */
  private static final int LONGEST = 100;

  private Suggestions() {}

  /**
   * Asks whether a similar name was meant.
   *
   * @return a sentence with a space before it, or the empty string when nothing is similar
   */
  static String didYouMean(String word, Collection<String> names) {
    List<String> near = near(word, names);
    if (near.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder(" Did you mean ");
    for (int i = 0; i < near.size(); i++) {
      text.append(i == 0 ? "" : i == near.size() - 1 ? " or " : ", ");
      text.append('"').append(near.get(i)).append('"');
    }
    return text.append('?').toString();
  }

  private static List<String> near(String word, Collection<String> names) {
    record Candidate(String name, int distance) {}
    if (word.length() > LONGEST) {
      return List.of();
    }
    int limit = word.length() * 2 / 5 + 1;
    String lower = word.toLowerCase(Locale.ROOT);
    List<Candidate> candidates = new ArrayList<>();
    for (String name : names) {
      int distance = distance(lower, name.toLowerCase(Locale.ROOT), limit);
      if (distance <= limit) {
        candidates.add(new Candidate(name, distance));
      }
    }
    return candidates.stream()
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  /** Counts insertions, deletions and replacements; any number above the limit means too many. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
