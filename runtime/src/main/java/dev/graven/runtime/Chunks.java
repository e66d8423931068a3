package dev.graven.runtime;

import java.util.Arrays;

/**
 * Text in arrays that are never moved or joined: a full one is put aside. A {@linkplain #mark(int)
 * mark} is a length of the text, so it outlives the array that it was taken in.
 *
 * <p>The position in the last array is no field: callers have it in a local variable, every write
 * takes it and returns where the next one goes on. So it stays in a register, where a write that
 * read a field would wait for the store before it ({@code docs/performance.md}).
 */
abstract class Chunks {
  /** How far beyond its end a write may store: it stores whole words. */
  static final int OVERHANG = 32;

  /**
   * The room that is left behind every write that asks for room: for what may follow and does not
   * ask. The compiler counts it.
   */
  static final int LEFT = 64;

  static final int SLACK = LEFT + OVERHANG;

  /** The room that {@link #room(int)} makes. */
  static final int ROOM = 128;

  private static final byte[][] NO_ARRAYS = {};
  private static final int[] NO_LENGTHS = {};

  static final int FIRST_CHUNK = 1 << 9;
  static final int LARGEST_CHUNK = 1 << 16;

  byte[] chunk = new byte[FIRST_CHUNK];

  /** The length of the text before {@link #chunk}. */
  private long base;

  private byte[][] full = NO_ARRAYS;
  private int[] lengths = NO_LENGTHS;
  private int fullCount;

  /**
   * Remembers a position.
   *
   * @param p the position
   * @return the number of bytes written so far
   */
  public final long mark(int p) {
    return base + p;
  }

  /**
   * Forgets what was written since a mark. A value has to follow.
   *
   * @param mark what {@link #mark(int)} returned, with no rollback to an earlier mark since
   * @return the position that was marked
   */
  public final int rollback(long mark) {
    if (mark < base) {
      reopen(mark);
    }
    return (int) (mark - base);
  }

  private void reopen(long mark) {
    do {
      chunk = full[--fullCount];
      base -= lengths[fullCount];
    } while (mark < base);
  }

  /**
   * Makes room for names and numbers, which do not ask for it.
   *
   * @param p the position
   * @return where they go: the position, or 0 in a new array
   */
  public final int room(int p) {
    return room(p, ROOM - LEFT);
  }

  /**
   * Makes room for some bytes and {@link #SLACK} more.
   *
   * @return where they go: the position, or 0 in a new array
   */
  final int room(int p, int bytes) {
    return chunk.length - p >= bytes + SLACK ? p : nextChunk(p, bytes + SLACK);
  }

  /** Calls come before assignments: a stack overflow in a call must leave the text as it was. */
  private int nextChunk(int p, int bytes) {
    byte[] next = new byte[Math.max(bytes, Math.min(chunk.length * 2, LARGEST_CHUNK))];
    if (fullCount == full.length) {
      lengthen(fullCount * 2 + 4);
    }
    full[fullCount] = chunk;
    lengths[fullCount++] = p;
    base += p;
    chunk = next;
    return 0;
  }

  private void lengthen(int length) {
    byte[][] longerFull = Arrays.copyOf(full, length);
    int[] longerLengths = Arrays.copyOf(lengths, length);
    full = longerFull;
    lengths = longerLengths;
  }

  /** Ends the text. Nothing may be written afterwards. */
  final Segments finish(int p) {
    if (fullCount == full.length) {
      lengthen(fullCount + 1);
    }
    full[fullCount] = chunk;
    lengths[fullCount] = p;
    return new Segments(full, lengths, fullCount + 1, base + p);
  }
}
