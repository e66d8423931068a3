package dev.graven.jcstress;

import dev.graven.runtime.Cancellation;
import dev.graven.runtime.RequestContext;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LI_Result;

/**
 * A thread waits for two results until its deadline; one comes, then the request is cancelled. All
 * three reasons to wake it may be lost to none.
 */
@JCStressTest
@Outcome(id = "The request was cancelled\\., 1", expect = Expect.ACCEPTABLE, desc = "Cancelled.")
@Outcome(
    id = "The request exceeded its deadline\\., 1",
    expect = Expect.ACCEPTABLE,
    desc = "Expired.")
@State
public class ExpiringTest {
  private final CompletableFuture<Integer> one = new CompletableFuture<>();
  private final CompletableFuture<Integer> never = new CompletableFuture<>();
  private final Cancellation cancellation = new Cancellation();
  private final Race race =
      new Race(
          RequestContext.builder()
              .cancellation(cancellation)
              .deadline(Instant.now().plusNanos(50_000))
              .build(),
          List.of(one, never));

  /** Executes, and waits. */
  @Actor
  public void execute(LI_Result result) {
    result.r1 = Race.outcome(race.run());
    result.r2 = race.writes;
  }

  /** Completes a row, and gives up. */
  @Actor
  public void completeAndCancel() {
    one.complete(1);
    cancellation.cancel();
  }
}
