package dev.graven.benchmarks;

import dev.graven.benchmarks.catalog.WideFields;
import dev.graven.benchmarks.graphqljava.BatchedWirings;
import dev.graven.benchmarks.graphqljava.GraphQLJavaAnswer;
import dev.graven.benchmarks.graven.GravenAnswer;
import dev.graven.benchmarks.graven.NestedExecutor;
import dev.graven.benchmarks.hand.HandWriter;
import dev.graven.benchmarks.hand.NestedByHand;
import dev.graven.runtime.RequestContext;
import java.util.Map;
import java.util.function.Supplier;

/** The sides of <em>nested</em>. */
record NestedSides(WideFields fields) implements Sides {

  @Override
  public Answer graven() {
    NestedExecutor executor = new NestedExecutor(fields);
    return (GravenAnswer)
        () -> executor.execute(NestedExecutor.Variables.of(), RequestContext.empty());
  }

  @Override
  public Answer hand(Supplier<HandWriter> writers) {
    return new NestedByHand(fields, writers);
  }

  @Override
  public Answer graphQLJava() {
    return new GraphQLJavaAnswer(
        "Nested", Map.of(), BatchedWirings.of(fields), () -> BatchedWirings.loaders(fields));
  }
}
