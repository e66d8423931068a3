package dev.graven.runtime.wave;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One call for all parents, which answers with one result per parent.
 *
 * @param <P> parents
 * @param <R> results, without {@link dev.graven.runtime.Outcome} around them
 */
public final class BatchCall<P, R> extends Call<R> {
  private final String coordinates;
  private final ArrayList<P> parents = new ArrayList<>();

  /** What the user's method returned; a cell for a stage, and for a failure. */
  private @Nullable Object answer;

  /** Null until the answer is there, and after a failure. */
  private @Nullable Object @Nullable [] rows;

  /**
   * Makes a call without rows.
   *
   * @param execution the request
   * @param index the call's number in the {@link Schedule}
   * @param coordinates the field, for messages: {@code Product.reviews}
   */
  public BatchCall(WaveExecution execution, int index, String coordinates) {
    super(execution, index);
    this.coordinates = coordinates;
  }

  /**
   * Makes room, where it is known how many rows come.
   *
   * @param rows how many more
   */
  public void reserve(int rows) {
    parents.ensureCapacity(parents.size() + rows);
  }

  /**
   * Adds a row.
   *
   * @param parent what the user's method is given
   * @return the row
   */
  public int add(P parent) {
    parents.add(parent);
    return parents.size() - 1;
  }

  /**
   * Returns what the user's method is given.
   *
   * @return one parent per row, duplicates included
   */
  public List<P> parents() {
    return Collections.unmodifiableList(parents);
  }

  /**
   * Takes the answer of a method that returns results in the order of its parents.
   *
   * @param results one per parent
   */
  public void list(@Nullable List<?> results) {
    answer = results;
  }

  /**
   * Takes the answer of a method that returns results by parent.
   *
   * @param results the results; a parent that is missing has null
   */
  public void map(@Nullable Map<?, ?> results) {
    answer = results;
  }

  /**
   * Takes the answer of a method that returns a stage of what {@link #list} or {@link #map} takes.
   *
   * @param results the stage
   */
  public void stage(@Nullable CompletionStage<?> results) {
    answer = results == null ? null : take(results);
  }

  @Override
  public boolean isEmpty() {
    return parents.isEmpty();
  }

  @Override
  @Nullable Object slot(int row) {
    return rows == null ? answer : rows[row];
  }

  @Override
  void fail(Cell failure) {
    answer = failure;
  }

  @Override
  void giveUp(Cell unfinished) {
    if (answer instanceof Pending pending) {
      pending.abandon(unfinished);
    }
    if (rows == null) {
      answer = unfinished;
    }
  }

  @Override
  void settle() {
    try {
      rows = rows(Cell.read(answer));
    } catch (Throwable exception) {
      answer = Cell.filled(Cell.thrown(exception));
    }
  }

  private @Nullable Object[] rows(@Nullable Object results) {
    int size = parents.size();
    @Nullable Object[] found = new @Nullable Object[size];
    if (results instanceof List<?> list) {
      @Nullable Object[] items = list.toArray();
      if (items.length != size) {
        throw wrong(items.length + " results for " + size + " parents");
      }
      for (int row = 0; row < size; row++) {
        found[row] = row(items[row]);
      }
    } else if (results instanceof Map<?, ?> map) {
      for (int row = 0; row < size; row++) {
        try {
          found[row] = row(map.get(parents.get(row)));
        } catch (Throwable exception) {
          found[row] = Cell.filled(Cell.thrown(exception));
        }
      }
    } else {
      throw wrong("null");
    }
    return found;
  }

  private static @Nullable Object row(@Nullable Object result) {
    Object row = Cell.unwrap(result);
    return row instanceof Cell.Failure ? Cell.filled(row) : row;
  }

  private IllegalStateException wrong(String what) {
    return new IllegalStateException("The batch of " + coordinates + " returned " + what + ".");
  }
}
