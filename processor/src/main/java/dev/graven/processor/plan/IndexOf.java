package dev.graven.processor.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for things, given in order of first mention.
 *
 * @param <T> a type with value equality
 */
final class IndexOf<T> {
  private final Map<T, Integer> indexes = new HashMap<>();
  private final List<T> all = new ArrayList<>();

  /** The thing's number. */
  int of(T thing) {
    Integer known = indexes.putIfAbsent(thing, all.size());
    if (known != null) {
      return known;
    }
    all.add(thing);
    return all.size() - 1;
  }

  /** The thing with a number. */
  T get(int index) {
    return all.get(index);
  }

  /** Everything mentioned, by number. */
  List<T> all() {
    return new ArrayList<>(all);
  }
}
