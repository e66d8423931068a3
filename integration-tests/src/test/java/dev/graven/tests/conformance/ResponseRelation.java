package dev.graven.tests.conformance;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a response may stand to an expected one: the rules of the data's README. */
final class ResponseRelation {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ResponseRelation() {}

  /** The first rule that a response breaks, or nothing. */
  static Optional<String> difference(Map<String, Object> response, Corpus.Expected expected) {
    if (!response.containsKey("data")) {
      return Optional.of("a request error: " + response);
    }
    Object data = normal(response.get("data"));
    Object expectedData = normal(expected.data());
    if (!text(data).equals(text(expectedData))) {
      return Optional.of("data %s%n  expected %s".formatted(text(data), text(expectedData)));
    }
    List<Map<String, Object>> errors = errors(response);
    List<List<?>> paths = new ArrayList<>();
    for (Map<String, Object> error : errors) {
      if (!(error.get("message") instanceof String message) || message.isEmpty()) {
        return Optional.of("no message: " + error);
      }
      paths.add((List<?>) error.get("path"));
    }
    if (new HashSet<>(paths).size() != paths.size()) {
      return Optional.of("a path twice: " + paths);
    }
    return errorDifference(data, errors, paths, expected.errors());
  }

  private static Optional<String> errorDifference(
      Object data,
      List<Map<String, Object>> errors,
      List<List<?>> paths,
      List<Map<String, Object>> expectedErrors) {
    Map<List<?>, Map<String, Object>> expected = new LinkedHashMap<>();
    expectedErrors.forEach(error -> expected.put((List<?>) error.get("path"), error));
    for (Map<String, Object> error : errors) {
      List<?> path = (List<?>) error.get("path");
      Map<String, Object> theirs = expected.get(path);
      if (theirs == null && nullOnTheWay(data, path) >= path.size()) {
        return Optional.of("an error too many: " + error);
      }
      List<?> locations = (List<?>) error.get("locations");
      if (locations == null || locations.isEmpty()) {
        return Optional.of("no locations: " + error);
      }
      if (theirs != null
          && theirs.get("locations") instanceof List<?> their
          && !their.isEmpty()
          && !locations.contains(their.get(0))) {
        return Optional.of("locations %s, expected %s".formatted(error, their));
      }
    }
    for (List<?> path : expected.keySet()) {
      List<?> nulled = path.subList(0, nullOnTheWay(data, path));
      if (paths.stream().noneMatch(ours -> startsWith(ours, nulled))) {
        return Optional.of("no error at or under %s, expected %s".formatted(nulled, path));
      }
    }
    return Optional.empty();
  }

  /** How many segments lead to the first null on a path; more than it has where there is none. */
  private static int nullOnTheWay(Object data, List<?> path) {
    Object value = data;
    for (int i = 0; i < path.size(); i++) {
      if (value == null) {
        return i;
      }
      Object segment = path.get(i);
      value =
          value instanceof List<?> list
              ? list.get(((Number) segment).intValue())
              : ((Map<?, ?>) value).get(segment);
    }
    return path.size();
  }

  private static boolean startsWith(List<?> path, List<?> prefix) {
    return path.size() >= prefix.size() && path.subList(0, prefix.size()).equals(prefix);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> errors(Map<String, Object> response) {
    return (List<Map<String, Object>>) response.getOrDefault("errors", List.of());
  }

  /** The same with numbers by value: 1 is 1.0. */
  private static Object normal(Object value) {
    if (value instanceof Number number) {
      BigDecimal plain = new BigDecimal(number.toString()).stripTrailingZeros();
      return plain.signum() == 0 ? BigDecimal.ZERO : plain;
    }
    if (value instanceof List<?> list) {
      List<Object> items = new ArrayList<>();
      list.forEach(item -> items.add(normal(item)));
      return items;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> fields = new LinkedHashMap<>();
      map.forEach((name, item) -> fields.put(name, normal(item)));
      return fields;
    }
    return value;
  }

  private static String text(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For reports: the paths of a response's errors. */
  static Set<Object> paths(Map<String, Object> response) {
    Set<Object> paths = new HashSet<>();
    errors(response).forEach(error -> paths.add(error.get("path")));
    return paths;
  }
}
