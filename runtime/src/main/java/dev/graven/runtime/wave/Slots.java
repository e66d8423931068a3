package dev.graven.runtime.wave;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An array that grows: by doubling while it is small, by chunks afterwards, so that little is
 * copied and little left over.
 */
final class Slots {
  private static final int BITS = 10;
  private static final int CHUNK = 1 << BITS;
  private static final @Nullable Object[] NONE = {};

  /** The first {@link #CHUNK} slots, as far as they are used. */
  private @Nullable Object[] first = NONE;

  /** All chunks but the first, which is not looked up here. */
  private @Nullable Object[][] chunks = {};

  private int size;

  int size() {
    return size;
  }

  int add(@Nullable Object value) {
    int at = size;
    set(at, value);
    return at;
  }

  @Nullable Object get(int at) {
    if (at < CHUNK) {
      return at < size ? first[at] : null;
    }
    return at < size ? chunks[at >> BITS][at & (CHUNK - 1)] : null;
  }

  void set(int at, @Nullable Object value) {
    if (at >= size) {
      reserve(at + 1 - size);
      size = at + 1;
    }
    if (at < CHUNK) {
      first[at] = value;
    } else {
      chunks[at >> BITS][at & (CHUNK - 1)] = value;
    }
  }

  /** Makes room for so many more. */
  void reserve(int more) {
    int needed = size + more;
    if (needed > first.length && first.length < CHUNK) {
      int length = Math.max(needed, Math.max(4, 2 * first.length));
      first = Arrays.copyOf(first, Math.min(length, CHUNK));
    }
    int last = (needed - 1) >> BITS;
    if (last > 0) {
      if (last >= chunks.length) {
        chunks = Arrays.copyOf(chunks, Math.max(last + 1, 2 * chunks.length));
      }
      for (int chunk = last; chunk > 0 && chunks[chunk] == null; chunk--) {
        chunks[chunk] = new @Nullable Object[CHUNK];
      }
    }
  }
}
