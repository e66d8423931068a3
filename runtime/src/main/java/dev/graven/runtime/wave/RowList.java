package dev.graven.runtime.wave;

/** The rows of one list: one after the other, a row for every item. */
public final class RowList {
  private final int first;
  private final int size;

  RowList(int first, int size) {
    this.first = first;
    this.size = size;
  }

  int first() {
    return first;
  }

  /**
   * Returns the length of the list.
   *
   * @return the number of items
   */
  public int size() {
    return size;
  }
}
