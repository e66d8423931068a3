package dev.graven.benchmarks;

import dev.graven.benchmarks.graphqljava.GraphQLJavaAnswer;
import dev.graven.benchmarks.graphqljava.Wirings;
import dev.graven.benchmarks.graven.GravenAnswer;
import dev.graven.benchmarks.graven.StadiumQueryExecutor;
import dev.graven.benchmarks.hand.HandWriter;
import dev.graven.benchmarks.hand.StadiumByHand;
import dev.graven.benchmarks.jackson.JacksonAnswer;
import dev.graven.benchmarks.stadium.StadiumFields;
import dev.graven.runtime.RequestContext;
import java.util.Map;
import java.util.function.Supplier;

/** The sides of <em>stadium</em>. */
record StadiumSides(StadiumFields fields) implements Sides {

  @Override
  public Answer graven() {
    StadiumQueryExecutor executor = new StadiumQueryExecutor(fields);
    return (GravenAnswer)
        () ->
            executor.execute(
                StadiumQueryExecutor.Variables.of(fields.seatsPerRow()), RequestContext.empty());
  }

  @Override
  public Answer hand(Supplier<HandWriter> writers) {
    return new StadiumByHand(fields, writers);
  }

  @Override
  public Answer jackson() {
    return JacksonAnswer.ofField("stadium", () -> fields.stadium(fields.seatsPerRow()));
  }

  @Override
  public Answer graphQLJava() {
    return new GraphQLJavaAnswer(
        "StadiumQuery", Map.of("seatsPerRow", fields.seatsPerRow()), Wirings.of(fields));
  }
}
