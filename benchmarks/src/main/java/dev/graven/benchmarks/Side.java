package dev.graven.benchmarks;

import java.util.Arrays;

/** Who answers. */
public enum Side {
  /** What Graven generates. */
  GRAVEN("graven"),
  /** The best hand-written variant. */
  HAND("hand"),
  /** A hand-written variant that decides once per string, not once per character. */
  HAND_MERGED("hand-merged"),
  /** A hand-written variant that copies first and then looks at eight characters at once. */
  HAND_WORDS("hand-words"),
  /** Jackson over the same objects. */
  JACKSON("jackson"),
  /** graphql-java, then Jackson. */
  GRAPHQL_JAVA("graphql-java");

  private final String label;

  Side(String label) {
    this.label = label;
  }

  /** The side's name in reports and on command lines. */
  public String label() {
    return label;
  }

  /** Finds a side by its label. */
  public static Side of(String label) {
    return Arrays.stream(values())
        .filter(side -> side.label.equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No side is called " + label));
  }
}
