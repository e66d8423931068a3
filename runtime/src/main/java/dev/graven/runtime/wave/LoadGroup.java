package dev.graven.runtime.wave;

import dev.graven.runtime.BatchLoader;
import dev.graven.runtime.LoadRequest;
import dev.graven.runtime.RequestContext;
import dev.graven.runtime.Selection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All uses of a loader with equal arguments in one wave.
 *
 * <p>Keys become entries of the cache when the load starts, not before: a group waits for keys that
 * another is loading, and only for groups that have started, so that no two wait for each other.
 *
 * @param <K> keys
 * @param <V> values, without {@link dev.graven.runtime.Outcome} around them
 */
public final class LoadGroup<K, V> extends RowCall<V> implements LoadRequest {
  private final LoadCache cache;
  private final int maxBatchSize;

  /** What this group loads itself, and the entries that the values come to. */
  private List<K> keys = List.of();

  private final List<Pending> entries = new ArrayList<>();

  /** What the loader returned for each part of the keys. */
  private final List<@Nullable Object> answers = new ArrayList<>();

  /** Groups that wait for a key of this one. */
  private final List<LoadGroup<?, ?>> waiting = new ArrayList<>();

  /** Until then, slots hold keys. */
  private boolean started;

  /** What the loader is told. */
  private @Nullable Selection selection;

  private Map<String, Object> arguments = Map.of();

  /**
   * Makes a group without keys.
   *
   * @param execution the request
   * @param index the call's number in the {@link Schedule}
   * @param cache shared by the groups of one loader with equal arguments
   * @param maxBatchSize how many keys a call takes at most; 0 for any number
   */
  public LoadGroup(WaveExecution execution, int index, LoadCache cache, int maxBatchSize) {
    super(execution, index);
    this.cache = cache;
    this.maxBatchSize = maxBatchSize;
  }

  /**
   * Adds a row.
   *
   * @param key its key
   * @return the row; {@link #NULL_ROW} where there is no key
   */
  public int add(@Nullable K key) {
    return key == null ? NULL_ROW : slots.add(key);
  }

  /**
   * Adds a row per item of a list of keys.
   *
   * @param list the keys
   * @return the rows; those of null keys have null
   */
  public RowList addAll(Items<? extends K> list) {
    int first = slots.size();
    reserve(list.size());
    for (int i = 0; i < list.size(); i++) {
      slots.add(list.get(i));
    }
    return new RowList(first, list.size());
  }

  /**
   * Loads what the request does not have yet.
   *
   * @param loader the user's
   * @param selection what the loader is told
   * @param arguments what the loader is told
   */
  public void load(BatchLoader<K, ?> loader, Selection selection, Map<String, Object> arguments) {
    this.selection = selection;
    this.arguments = Collections.unmodifiableMap(arguments);
    collect();
    for (int from = 0; from < keys.size(); from = to(from)) {
      answers.add(ask(loader, keys.subList(from, to(from))));
    }
  }

  /** Adds a value to the cache, if that is the loader's that was meant. */
  void prime(Class<?> loader, Object key, @Nullable Object value) {
    if (cache.primable && cache.loader == loader) {
      cache.prime(key, value);
    }
  }

  private @Nullable Object ask(BatchLoader<K, ?> loader, List<K> part) {
    try {
      var stage = loader.load(part, this);
      return stage == null ? null : take(stage);
    } catch (Throwable exception) {
      return Cell.filled(Cell.thrown(exception));
    }
  }

  private int to(int from) {
    return maxBatchSize <= 0
        ? keys.size()
        : (int) Math.min((long) from + maxBatchSize, keys.size());
  }

  /** Replaces the keys in the slots by entries. */
  private void collect() {
    List<K> mine = new ArrayList<>();
    synchronized (cache.entries) {
      slots.replaceAll(slot -> slot == null || slot instanceof Cell ? slot : entryOf(slot, mine));
    }
    keys = Collections.unmodifiableList(mine);
    started = true;
  }

  @SuppressWarnings("unchecked")
  private Cell entryOf(Object key, List<K> mine) {
    try {
      return entry((K) key, mine);
    } catch (Throwable exception) { // of the key's equals or hashCode
      return Cell.filled(Cell.thrown(exception));
    }
  }

  private Cell entry(K key, List<K> mine) {
    Cell known = cache.entries.get(key);
    if (known == null) {
      Pending entry = new Pending(this, null);
      cache.entries.put(key, entry);
      mine.add(key);
      entries.add(entry);
      return entry;
    }
    if (known.get() == null
        && known instanceof Pending entry
        && entry.call instanceof LoadGroup<?, ?> group
        && group != this) {
      group.tell(this);
    }
    return known;
  }

  private void tell(LoadGroup<?, ?> other) {
    if (waiting.isEmpty() || waiting.get(waiting.size() - 1) != other) {
      waiting.add(other);
      other.expect();
    }
  }

  @Override
  public Selection selection() {
    return Objects.requireNonNull(selection);
  }

  @Override
  public Map<String, Object> arguments() {
    return arguments;
  }

  @Override
  public RequestContext context() {
    return execution.driver.context;
  }

  @Override
  @Nullable Object slot(int row) {
    return started ? super.slot(row) : execution.driver.unfinished();
  }

  @Override
  void fail(Cell failure) {
    super.fail(failure);
    for (Pending entry : entries) {
      entry.fill(failure.get());
    }
    started = true;
  }

  @Override
  void settle() {
    int from = 0;
    for (Object answer : answers) {
      distribute(answer, from);
      from = to(from);
    }
    for (LoadGroup<?, ?> other : waiting) {
      other.arrived();
    }
  }

  private void distribute(@Nullable Object answer, int from) {
    Map<?, ?> values = Map.of();
    Cell.Failure failure = null;
    try {
      if (!(Cell.read(answer) instanceof Map<?, ?> map)) {
        throw new IllegalStateException(cache.loader.getName() + " returned null.");
      }
      values = map;
    } catch (Throwable exception) {
      failure = Cell.thrown(exception);
    }
    for (int i = from; i < to(from); i++) {
      entries.get(i).fill(failure == null ? value(values, keys.get(i)) : failure);
    }
  }

  private static @Nullable Object value(Map<?, ?> values, Object key) {
    try {
      return Cell.unwrap(values.get(key));
    } catch (Throwable exception) {
      return Cell.thrown(exception);
    }
  }

  /** Parts that are complete count. */
  @Override
  void giveUp(Cell unfinished) {
    for (Object answer : answers) {
      if (answer instanceof Pending pending) {
        pending.abandon(unfinished);
      }
    }
    settle();
    for (Pending entry : entries) {
      entry.fill(unfinished.get());
    }
  }
}
