package dev.graven.tests.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graven.runtime.ErrorContent;
import dev.graven.runtime.FailedField;
import dev.graven.runtime.GraphQLError;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What errors say, to clients and to the reporter; which throwables become errors. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorContentTest {
  private static final String SDL =
      """
      type Query {
        secret: Int shown: Int silent: Int checked: Int overflow: Int linkage: Int assertion: Int memory: Int internal: Int
        one: Int iterator: [Int] stream: [Int!] deep: Deep
      }
      type Deep { secret: Int! }
      """;

  private Comparison comparison;

  @BeforeAll
  void compile(@TempDir Path folder) {
    StringBuilder operations = new StringBuilder();
    for (String field :
        List.of(
            "secret",
            "shown",
            "silent",
            "checked",
            "overflow",
            "linkage",
            "assertion",
            "memory",
            "internal",
            "iterator",
            "stream")) {
      operations.append("query %s%n{%n  one%n  x: %s%n}%n".formatted("Of_" + field, field));
    }
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql("content/Operations.graphql", operations + "query Deep { deep { secret } }\n")
            .java(
                """
                package content;
                import dev.graven.annotations.*;
                @GraphQLType
                public final class Deep {
                  @GraphQLField public int secret() { throw new IllegalStateException("password"); }
                }
                """)
            .java(
                """
                package content;
                import dev.graven.annotations.*;
                import dev.graven.runtime.GraphQLException;
                import java.io.IOException;
                import java.util.*;
                import java.util.stream.*;
                public final class Api {
                  @GraphQLQuery public int one() { return 1; }
                  @GraphQLQuery public Deep deep() { return new Deep(); }
                  @GraphQLQuery public int secret() { throw new IllegalStateException("password"); }
                  @GraphQLQuery public int shown() {
                    throw new GraphQLException("shown \\"to\\" all", Map.of("code", "NOT_FOUND", "list", List.of(1, true)));
                  }
                  @GraphQLQuery public int silent() { throw new GraphQLException(null); }
                  @GraphQLQuery public int checked() throws IOException { throw new IOException("disk"); }
                  @GraphQLQuery public int overflow() { return overflow() + 1; }
                  @GraphQLQuery public int linkage() { throw new NoClassDefFoundError("gone"); }
                  @GraphQLQuery public int assertion() { throw new AssertionError("no"); }
                  @GraphQLQuery public int memory() { throw new OutOfMemoryError("none"); }
                  @GraphQLQuery public int internal() { throw new InternalError("broken"); }
                  @GraphQLQuery public Iterable<Integer> iterator() {
                    return () -> Stream.of(1, 2, 3).map(i -> 6 / (i - 2)).iterator();
                  }
                  @GraphQLQuery public Stream<Integer> stream() { return Stream.of(1, 2, 3).map(i -> 6 / (i - 2)); }
                }
                """)
            .compileCleanly();
    comparison = Comparison.of(module, "content", SDL, module.newInstance("content.Api"));
  }

  private GraphQLResponse ask(String operation, RequestContext context) {
    return comparison.executor(operation).execute(Map.of(), context);
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret", "checked", "linkage", "assertion", "overflow"})
  @DisplayName("ERR-17, EXE-09 the message of an exception is masked, and reported")
  void message_isMaskedAndReported(String field) {
    List<FailedField> fields = new ArrayList<>();
    List<Throwable> thrown = new ArrayList<>();
    RequestContext context =
        RequestContext.builder()
            .errorReporter(
                (exception, at) -> {
                  thrown.add(exception);
                  fields.add(at);
                })
            .build();
    GraphQLResponse response = ask("Of_" + field, context);
    assertThat(response.toString())
        .isEqualTo(
            "{\"errors\":[{\"message\":\"Internal error\",\"locations\":[{\"line\":4,\"column\":3}],"
                + "\"path\":[\"x\"]}],\"data\":{\"one\":1,\"x\":null}}");
    assertThat(thrown).hasSize(1);
    assertThat(thrown.get(0).getStackTrace()).isNotEmpty();
    assertThat(fields.get(0).coordinates()).isEqualTo("Query." + field);
    assertThat(fields.get(0).source())
        .matches("src/main/resources/graphql/content/Operations\\.graphql:\\d+:3");
    comparison.response("Of_" + field, Map.of(), context);
  }

  @Test
  @DisplayName("ERR-14 a GraphQLException's message and extensions pass through")
  void graphQLException_isShown() {
    GraphQLResponse response = comparison.response("Of_shown", Map.of());
    GraphQLError error = response.errors().get(0);
    assertThat(error.message()).isEqualTo("shown \"to\" all");
    assertThat(error.extensions()).isEqualTo(Map.of("code", "NOT_FOUND", "list", List.of(1, true)));
    assertThat(response.toString()).contains("\"code\":\"NOT_FOUND\"").contains("[1,true]");
  }

  @Test
  @DisplayName("ERR-12 a message is always text")
  void nullMessage_isText() {
    assertThat(ask("Of_silent", RequestContext.empty()).errors().get(0).message())
        .isEqualTo("Internal error");
  }

  @Test
  void errorMapper_decidesWhatIsShown() {
    RequestContext context =
        RequestContext.builder()
            .errorMapper(
                (exception, field) ->
                    exception instanceof IllegalStateException
                        ? new ErrorContent("mapped " + field.coordinates(), Map.of("code", 1))
                        : null)
            .errorReporter((exception, field) -> {})
            .build();
    assertThat(ask("Of_secret", context).errors().get(0).message())
        .isEqualTo("mapped Query.secret");
    assertThat(ask("Deep", context).errors().get(0).message()).isEqualTo("mapped Deep.secret");
    assertThat(ask("Of_checked", context).errors().get(0).message()).isEqualTo("Internal error");
  }

  @ParameterizedTest
  @ValueSource(strings = {"memory", "internal"})
  @DisplayName("EXE-09 an error of the virtual machine is rethrown")
  void virtualMachineError_isRethrown(String field) {
    assertThatThrownBy(() -> ask("Of_" + field, RequestContext.empty()))
        .isInstanceOf(VirtualMachineError.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"iterator", "stream"})
  @DisplayName("EXE-05 an iterator that throws nulls its list, with one error")
  void throwingIterator_nullsTheList(String field) {
    assertThat(ask("Of_" + field, RequestContext.empty()).toString())
        .isEqualTo(
            "{\"errors\":[{\"message\":\"Internal error\",\"locations\":[{\"line\":4,\"column\":3}],"
                + "\"path\":[\"x\"]}],\"data\":{\"one\":1,\"x\":null}}");
  }
}
