package dev.graven.runtime.wave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.ErrorReporter;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import java.util.ArrayList;
import java.util.List;

/** A response of {@link Rows}, taken apart. */
final class Answer {
  private Answer() {}

  /** A context whose masked exceptions go to a list. */
  static RequestContext.Builder reportingTo(List<Throwable> exceptions) {
    ErrorReporter reporter = (exception, field) -> exceptions.add(exception);
    return RequestContext.builder().errorReporter(reporter);
  }

  static RequestContext silent() {
    return reportingTo(new ArrayList<>()).build();
  }

  /** The rows' JSON. */
  static String rows(GraphQLResponse response) {
    String text = response.toString();
    int start = text.indexOf("{\"rows\":") + "{\"rows\":".length();
    assertThat(text).contains("{\"rows\":").endsWith("}}");
    return text.substring(start, text.length() - 2);
  }

  /** What failed: {@code rows[1]: message}. */
  static List<String> errors(GraphQLResponse response) {
    return response.errors().stream().map(error -> error.path() + ": " + error.message()).toList();
  }
}
