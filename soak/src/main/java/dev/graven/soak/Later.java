package dev.graven.soak;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who decides when an answer comes. */
interface Later {

  /** A stage of what is computed. */
  <T extends @Nullable Object> CompletionStage<T> of(Supplier<T> value);
}
