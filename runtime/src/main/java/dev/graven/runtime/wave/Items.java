package dev.graven.runtime.wave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * A list that a walk went through, copied, as it may be one that can be walked only once. Its items
 * have ordinals, one after the other.
 *
 * @param <T> items
 */
public final class Items<T> {
  private final @Nullable Object[] items;
  private final int first;

  Items(@Nullable Object[] items, int first) {
    this.items = items;
    this.first = first;
  }

  /**
   * Copies a collection.
   *
   * @param items the items; may be null
   * @param first the first one's ordinal
   * @param <T> the same
   * @return the copy; null for null
   */
  public static <T> @Nullable Items<T> of(@Nullable Collection<? extends T> items, int first) {
    if (items == null) {
      return null;
    }
    Object[] copy = items.toArray();
    return new Items<>(
        copy.getClass() == Object[].class ? copy : Arrays.copyOf(copy, copy.length, Object[].class),
        first);
  }

  /**
   * Copies what can be iterated, perhaps once.
   *
   * @param items the items; may be null
   * @param first the first one's ordinal
   * @param <T> the same
   * @return the copy; null for null
   */
  public static <T> @Nullable Items<T> of(@Nullable Iterable<? extends T> items, int first) {
    return items == null ? null : of(items.iterator(), first);
  }

  /**
   * Copies what a stream has, and closes it.
   *
   * @param items the items, boxed if primitive; may be null
   * @param first the first one's ordinal
   * @param <T> the same
   * @return the copy; null for null
   */
  public static <T> @Nullable Items<T> of(@Nullable BaseStream<? extends T, ?> items, int first) {
    try (items) {
      return items == null ? null : of(items.iterator(), first);
    }
  }

  private static <T> Items<T> of(Iterator<? extends T> items, int first) {
    List<@Nullable Object> copy = new ArrayList<>();
    items.forEachRemaining(copy::add);
    return new Items<>(copy.toArray(), first);
  }

  /**
   * Copies an array.
   *
   * @param items the items; may be null
   * @param first the first one's ordinal
   * @param <T> the same
   * @return the copy; null for null
   */
  public static <T> @Nullable Items<T> of(T @Nullable [] items, int first) {
    return items == null
        ? null
        : new Items<>(Arrays.copyOf(items, items.length, Object[].class), first);
  }

  /**
   * Copies an array.
   *
   * @param items the items; may be null
   * @param first the first one's ordinal
   * @return the copy; null for null
   */
  public static @Nullable Items<Integer> of(int @Nullable [] items, int first) {
    return items == null ? null : of(Arrays.stream(items), first);
  }

  /**
   * Copies an array.
   *
   * @param items the items; may be null
   * @param first the first one's ordinal
   * @return the copy; null for null
   */
  public static @Nullable Items<Long> of(long @Nullable [] items, int first) {
    return items == null ? null : of(Arrays.stream(items), first);
  }

  /**
   * Returns the length of the list.
   *
   * @return the number of items
   */
  public int size() {
    return items.length;
  }

  /**
   * Returns where the ordinals begin.
   *
   * @return the first item's ordinal
   */
  public int first() {
    return first;
  }

  /**
   * Returns an item. An exception in its place is thrown as it is, checked or not.
   *
   * @param index from 0
   * @return the item
   */
  @SuppressWarnings("unchecked")
  public @Nullable T get(int index) {
    return (T) Cell.read(items[index]);
  }
}
