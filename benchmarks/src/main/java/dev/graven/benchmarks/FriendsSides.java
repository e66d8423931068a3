package dev.graven.benchmarks;

import dev.graven.benchmarks.friends.HeroFields;
import dev.graven.benchmarks.graphqljava.GraphQLJavaAnswer;
import dev.graven.benchmarks.graphqljava.Wirings;
import dev.graven.benchmarks.graven.FriendsExecutor;
import dev.graven.benchmarks.graven.GravenAnswer;
import dev.graven.benchmarks.hand.FriendsByHand;
import dev.graven.benchmarks.hand.HandWriter;
import dev.graven.benchmarks.jackson.JacksonAnswer;
import dev.graven.runtime.RequestContext;
import java.util.Map;
import java.util.function.Supplier;

/** The sides of <em>friends</em>. */
record FriendsSides(HeroFields fields) implements Sides {

  @Override
  public Answer graven() {
    FriendsExecutor executor = new FriendsExecutor(fields);
    return (GravenAnswer)
        () -> executor.execute(FriendsExecutor.Variables.of(), RequestContext.empty());
  }

  @Override
  public Answer hand(Supplier<HandWriter> writers) {
    return new FriendsByHand(fields, writers);
  }

  @Override
  public Answer jackson() {
    return JacksonAnswer.ofField("hero", fields::hero);
  }

  @Override
  public Answer graphQLJava() {
    return new GraphQLJavaAnswer("Friends", Map.of(), Wirings.of(fields));
  }
}
