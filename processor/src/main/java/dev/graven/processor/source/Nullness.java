package dev.graven.processor.source;

/** What Java says about null at one position of a type, in JSpecify's terms. */
public enum Nullness {
  /** Primitives, and references in {@code @NullMarked} code or marked non-null. */
  NON_NULL,
  /** Marked {@code @Nullable}, or an {@code Optional}. */
  NULLABLE,
  /** Unmarked code: nobody said. */
  UNSPECIFIED
}
