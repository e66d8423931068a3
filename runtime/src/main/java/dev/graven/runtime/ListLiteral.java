package dev.graven.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** List literals of documents that are too long for one method of a class file. */
public final class ListLiteral {
  private ListLiteral() {}

  /**
   * Joins the pieces of a list.
   *
   * @param pieces what makes them, in order
   * @param <T> the type of the items
   * @return one list, which cannot be modified
   */
  @SafeVarargs
  public static <T extends @Nullable Object> List<T> joined(
      Supplier<? extends List<? extends T>>... pieces) {
    List<T> items = new ArrayList<>();
    for (Supplier<? extends List<? extends T>> piece : pieces) {
      items.addAll(piece.get());
    }
    return Collections.unmodifiableList(items);
  }
}
