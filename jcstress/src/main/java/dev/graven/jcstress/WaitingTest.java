package dev.graven.jcstress;

import dev.graven.runtime.RequestContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LI_Result;

/** A result comes while a thread decides to wait for it: it is woken, or does not wait. */
@JCStressTest
@Outcome(
    id = "\\{\"data\":\\{\"rows\":\\[1\\]\\}\\}, 1",
    expect = Expect.ACCEPTABLE,
    desc = "The row, written once.")
@State
public class WaitingTest {
  private final CompletableFuture<Integer> one = new CompletableFuture<>();
  private final Race race = new Race(RequestContext.empty(), List.of(one));

  /** Executes, and waits. */
  @Actor
  public void execute(LI_Result result) {
    result.r1 = Race.outcome(race.run());
    result.r2 = race.writes;
  }

  /** Completes the row. */
  @Actor
  public void complete() {
    one.complete(1);
  }
}
