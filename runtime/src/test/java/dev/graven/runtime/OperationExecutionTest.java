package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of exceptions: one field, {@code a: Int} of {@code Query}, that throws. */
final class OperationExecutionTest {
  private static final OperationInfo OPERATION =
      OperationInfo.of(
          OperationKind.QUERY, "Q", "0".repeat(64), "Q.graphql", "query Q ", "{ a a }");
  private static final Field A =
      Field.of(0, "a", "Query.a", 1, 11)
          .withCondition(7)
          .withNode(1, 13)
          .withSource("Q.graphql:1:11");
  private static final Key A_KEY = Key.of("a");

  private final RecordingErrorReporter reporter = new RecordingErrorReporter();
  private final RequestContext.Builder context = RequestContext.builder().errorReporter(reporter);

  private static class Execution extends OperationExecution {
    Execution(RequestContext context) {
      super(OPERATION, new Field[] {A}, 1, context);
    }

    GraphQLResponse run(Throwable thrown) {
      int p = out.firstKey(START, A_KEY);
      long mark = out.mark(p);
      out.string(p, "half of a value");
      p = nulled(thrown, A, 0, mark);
      return finish(out.endObject(p));
    }

    GraphQLResponse runItem(Throwable thrown) {
      int p = out.firstKey(START, A_KEY);
      path[0] = A.segment();
      p = out.beginList(p);
      p = nulledHere(thrown, A, 1, out.mark(p));
      p = out.endList(out.comma(p), 1);
      return finish(out.endObject(p));
    }
  }

  private GraphQLResponse run(Throwable thrown) {
    return new Execution(context.build()).run(thrown);
  }

  @Test
  @DisplayName("ERR-17 the message of an exception is masked, and the exception reported")
  void exception_isMaskedAndReported() {
    IllegalStateException secret = new IllegalStateException("jdbc:secret");
    GraphQLResponse response = run(secret);
    assertThat(response)
        .hasToString(
            "{\"errors\":[{\"message\":\"Internal"
                + " error\",\"locations\":[{\"line\":1,\"column\":11},"
                + "{\"line\":1,\"column\":13}],\"path\":[\"a\"]}],\"data\":{\"a\":null}}");
    assertThat(reporter.exceptions).containsExactly(secret);
    assertThat(reporter.fields)
        .containsExactly(
            new FailedField(
                "Query.a",
                ResponsePath.of("a"),
                OPERATION,
                List.of(new Location(1, 11), new Location(1, 13)),
                "Q.graphql:1:11"));
  }

  @Test
  @DisplayName("ERR-01 the value at the current path fails: no response name is added")
  void failedHere_hasThePathAsItIs() {
    GraphQLResponse response = new Execution(context.build()).runItem(new GraphQLException("m"));
    assertThat(response.errors().get(0).path()).isEqualTo(ResponsePath.of("a"));
    assertThat(response.toString()).endsWith("\"data\":{\"a\":[null]}}");
  }

  @Test
  @DisplayName("ERR-13 only the nodes that are included give locations")
  void locations_areThoseOfIncludedNodes() {
    Execution execution =
        new Execution(context.build()) {
          @Override
          protected boolean included(int condition) {
            assertThat(condition).isEqualTo(7);
            return false;
          }
        };
    assertThat(execution.run(new GraphQLException("m")).errors().get(0).locations())
        .containsExactly(new Location(1, 13));
  }

  @Test
  @DisplayName("ERR-14 a GraphQLException speaks for itself, and is not reported")
  void graphQLException_isShown() {
    GraphQLResponse response =
        run(new GraphQLException("gone", Map.of("code", 410), new IllegalStateException("secret")));
    assertThat(response.errors())
        .containsExactly(
            new GraphQLError(
                "gone",
                List.of(new Location(1, 11), new Location(1, 13)),
                ResponsePath.of("a"),
                Map.of("code", 410)));
    assertThat(reporter.exceptions).isEmpty();
  }

  @Test
  @DisplayName("ERR-12 a GraphQLException without a message still has one")
  void graphQLExceptionWithoutMessage_isInternalError() {
    assertThat(message(run(new GraphQLException(null)))).isEqualTo("Internal error");
    assertThat(message(run(new RuntimeException((String) null)))).isEqualTo("Internal error");
  }

  @Test
  @DisplayName("ERR-12 a GraphQLException whose own methods throw is masked; both are reported")
  void graphQLExceptionThatThrows_isMasked() {
    GraphQLException hostile =
        new GraphQLException("m") {
          private static final long serialVersionUID = 1L;

          @Override
          public String getMessage() {
            throw new IllegalStateException("no message");
          }
        };
    assertThat(message(run(hostile))).isEqualTo("Internal error");
    assertThat(reporter.exceptions).hasSize(2).contains(hostile);
  }

  @Test
  @DisplayName("EXE-03 what futures put around an exception is removed")
  void futureExceptions_areUnwrapped() {
    GraphQLException inner = new GraphQLException("inner");
    assertThat(message(run(new CompletionException(new ExecutionException(inner)))))
        .isEqualTo("inner");
    CompletionException empty = new CompletionException(null, null);
    assertThat(message(run(empty))).isEqualTo("Internal error");
    assertThat(reporter.exceptions).containsExactly(empty);
  }

  @Test
  @DisplayName("EXE-09 errors are execution errors, stack overflow included")
  void errors_areExecutionErrors() {
    for (Throwable thrown :
        List.of(new StackOverflowError(), new NoClassDefFoundError("x"), new AssertionError())) {
      assertThat(run(thrown).toString()).endsWith("\"data\":{\"a\":null}}");
    }
    assertThat(reporter.exceptions).hasSize(3);
  }

  @Test
  @DisplayName("EXE-09 other errors of the virtual machine are rethrown, from futures too")
  void virtualMachineErrors_areRethrown() {
    OutOfMemoryError fatal = new OutOfMemoryError("test");
    assertThatThrownBy(() -> run(fatal)).isSameAs(fatal);
    assertThatThrownBy(() -> run(new CompletionException(fatal))).isSameAs(fatal);
    assertThatThrownBy(() -> run(new InternalError())).isInstanceOf(InternalError.class);
    assertThat(reporter.exceptions).isEmpty();
  }

  @Test
  @DisplayName("EXE-09 they are rethrown out of mappers and reporters too")
  void virtualMachineErrorsOfMappersAndReporters_areRethrown() {
    OutOfMemoryError fatal = new OutOfMemoryError("test");
    context.errorMapper(
        (exception, field) -> {
          throw fatal;
        });
    assertThatThrownBy(() -> run(new IllegalStateException())).isSameAs(fatal);
    RequestContext throwing =
        RequestContext.builder()
            .errorReporter(
                (exception, field) -> {
                  throw fatal;
                })
            .build();
    assertThatThrownBy(() -> new Execution(throwing).run(new IllegalStateException()))
        .isSameAs(fatal);
  }

  @Test
  @DisplayName("ERR-17 a mapper decides what is shown; what it shows is not reported")
  void mapper_decides() {
    context.errorMapper(
        (exception, field) ->
            exception instanceof IllegalArgumentException
                ? new ErrorContent(
                    field.coordinates() + " " + exception.getMessage(), Map.of("code", 1))
                : null);
    GraphQLResponse shown = run(new IllegalArgumentException("bad"));
    assertThat(message(shown)).isEqualTo("Query.a bad");
    assertThat(shown.errors().get(0).extensions()).isEqualTo(Map.of("code", 1));
    assertThat(reporter.exceptions).isEmpty();
    assertThat(message(run(new IllegalStateException("secret")))).isEqualTo("Internal error");
    assertThat(reporter.exceptions).hasSize(1);
  }

  @Test
  @DisplayName("ERR-17 a mapper that throws masks; both exceptions are reported")
  void throwingMapper_masks() {
    IllegalStateException original = new IllegalStateException("secret");
    IllegalStateException second = new IllegalStateException("mapper");
    context.errorMapper(
        (exception, field) -> {
          throw second;
        });
    assertThat(message(run(original))).isEqualTo("Internal error");
    assertThat(reporter.exceptions).containsExactlyInAnyOrder(original, second);
  }

  @Test
  @DisplayName("ERR-12 a mapper that passes a null message on masks")
  void mapperWithoutMessage_masks() {
    context.errorMapper((exception, field) -> ErrorContent.of(exception.getMessage()));
    assertThat(message(run(new IllegalStateException((String) null)))).isEqualTo("Internal error");
    assertThat(reporter.exceptions).hasSize(2);
  }

  @Test
  @DisplayName("ERR-17 a reporter that throws does not break the response")
  void throwingReporter_changesNothing() {
    RequestContext throwing =
        RequestContext.builder()
            .errorReporter(
                (exception, field) -> {
                  throw new IllegalStateException("reporter");
                })
            .build();
    IllegalStateException quiet = new IllegalStateException("expected in the log of this test");
    quiet.setStackTrace(new StackTraceElement[0]);
    GraphQLResponse response = new Execution(throwing).run(quiet);
    assertThat(message(response)).isEqualTo("Internal error");
    assertThat(response.toString()).endsWith("\"data\":{\"a\":null}}");
  }

  @Test
  void interruption_isKept() {
    run(new InterruptedException());
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  @DisplayName("ERR-03 null at the root is data: null, and nothing of the half-written data stays")
  void rootFailure_isDataNull() {
    OperationExecution execution =
        new OperationExecution(OPERATION, new Field[] {A}, 1, context.build()) {};
    int p = execution.out.firstKey(OperationExecution.START, A_KEY);
    execution.out.string(p, "x".repeat(100_000));
    GraphQLResponse response = execution.finish(execution.missing(A, 0));
    assertThat(response.toString()).endsWith("],\"data\":null}");
    assertThat(message(response)).isEqualTo("Cannot return null for non-null field Query.a.");
    assertThat(response.hasData()).isTrue();
  }

  private static String message(GraphQLResponse response) {
    assertThat(response.errors()).hasSize(1);
    return response.errors().get(0).message();
  }
}
