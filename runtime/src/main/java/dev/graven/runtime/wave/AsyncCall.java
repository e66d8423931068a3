package dev.graven.runtime.wave;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Futures that resolvers return, one or a list per parent.
 *
 * @param <R> what they complete with
 */
public final class AsyncCall<R> extends RowCall<R> {

  /**
   * Makes a call without rows.
   *
   * @param execution the request
   * @param index the call's number in the {@link Schedule}
   */
  public AsyncCall(WaveExecution execution, int index) {
    super(execution, index);
  }

  /**
   * Adds a row.
   *
   * @param stage what the resolver returned; null for null
   * @return the row; {@link #NULL_ROW} for null
   */
  public int add(@Nullable CompletionStage<? extends R> stage) {
    return stage == null ? NULL_ROW : slots.add(take(stage));
  }

  /**
   * Adds a row per item of a list of futures.
   *
   * @param stages what the resolver returned
   * @return the row; {@link #NULL_ROW} for nulls
   */
  public RowList addAll(Items<? extends CompletionStage<? extends R>> stages) {
    int first = slots.size();
    reserve(stages.size());
    for (int i = 0; i < stages.size(); i++) {
      CompletionStage<? extends R> stage = stages.get(i);
      slots.add(stage == null ? null : take(stage));
    }
    return new RowList(first, stages.size());
  }
}
