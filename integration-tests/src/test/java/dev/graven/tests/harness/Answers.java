package dev.graven.tests.harness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.graven.runtime.GraphQLResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares a compiled executor's answer with the oracle's, by the relation that the design
 * promises.
 */
public final class Answers {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private Answers() {}

  /** The response, parsed; key order kept. */
  public static Map<String, Object> parse(GraphQLResponse response) {
    try {
      return JSON.readValue(
          response.toBytes(), new TypeReference<LinkedHashMap<String, Object>>() {});
    } catch (IOException e) {
      throw new AssertionError(new String(response.toBytes(), UTF_8), e);
    }
  }

  /** JSON text with key order, so that equal texts are equal answers. */
  public static String text(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Asserts that {@code data} is equal, key order included, and that the errors stand in the
   * promised relation: locations are those of the included nodes (the oracle names all of them
   * where a resolver threw), each of our paths is one of the oracle's, no path twice, and each of
   * the oracle's that is missing lies under a null in {@code data} that has an error of ours at or
   * below it.
   */
  public static void assertAgree(GraphQLResponse response, Map<String, Object> oracle) {
    Map<String, Object> ours = parse(response);
    assertThat(ours.containsKey("data")).isEqualTo(oracle.containsKey("data"));
    assertThat(text(ours.get("data"))).isEqualTo(text(oracle.get("data")));
    List<Map<String, Object>> ourErrors = errors(ours);
    List<Map<String, Object>> theirErrors = errors(oracle);
    assertThat(ourErrors.isEmpty())
        .as("errors %s against %s", ourErrors, theirErrors)
        .isEqualTo(theirErrors.isEmpty());
    List<Object> ourPaths = ourErrors.stream().map(error -> error.get("path")).toList();
    List<Object> theirPaths = theirErrors.stream().map(error -> error.get("path")).toList();
    if (!ours.containsKey("data")) {
      return;
    }
    assertThat(ourPaths).doesNotHaveDuplicates();
    assertThat(theirPaths).containsAll(ourPaths);
    for (Object missing : theirPaths) {
      if (!ourPaths.contains(missing)) {
        List<?> nulled = nulledAncestor(ours.get("data"), (List<?>) missing);
        assertThat(ourPaths)
            .as("an error of ours at or below %s", nulled)
            .anyMatch(path -> startsWith((List<?>) path, nulled));
      }
    }
    for (Map<String, Object> error : ourErrors) {
      assertThat(error.keySet()).isSubsetOf("message", "locations", "path", "extensions");
      assertThat(error.get("message")).isInstanceOf(String.class).isNotEqualTo("");
      assertLocation(error, theirErrors);
    }
  }

  private static void assertLocation(
      Map<String, Object> error, List<Map<String, Object>> theirErrors) {
    for (Map<String, Object> theirs : theirErrors) {
      if (theirs.get("path").equals(error.get("path")) && theirs.get("locations") != null) {
        List<?> locations = (List<?>) error.get("locations");
        List<?> expected = (List<?>) theirs.get("locations");
        String description = "locations of %s against %s".formatted(error, theirs);
        assertThat(locations.containsAll(expected)).as(description).isTrue();
        if (((String) theirs.get("message")).startsWith(Oracle.FETCHING)) {
          assertThat(locations).as(description).hasSameSizeAs(expected);
        }
      }
    }
    assertThat((List<?>) error.get("locations")).isNotEmpty();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> errors(Map<String, Object> response) {
    return (List<Map<String, Object>>) response.getOrDefault("errors", List.of());
  }

  /** The path of the null that a path runs into. */
  private static List<?> nulledAncestor(Object data, List<?> path) {
    Object value = data;
    for (int i = 0; i <= path.size(); i++) {
      if (value == null) {
        return path.subList(0, i);
      }
      if (i < path.size()) {
        Object segment = path.get(i);
        value =
            value instanceof List<?> list
                ? list.get(((Number) segment).intValue())
                : ((Map<?, ?>) value).get(segment);
      }
    }
    throw new AssertionError("no null on the way to " + path + " in " + text(data));
  }

  private static boolean startsWith(List<?> path, List<?> prefix) {
    return path.size() >= prefix.size() && path.subList(0, prefix.size()).equals(prefix);
  }
}
