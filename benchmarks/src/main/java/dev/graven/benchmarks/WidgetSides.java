package dev.graven.benchmarks;

import dev.graven.benchmarks.graphqljava.GraphQLJavaAnswer;
import dev.graven.benchmarks.graphqljava.Wirings;
import dev.graven.benchmarks.graven.GravenAnswer;
import dev.graven.benchmarks.graven.WidgetsExecutor;
import dev.graven.benchmarks.hand.HandWriter;
import dev.graven.benchmarks.hand.WidgetsByHand;
import dev.graven.benchmarks.jackson.JacksonAnswer;
import dev.graven.benchmarks.widgets.WidgetFields;
import dev.graven.runtime.RequestContext;
import java.util.Map;
import java.util.function.Supplier;

/** The sides of <em>widgets</em>. */
record WidgetSides(WidgetFields fields) implements Sides {

  @Override
  public Answer graven() {
    WidgetsExecutor executor = new WidgetsExecutor(fields);
    return (GravenAnswer)
        () -> executor.execute(WidgetsExecutor.Variables.of(), RequestContext.empty());
  }

  @Override
  public Answer hand(Supplier<HandWriter> writers) {
    return new WidgetsByHand(fields, writers);
  }

  @Override
  public Answer jackson() {
    return JacksonAnswer.ofField("widgets", fields::widgets);
  }

  @Override
  public Answer graphQLJava() {
    return new GraphQLJavaAnswer("Widgets", Map.of(), Wirings.of(fields));
  }
}
