package dev.graven.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each rule of the relation can fail. */
class ResponseRelationTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Optional<String> difference(String response, String expected) throws Exception {
    return ResponseRelation.difference(
        JSON.readValue(response, new TypeReference<Map<String, Object>>() {}),
        JSON.readValue(expected, Corpus.Expected.class));
  }

  private static String error(String path, int line) {
    return "{\"message\":\"m\",\"path\":%s,\"locations\":[{\"line\":%d,\"column\":1}]}"
        .formatted(path, line);
  }

  private static String response(String data, String... errors) {
    return "{\"data\":%s,\"errors\":[%s]}".formatted(data, String.join(",", errors));
  }

  private static String expected(String data, String... paths) {
    List<String> errors =
        List.of(paths).stream()
            .map(
                path ->
                    "{\"path\":%s,\"locations\":[{\"line\":1,\"column\":1}],\"kind\":\"resolver\"}"
                        .formatted(path))
            .toList();
    return "{\"data\":%s,\"errors\":[%s]}"
        .formatted(data, String.join(",", errors))
        .replace(",\"kind\":\"resolver\"", "");
  }

  @Test
  void data_isComparedWithTheOrderOfKeys_andNumbersByValue() throws Exception {
    assertThat(difference(response("{\"a\":1.0,\"b\":[0.0]}"), expected("{\"a\":1,\"b\":[0]}")))
        .isEmpty();
    assertThat(difference(response("{\"b\":1,\"a\":1}"), expected("{\"a\":1,\"b\":1}")))
        .isPresent();
    assertThat(difference(response("{\"a\":1}"), expected("{\"a\":1.5}"))).isPresent();
    assertThat(difference("{\"errors\":[]}", expected("null"))).isPresent();
  }

  @Test
  void errors_areExpected_orInsideWhatPropagationRemoved() throws Exception {
    String data = "{\"a\":null,\"b\":1}";
    assertThat(difference(response(data, error("[\"a\"]", 1)), expected(data, "[\"a\"]")))
        .isEmpty();
    assertThat(
            difference(
                response(data, error("[\"a\",0,\"x\"]", 2)), expected(data, "[\"a\",1,\"y\"]")))
        .isEmpty();
    assertThat(difference(response(data, error("[\"a\"]", 1)), expected(data))).isPresent();
    assertThat(difference(response(data, error("[\"b\"]", 1)), expected(data))).isPresent();
  }

  @Test
  void errors_areNotMissing() throws Exception {
    String data = "{\"a\":null,\"b\":null}";
    assertThat(
            difference(
                response(data, error("[\"a\",\"x\"]", 1)), expected(data, "[\"a\"]", "[\"b\"]")))
        .isPresent();
  }

  @Test
  void errors_haveOnePathEach_aMessageAndTheLocation() throws Exception {
    String data = "{\"a\":null}";
    String a = "[\"a\"]";
    assertThat(difference(response(data, error(a, 1), error(a, 1)), expected(data, a))).isPresent();
    assertThat(difference(response(data, error(a, 2)), expected(data, a))).isPresent();
    assertThat(difference(response(data, error(a, 1).replace("\"m\"", "\"\"")), expected(data, a)))
        .isPresent();
  }
}
