package dev.graven.benchmarks;

import dev.graven.benchmarks.async.JobFields;
import dev.graven.benchmarks.graphqljava.BatchedWirings;
import dev.graven.benchmarks.graphqljava.GraphQLJavaAnswer;
import dev.graven.benchmarks.graven.GravenAnswer;
import dev.graven.benchmarks.graven.JobsExecutor;
import dev.graven.benchmarks.hand.HandWriter;
import dev.graven.benchmarks.hand.JobsByHand;
import dev.graven.runtime.RequestContext;
import java.util.Map;
import java.util.function.Supplier;

/** The sides of <em>async</em>. */
record JobsSides(JobFields fields) implements Sides {

  @Override
  public Answer graven() {
    JobsExecutor executor = new JobsExecutor(fields);
    return (GravenAnswer)
        () -> executor.execute(JobsExecutor.Variables.of(), RequestContext.empty());
  }

  @Override
  public Answer hand(Supplier<HandWriter> writers) {
    return new JobsByHand(fields, writers);
  }

  @Override
  public Answer graphQLJava() {
    return new GraphQLJavaAnswer("Jobs", Map.of(), BatchedWirings.of(fields));
  }
}
