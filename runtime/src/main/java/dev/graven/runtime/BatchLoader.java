package dev.graven.runtime;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Loads values by key. All keys that one wave of an operation asks for arrive in one call; within a
 * request (of a mutation: within a root field) no key is asked for twice with equal arguments, not
 * even while its first call is under way.
 *
 * <p>A key that the map does not hold answers null. A value may be an {@link Outcome}, for an error
 * of its own. Null in place of the stage or of the map, and an exception, fail all keys of the
 * call.
 *
 * @param <K> keys, with {@code equals} and {@code hashCode} as maps need them
 * @param <V> values
 */
@FunctionalInterface
public interface BatchLoader<K, V> {

  /**
   * Starts to load values. Runs on the thread of the request.
   *
   * @param keys distinct keys in the order in which they came up; never empty, unmodifiable, and at
   *     most as many as the field's {@code maxBatchSize}
   * @param request what the keys are loaded for
   * @return the values by key, now or later
   */
  CompletionStage<? extends Map<K, ? extends V>> load(List<K> keys, LoadRequest request);

  /**
   * A loader that answers at once.
   *
   * @param <K> keys
   * @param <V> values
   */
  interface Synchronous<K, V> extends BatchLoader<K, V> {

    /**
     * Loads values.
     *
     * @param keys as for {@link #load}
     * @param request what the keys are loaded for
     * @return the values by key
     */
    Map<K, ? extends V> loadNow(List<K> keys, LoadRequest request);

    @Override
    default CompletionStage<? extends Map<K, ? extends V>> load(List<K> keys, LoadRequest request) {
      return CompletableFuture.completedFuture(loadNow(keys, request));
    }
  }
}
