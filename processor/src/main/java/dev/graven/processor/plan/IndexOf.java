package dev.graven.processor.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for things, given in order of first mention.
 *
 * @param <T> a type with value equality
 */
final class IndexOf<T> {
  private final Map<T, Integer> indexes = new LinkedHashMap<>();

  /** The thing's number. */
  int of(T thing) {
    return indexes.computeIfAbsent(thing, unused -> indexes.size());
  }

  /** Everything mentioned, by number. */
  List<T> all() {
    return new ArrayList<>(indexes.keySet());
  }
}
