package dev.graven.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * The caller's way to give up requests, for example of a connection that was closed. Any thread may
 * cancel, once for all requests whose contexts hold this object.
 */
public final class Cancellation {
  private final List<Runnable> listeners = new ArrayList<>();
  private volatile boolean cancelled;

  /** Starts without any request. */
  public Cancellation() {}

  /**
   * Cancels. Requests that wait are answered at once with an error at each unfinished position:
   * {@code execute} on its own thread, {@code executeAsync} on the executor of its context or,
   * where there is none, on the thread that calls this method. A request that runs user code
   * notices when that returns.
   */
  public void cancel() {
    List<Runnable> told;
    synchronized (listeners) {
      cancelled = true;
      told = List.copyOf(listeners);
      listeners.clear();
    }
    told.forEach(Runnable::run);
  }

  /**
   * Says whether {@link #cancel} was called.
   *
   * @return whether it was
   */
  public boolean isCancelled() {
    return cancelled;
  }

  /**
   * Asks to be told.
   *
   * @param listener run once, by the thread that cancels, or at once where that has happened
   */
  public void addListener(Runnable listener) {
    synchronized (listeners) {
      if (!cancelled) {
        listeners.add(listener);
        return;
      }
    }
    listener.run();
  }

  /**
   * Ends what {@link #addListener} began.
   *
   * @param listener the same object
   */
  public void removeListener(Runnable listener) {
    synchronized (listeners) {
      listeners.remove(listener);
    }
  }
}
