package dev.graven.tests.fuzz;

import dev.graven.runtime.Selection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What members and loaders of a request did. */
sealed interface CallEvent {
  /** Which root field of a mutation it belongs to. */
  int epoch();

  /**
   * A call of a member or a loader.
   *
   * @param rows the parents, or the keys
   * @param selection what is selected below, if it was told
   */
  record Call(String id, String arguments, int epoch, List<?> rows, @Nullable Selection selection)
      implements CallEvent {}

  /**
   * Keys of a loader got their values, as they are without arguments.
   *
   * @param isInOrder whether the thread of the request did it: what comes after it knows them
   */
  record Priming(String loader, int epoch, Set<Integer> keys, boolean isInOrder)
      implements CallEvent {}
}
