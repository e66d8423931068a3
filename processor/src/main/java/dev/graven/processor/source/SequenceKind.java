package dev.graven.processor.source;

/** How the elements of a Java sequence are reached. */
public enum SequenceKind {
  /** {@code java.util.List} or a subtype. */
  LIST,
  /** {@code java.util.Set} or a subtype. */
  SET,
  /** {@code java.util.Collection} or another subtype of it. */
  COLLECTION,
  /** {@code Iterable} or another subtype of it. */
  ITERABLE,
  /** An array, of references or primitives. */
  ARRAY,
  /**
   * {@code java.util.stream.Stream}, {@code IntStream}, {@code LongStream}, {@code DoubleStream}.
   */
  STREAM,
  /** An {@code Object}, of which only run time knows whether it is a sequence. */
  DYNAMIC
}
