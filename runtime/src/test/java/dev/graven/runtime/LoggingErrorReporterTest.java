package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LoggingErrorReporterTest {

  @Test
  void message_isOneLineWithEverythingToFindTheField() {
    assertThat(LoggingErrorReporter.message(failed("Page", "graphql/Page.graphql:1:2")))
        .isEqualTo("Query.a failed at a[1] in Page (graphql/Page.graphql:1:2, id abc)");
  }

  @Test
  void messageWithoutName_saysAnonymous() {
    assertThat(LoggingErrorReporter.message(failed(null, "graphql/Page.graphql:1:2")))
        .isEqualTo(
            "Query.a failed at a[1] in an anonymous operation (graphql/Page.graphql:1:2, id abc)");
  }

  @Test
  void contextWithoutReporter_logs() {
    assertThat(RequestContext.empty().errorReporter()).isSameAs(LoggingErrorReporter.INSTANCE);
  }

  private static FailedField failed(String name, String source) {
    OperationInfo operation =
        OperationInfo.of(OperationKind.QUERY, name, "abc", "graphql/Page.graphql", "{a}");
    return new FailedField("Query.a", ResponsePath.of("a", 1), operation, List.of(), source);
  }
}
