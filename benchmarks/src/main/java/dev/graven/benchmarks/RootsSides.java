package dev.graven.benchmarks;

import dev.graven.benchmarks.async.JobFields;
import dev.graven.benchmarks.graphqljava.BatchedWirings;
import dev.graven.benchmarks.graphqljava.GraphQLJavaAnswer;
import dev.graven.benchmarks.graven.GravenAnswer;
import dev.graven.benchmarks.graven.RootsExecutor;
import dev.graven.benchmarks.hand.HandWriter;
import dev.graven.benchmarks.hand.RootsByHand;
import dev.graven.runtime.RequestContext;
import java.util.Map;
import java.util.function.Supplier;

/** The sides of <em>roots</em>. */
record RootsSides(JobFields fields) implements Sides {

  @Override
  public Answer graven() {
    RootsExecutor executor = new RootsExecutor(fields);
    return (GravenAnswer)
        () -> executor.execute(RootsExecutor.Variables.of(), RequestContext.empty());
  }

  @Override
  public Answer hand(Supplier<HandWriter> writers) {
    return new RootsByHand(fields, writers);
  }

  @Override
  public Answer graphQLJava() {
    return new GraphQLJavaAnswer("Roots", Map.of(), BatchedWirings.of(fields));
  }
}
