package dev.graven.processor.plan;

import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.StageAdapter;
import java.util.List;
import java.util.Optional;

/**
 * A call of user code for the rows of one or more fields.
 *
 * @param name a hint for its name: the first field's response name
 * @param coordinate the first field
 * @param phase index of its phase
 * @param wave that of the regions that add rows
 * @param isLater whether its results may come later than the call returns
 * @param result what a row holds
 * @param code what is called
 * @param below indexes of the regions that start at its results
 */
public record BoundaryCall(
    CallKind kind,
    String name,
    String coordinate,
    int phase,
    int wave,
    boolean isLater,
    ValuePlan result,
    Code code,
    List<Integer> below) {
  public BoundaryCall {
    below = List.copyOf(below);
  }

  /** The user code of a call. */
  public sealed interface Code {}

  /** Called where a row is added: {@link WalkStep.AddRow#read}. */
  public record InWalk() implements Code {}

  /**
   * A method, for each row or for all of them.
   *
   * @param source the Java class of one parent; empty where it takes none
   * @param stage what makes a stage of its result; empty for a plain result
   * @param isMap whether it answers a map from parents to rows
   */
  public record Method(
      CallPlan call, Optional<JavaType> source, Optional<Stage> stage, boolean isMap)
      implements Code {}

  /**
   * A result that comes later.
   *
   * @param adapter what makes a {@code CompletionStage} of it; empty where it is one
   */
  public record Stage(Optional<StageAdapter> adapter) {}

  /**
   * A loader.
   *
   * @param resolver index into {@link ExecutionPlan#resolvers}
   * @param cache index into {@link WavePlan#caches}
   * @param maxBatchSize how many keys it takes at once; 0 for any number
   * @param isEager whether it is for the keys of one region only
   * @param arguments what it is told besides the keys
   * @param argumentsMayBeRefused whether coercing the arguments may fail in a request
   */
  public record Loader(
      int resolver,
      int cache,
      JavaClass loader,
      JavaType keyType,
      int maxBatchSize,
      boolean isEager,
      List<DynamicArgumentPlan> arguments,
      boolean argumentsMayBeRefused)
      implements Code {
    /** The same, within another limit, too. */
    Loader atMost(int limit) {
      int smaller =
          maxBatchSize == 0 ? limit : limit == 0 ? maxBatchSize : Math.min(maxBatchSize, limit);
      return new Loader(
          resolver, cache, loader, keyType, smaller, isEager, arguments, argumentsMayBeRefused);
    }
  }
}
