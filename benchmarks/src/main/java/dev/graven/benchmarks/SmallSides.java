package dev.graven.benchmarks;

import dev.graven.benchmarks.graphqljava.GraphQLJavaAnswer;
import dev.graven.benchmarks.graphqljava.Wirings;
import dev.graven.benchmarks.graven.GravenAnswer;
import dev.graven.benchmarks.graven.SmallExecutor;
import dev.graven.benchmarks.hand.HandWriter;
import dev.graven.benchmarks.hand.SmallByHand;
import dev.graven.benchmarks.jackson.JacksonAnswer;
import dev.graven.benchmarks.small.ProductFields;
import dev.graven.runtime.RequestContext;
import java.util.Map;
import java.util.function.Supplier;

/** The sides of <em>small</em>. */
record SmallSides(ProductFields fields) implements Sides {

  @Override
  public Answer graven() {
    SmallExecutor executor = new SmallExecutor(fields);
    return (GravenAnswer)
        () -> executor.execute(SmallExecutor.Variables.of(), RequestContext.empty());
  }

  @Override
  public Answer hand(Supplier<HandWriter> writers) {
    return new SmallByHand(fields, writers);
  }

  @Override
  public Answer jackson() {
    return JacksonAnswer.ofField("product", () -> fields.product(7));
  }

  @Override
  public Answer graphQLJava() {
    return new GraphQLJavaAnswer("Small", Map.of(), Wirings.of(fields));
  }
}
