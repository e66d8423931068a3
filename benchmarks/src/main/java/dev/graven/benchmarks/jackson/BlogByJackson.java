package dev.graven.benchmarks.jackson;

import dev.graven.benchmarks.Answer;
import dev.graven.benchmarks.blog.BlogFields;
import dev.graven.benchmarks.blog.BlogRequest;

/** The blog by Jackson: its objects refer to each other, so views come between. */
public final class BlogByJackson {

  private BlogByJackson() {}

  /** Answers from these fields. */
  public static Answer answer(BlogFields fields, BlogRequest request) {
    return new JacksonAnswer(() -> BlogView.of(fields, request));
  }
}
