package dev.graven.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class GraphQLResponseTest {
  private static final GraphQLError ERROR =
      new GraphQLError(
          "no \"luck\"",
          List.of(new Location(1, 2), new Location(30, 4)),
          ResponsePath.of("a", 0, "b"),
          Map.of("code", "X"));
  private static final String ERROR_TEXT =
      "{\"message\":\"no \\\"luck\\\"\",\"locations\":[{\"line\":1,\"column\":2},"
          + "{\"line\":30,\"column\":4}],\"path\":[\"a\",0,\"b\"],\"extensions\":{\"code\":\"X\"}}";

  @Test
  @DisplayName("RES-02 RES-03 RES-04 data is the only key when there is no error")
  void withoutErrors_onlyData() {
    GraphQLResponse response = executed(List.of(), "{\"a\":1}");
    assertThat(response).hasToString("{\"data\":{\"a\":1}}");
    assertThat(response.hasData()).isTrue();
    assertThat(response.errors()).isEmpty();
    assertThat(response.size()).isEqualTo(16);
  }

  @Test
  @DisplayName(
      "RES-05 RES-08 ERR-11 ERR-13 errors come first, with message, locations, path, extensions"
          + " only")
  void withErrors_errorsComeFirst() {
    GraphQLResponse response = executed(List.of(ERROR, ERROR), "{\"a\":null}");
    assertThat(response)
        .hasToString("{\"errors\":[" + ERROR_TEXT + "," + ERROR_TEXT + "],\"data\":{\"a\":null}}");
    assertThat(response.errors()).containsExactly(ERROR, ERROR);
    assertThat(response.size()).isEqualTo(response.toBytes().length);
  }

  @Test
  @DisplayName("ERR-16 a request error has no data key")
  void requestError_hasNoData() {
    GraphQLResponse response =
        GraphQLResponse.requestError(GraphQLError.ofRequest("no", List.of()));
    assertThat(response).hasToString("{\"errors\":[{\"message\":\"no\"}]}");
    assertThat(response.hasData()).isFalse();
    assertThat(response.size()).isEqualTo(response.toBytes().length);
  }

  @Test
  @DisplayName("RES-02 the list of errors is never empty")
  void requestErrorWithoutErrors_isRefused() {
    assertThatThrownBy(() -> GraphQLResponse.requestError(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void writeTo_equalsToBytes_andRepeats() throws IOException {
    for (int size : new int[] {0, 1, 1000, 1016, 1017, 100_000}) {
      for (List<GraphQLError> errors : List.of(List.<GraphQLError>of(), List.of(ERROR))) {
        GraphQLResponse response = executed(errors, "\"" + "d".repeat(size) + "\"");
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        response.writeTo(first);
        response.writeTo(second);
        assertThat(first.toByteArray())
            .isEqualTo(response.toBytes())
            .isEqualTo(second.toByteArray())
            .hasSize((int) response.size());
      }
    }
  }

  @Test
  void writeTo_passesTheStreamsExceptionOn_andCanBeRepeated() {
    GraphQLResponse response = executed(List.of(), "null");
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("broken pipe");
          }
        };
    assertThatThrownBy(() -> response.writeTo(broken)).hasMessage("broken pipe");
    assertThat(response).hasToString("{\"data\":null}");
  }

  @Test
  void response_isReadByManyThreads() throws Exception {
    GraphQLResponse response = executed(List.of(ERROR), "\"" + "é".repeat(200_000) + "\"");
    byte[] expected = response.toBytes();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<byte[]>> readers = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        boolean streamed = i % 2 == 0;
        readers.add(
            () -> {
              ByteArrayOutputStream stream = new ByteArrayOutputStream();
              response.writeTo(stream);
              return streamed ? stream.toByteArray() : response.toBytes();
            });
      }
      for (Future<byte[]> read : threads.invokeAll(readers)) {
        assertThat(Arrays.equals(read.get(), expected)).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void errors_cannotBeChanged() {
    List<GraphQLError> errors = new ArrayList<>(List.of(ERROR));
    GraphQLResponse response = executed(errors, "null");
    errors.clear();
    assertThat(response.errors()).containsExactly(ERROR);
    assertThatThrownBy(() -> response.errors().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static GraphQLResponse executed(List<GraphQLError> errors, String data) {
    ResponseWriter out = new ResponseWriter();
    int p = out.ascii(0, GraphQLResponse.START_OF_DATA);
    p = out.raw(p, data.getBytes(StandardCharsets.UTF_8));
    return GraphQLResponse.executed(errors, out.finish(out.endObject(p)));
  }
}
