package dev.graven.jcstress;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LI_Result;

/** A stage that breaks its contract calls back twice, on two threads: the first counts. */
@JCStressTest
@Outcome(
    id = "\\{\"data\":\\{\"rows\":\\[[12]\\]\\}\\}, 1",
    expect = Expect.ACCEPTABLE,
    desc = "One of both, written once.")
@State
public class TwiceTest {

  /** Leaves it to others to call back. */
  private static final class Careless extends CompletableFuture<Integer> {
    @Nullable BiConsumer<? super Integer, ? super @Nullable Throwable> callback;

    @Override
    public CompletableFuture<Integer> whenComplete(
        BiConsumer<? super Integer, ? super @Nullable Throwable> action) {
      callback = action;
      return this;
    }
  }

  private final Careless careless = new Careless();
  private final Race race = new Race(RequestContext.empty(), List.of(careless));
  private final CompletableFuture<GraphQLResponse> response = race.runAsync().toCompletableFuture();

  /** Calls back. */
  @Actor
  public void first() {
    Objects.requireNonNull(careless.callback).accept(1, null);
  }

  /** Calls back. */
  @Actor
  public void second() {
    Objects.requireNonNull(careless.callback).accept(2, null);
  }

  /** Reads the response, which is there. */
  @Arbiter
  public void read(LI_Result result) {
    result.r1 = Race.outcome(response.join());
    result.r2 = race.writes;
  }
}
