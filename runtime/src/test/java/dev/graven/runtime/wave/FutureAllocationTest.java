package dev.graven.runtime.wave;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.graven.runtime.RequestContext;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * What a pending future costs: 64 bytes that the JDK makes to be told of its completion, a cell of
 * 24, and a slot.
 */
final class FutureAllocationTest {
  private static final int FUTURES = 100;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void pendingFuture_costsAtMost110Bytes() {
    assertThat(measure(true)).isBetween(64.0, 110.0);
  }

  @Test
  void completedFuture_costsItsSlot() {
    assertThat(measure(false)).isLessThan(20.0);
  }

  /** Bytes per future that joining a hundred allocates, the least of many times. */
  private static double measure(boolean pending) {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 2_000; round++) {
      Rows execution = Rows.of(RequestContext.empty(), Schedule.ASYNC);
      AsyncCall<Integer> call = new AsyncCall<>(execution, 0);
      List<CompletableFuture<Integer>> futures = new ArrayList<>();
      for (int i = 0; i < FUTURES; i++) {
        futures.add(pending ? new CompletableFuture<>() : CompletableFuture.completedFuture(i));
      }
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < FUTURES; i++) {
        call.add(futures.get(i));
      }
      for (int i = 0; i < FUTURES; i++) {
        futures.get(i).complete(1);
      }
      boolean complete = call.release();
      long after = THREADS.getCurrentThreadAllocatedBytes();
      assertThat(complete).isTrue();
      assertThat(call.get(FUTURES - 1)).isNotNull();
      best = Math.min(best, after - before);
    }
    return (double) best / FUTURES;
  }
}
