package dev.graven.runtime.wave;

import dev.graven.runtime.BatchLoader;
import dev.graven.runtime.Field;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.Loads;
import dev.graven.runtime.OperationExecution;
import dev.graven.runtime.OperationInfo;
import dev.graven.runtime.RequestContext;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One execution of an operation that batches, loads or waits. Generated code extends it. What it
 * overrides runs on one thread at a time, {@link #block} excepted.
 */
public abstract class WaveExecution extends OperationExecution {
  final Driver driver;

  /** Where the output goes on; negative once the root object is null. */
  private int position = START;

  /**
   * Starts an execution.
   *
   * @param operation the operation
   * @param fields its fields, each at the index that is its id; kept, not copied
   * @param maxDepth how many entries the path of the deepest value has
   * @param context what the request carries
   * @param schedule what depends on what
   */
  @SuppressWarnings("this-escape") // The driver only keeps it until the request runs.
  protected WaveExecution(
      OperationInfo operation,
      Field[] fields,
      int maxDepth,
      RequestContext context,
      Schedule schedule) {
    super(operation, fields, maxDepth, context);
    this.driver = new Driver(this, context, schedule);
  }

  /**
   * Resolves what leads to calls, into columns, and adds rows to the calls. Exceptions of user code
   * go to columns and rows.
   *
   * @param region what to walk
   */
  protected abstract void walk(int region);

  /**
   * Makes a batch, shared or load call, which has rows. An exception becomes the result of all of
   * them.
   *
   * @param call which one
   * @throws Throwable what user code throws
   */
  protected abstract void start(int call) throws Throwable;

  /**
   * Writes the response, or a root field of a mutation.
   *
   * @param phase which phase of the schedule is complete
   * @param p the position in the output
   * @return the position after it; {@link #NULL} if the root object cannot be answered: then
   *     nothing more is executed
   */
  protected abstract int write(int phase, int p);

  /**
   * Makes a blocking call. Any number of threads do so at once.
   *
   * @param call which one
   * @param parent what {@link BlockingCall#add} was given
   * @return the result
   * @throws Throwable what user code throws
   */
  protected @Nullable Object block(int call, @Nullable Object parent) throws Throwable {
    throw new IllegalStateException("no blocking call: " + call);
  }

  /**
   * Executes the operation on the calling thread, which waits where there is nothing to do. An
   * interruption while it waits cancels the request; the thread stays interrupted.
   *
   * @return the response
   */
  public final GraphQLResponse run() {
    return driver.execute();
  }

  /**
   * Executes the operation on the calling thread until it has to wait, and then on the executor of
   * the context or, where there is none, on the threads that complete what it waits for.
   *
   * @return the response; exceptionally only what no position can answer for, such as a {@link
   *     VirtualMachineError}, or an executor that refuses to go on
   */
  public final CompletionStage<GraphQLResponse> runAsync() {
    return driver.executeAsync();
  }

  /**
   * Says that nothing more may be executed, where a request was given up between two root fields of
   * a mutation. To be called before a resolver that {@link #write} calls and no walk does.
   *
   * @throws dev.graven.runtime.GraphQLException when the request was given up
   */
  protected final void checkActive() {
    if (driver.mustStop()) {
      driver.stop();
    }
  }

  /**
   * Passes over what failed in a walk, and fails again when the response is written.
   *
   * @param exception what was thrown
   * @throws VirtualMachineError the exception, if it is one other than a {@link StackOverflowError}
   */
  protected final void passOver(Throwable exception) {
    Cell.rethrowIfFatal(exception);
  }

  /** Returns what fills the caches of the current phase. */
  @Override
  protected final Loads loads() {
    return new Priming(driver);
  }

  /** Fills caches of one phase: the calls of later ones have their own. */
  private static final class Priming implements Loads {
    private final Driver driver;
    private final int phase;

    Priming(Driver driver) {
      this.driver = driver;
      this.phase = driver.phase();
    }

    @Override
    public <K, V> void prime(Class<? extends BatchLoader<K, V>> loader, K key, V value) {
      for (Call<?> call : driver.calls) {
        if (call instanceof LoadGroup<?, ?> group && driver.schedule.phaseOf[call.index] == phase) {
          group.prime(loader, key, value);
        }
      }
    }
  }

  /** Writes a phase, and says whether the root object is still answered. */
  final boolean writes(int phase) {
    position = write(phase, position);
    return position >= 0;
  }

  final GraphQLResponse end() {
    return finish(position);
  }
}
