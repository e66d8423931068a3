package dev.graven.runtime;

/**
 * The item of a list that is being converted: what messages call it. One object serves all items of
 * a list, and is asked for its text only where an item fails.
 */
public final class ItemPlace {
  private final Object list;
  private int index = -1;

  /**
   * Starts before the first item.
   *
   * @param list the list: an argument's name, or a place in the input
   */
  public ItemPlace(Object list) {
    this.list = list;
  }

  /** Goes to the next item. */
  public void next() {
    index++;
  }

  Object list() {
    return list;
  }

  /** Returns the place as text, such as {@code units[1]}. */
  @Override
  public String toString() {
    return list + "[" + index + "]";
  }
}
