package dev.graven.runtime.wave;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one loader was asked for with equal arguments, in a request or a mutation's root field. It
 * holds a key from the start of its load.
 */
public final class LoadCache {
  final Class<?> loader;
  final boolean primable;

  /**
   * Pending ones name the group that loads them. Guarded by itself, as resolvers on other threads
   * may prime it.
   */
  final Map<Object, Cell> entries = new HashMap<>();

  /**
   * Makes an empty cache.
   *
   * @param loader the class that fields name
   * @param primable whether the loads have no arguments, so that resolvers can name them
   */
  public LoadCache(Class<?> loader, boolean primable) {
    this.loader = loader;
    this.primable = primable;
  }

  /** Adds what a loader's map would hold for a key. */
  void prime(Object key, @Nullable Object value) {
    synchronized (entries) {
      entries.putIfAbsent(key, Cell.filled(Cell.unwrap(value)));
    }
  }
}
