package dev.graven.benchmarks;

import dev.graven.benchmarks.graphqljava.BatchedWirings;
import dev.graven.benchmarks.graphqljava.GraphQLJavaAnswer;
import dev.graven.benchmarks.graven.GravenAnswer;
import dev.graven.benchmarks.graven.TitlesExecutor;
import dev.graven.benchmarks.hand.HandWriter;
import dev.graven.benchmarks.hand.TitlesByHand;
import dev.graven.benchmarks.widgets.TitledWidgetFields;
import dev.graven.runtime.RequestContext;
import java.util.Map;
import java.util.function.Supplier;

/** The sides of <em>titles</em>. */
record TitlesSides(TitledWidgetFields fields) implements Sides {

  @Override
  public Answer graven() {
    TitlesExecutor executor = new TitlesExecutor(fields);
    return (GravenAnswer)
        () -> executor.execute(TitlesExecutor.Variables.of(), RequestContext.empty());
  }

  @Override
  public Answer hand(Supplier<HandWriter> writers) {
    return new TitlesByHand(fields, writers);
  }

  @Override
  public Answer graphQLJava() {
    return new GraphQLJavaAnswer(
        "Titles", Map.of(), BatchedWirings.of(fields), () -> BatchedWirings.loaders(fields));
  }
}
