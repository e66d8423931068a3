package dev.graven.benchmarks;

import dev.graven.benchmarks.blog.BlogFields;
import dev.graven.benchmarks.blog.BlogRequest;
import dev.graven.benchmarks.graphqljava.GraphQLJavaAnswer;
import dev.graven.benchmarks.graphqljava.Wirings;
import dev.graven.benchmarks.graven.BlogExecutor;
import dev.graven.benchmarks.graven.GravenAnswer;
import dev.graven.benchmarks.hand.BlogByHand;
import dev.graven.benchmarks.hand.HandWriter;
import dev.graven.benchmarks.jackson.BlogByJackson;
import dev.graven.runtime.RequestContext;
import java.util.Map;
import java.util.function.Supplier;

/** The sides of <em>blog</em>. */
record BlogSides(BlogFields fields, BlogRequest request) implements Sides {

  @Override
  public Answer graven() {
    BlogExecutor executor = new BlogExecutor(fields);
    return (GravenAnswer)
        () ->
            executor.execute(
                BlogExecutor.Variables.of(request.id(), request.width(), request.height()),
                RequestContext.empty());
  }

  @Override
  public Answer hand(Supplier<HandWriter> writers) {
    return new BlogByHand(fields, request, writers);
  }

  @Override
  public Answer jackson() {
    return BlogByJackson.answer(fields, request);
  }

  @Override
  public Answer graphQLJava() {
    return new GraphQLJavaAnswer(
        "Blog",
        Map.of("id", request.id(), "w", request.width(), "h", request.height()),
        Wirings.of(fields));
  }
}
