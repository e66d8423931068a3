package dev.graven.processor.artifact;

/**
 * At how many positions of a response something stands.
 *
 * @param count how many, where every list has {@link #ITEMS} items: an upper bound, up to {@link
 *     #LIMIT}
 * @param isListed whether one of them is in a list
 */
record Occurrences(long count, boolean isListed) {
  /** How many items a list is taken to have. */
  static final long ITEMS = 10;

  /** Where counting ends: fragments may multiply positions without end. */
  static final long LIMIT = 1_000_000_000_000L;

  static final Occurrences NONE = new Occurrences(0, false);
  static final Occurrences ONE = new Occurrences(1, false);

  Occurrences plus(Occurrences other) {
    return new Occurrences(Math.min(LIMIT, count + other.count), isListed || other.isListed);
  }

  /** Of the items, where here a list stands at each position. */
  Occurrences items() {
    return new Occurrences(Math.min(LIMIT, count * ITEMS), true);
  }

  /** How often something is called that is called at each position. */
  Frequency frequency() {
    return count == 1 && !isListed ? Frequency.PER_REQUEST : Frequency.PER_PARENT;
  }
}
