package dev.graven.runtime;

/** The request's loaded values, as a parameter of resolvers. */
@FunctionalInterface
public interface Loads {

  /**
   * Adds a value that is known already, so that its key is not loaded. It serves the fields that
   * use this loader without arguments, in this request (in a mutation: in this root field), and
   * whose load has not started. A value that the request has for the key stays.
   *
   * @param loader the class that the field names
   * @param key the key
   * @param value its value
   * @param <K> keys of the loader
   * @param <V> values of the loader
   */
  <K, V> void prime(Class<? extends BatchLoader<K, V>> loader, K key, V value);
}
