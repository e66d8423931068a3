package dev.graven.runtime.wave;

import java.util.Arrays;
import java.util.function.UnaryOperator;
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

  /** How many slots there are arrays for. */
  private int capacity;

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
      if (at >= capacity) {
        reserve(at + 1 - size);
      }
      size = at + 1;
    }
    if (at < CHUNK) {
      first[at] = value;
    } else {
      chunks[at >> BITS][at & (CHUNK - 1)] = value;
    }
  }

  /** Puts what a function makes of it into the place of each value. */
  void replaceAll(UnaryOperator<@Nullable Object> function) {
    replaceAll(first, Math.min(size, CHUNK), function);
    for (int chunk = 1; chunk << BITS < size; chunk++) {
      replaceAll(chunks[chunk], Math.min(size - (chunk << BITS), CHUNK), function);
    }
  }

  private static void replaceAll(
      @Nullable Object[] values, int size, UnaryOperator<@Nullable Object> function) {
    for (int i = 0; i < size; i++) {
      values[i] = function.apply(values[i]);
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
    capacity = Math.max(capacity, last > 0 ? (last + 1) << BITS : first.length);
  }
}
