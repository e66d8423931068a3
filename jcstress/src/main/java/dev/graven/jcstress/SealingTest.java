package dev.graven.jcstress;

import dev.graven.runtime.Cancellation;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LI_Result;

/**
 * The result comes, the request is cancelled and its deadline passes, all at once, on three
 * threads: the third is the JDK's timer. One of them wins, and what is written stays.
 */
@JCStressTest
@Outcome(
    id = "\\{\"data\":\\{\"rows\":\\[1\\]\\}\\}, 1",
    expect = Expect.ACCEPTABLE,
    desc = "Complete.")
@Outcome(id = "The request was cancelled\\., 1", expect = Expect.ACCEPTABLE, desc = "Cancelled.")
@Outcome(
    id = "The request exceeded its deadline\\., 1",
    expect = Expect.ACCEPTABLE,
    desc = "Expired.")
@State
public class SealingTest {
  private final CompletableFuture<Integer> one = new CompletableFuture<>();
  private final Cancellation cancellation = new Cancellation();
  private final Race race =
      new Race(
          RequestContext.builder()
              .cancellation(cancellation)
              .deadline(Instant.now().plusNanos(50_000))
              .build(),
          List.of(one));
  private final CompletableFuture<GraphQLResponse> response = race.runAsync().toCompletableFuture();

  /** Completes the row. */
  @Actor
  public void complete() {
    one.complete(1);
  }

  /** Gives up. */
  @Actor
  public void cancel() {
    cancellation.cancel();
  }

  /** Reads the response. */
  @Arbiter
  public void read(LI_Result result) {
    result.r1 = Race.outcome(response.join());
    result.r2 = race.writes;
  }
}
