package dev.graven.jcstress;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LI_Result;

/** Two threads complete the last two results: one of them writes the response, with both. */
@JCStressTest
@Outcome(
    id = "\\{\"data\":\\{\"rows\":\\[1,2\\]\\}\\}, 1",
    expect = Expect.ACCEPTABLE,
    desc = "Both rows, written once.")
@State
public class JoinTest {
  private final CompletableFuture<Integer> one = new CompletableFuture<>();
  private final CompletableFuture<Integer> two = new CompletableFuture<>();
  private final Race race = new Race(RequestContext.empty(), List.of(one, two));
  private final CompletableFuture<GraphQLResponse> response = race.runAsync().toCompletableFuture();

  /** Completes the first row. */
  @Actor
  public void first() {
    one.complete(1);
  }

  /** Completes the second row. */
  @Actor
  public void second() {
    two.complete(2);
  }

  /** Reads the response, which is there. */
  @Arbiter
  public void read(LI_Result result) {
    result.r1 = Race.outcome(response.join());
    result.r2 = race.writes;
  }
}
