package dev.graven.tests.fuzz;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.tests.harness.Answers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the answer to a request that was given up with the whole answer: what is null in it has
 * an error, and everything else is the same, errors included.
 */
final class PartialAnswers {
  private static final Set<String> GIVEN_UP =
      Set.of("The request was cancelled.", "The request exceeded its deadline.");

  private final List<List<?>> errors;

  private PartialAnswers(List<List<?>> errors) {
    this.errors = errors;
  }

  /** Whether something is missing in a response. */
  static boolean isGivenUp(GraphQLResponse response) {
    return response.errors().stream().anyMatch(it -> GIVEN_UP.contains(it.message()));
  }

  /** What is different, though the request was given up. */
  static Optional<String> difference(Map<String, Object> ours, Map<String, Object> whole) {
    if (ours.containsKey("data") != whole.containsKey("data")) {
      return Optional.of("data or none: " + Answers.text(ours));
    }
    if (!ours.containsKey("data")) {
      return Optional.empty();
    }
    Set<Object> known = new HashSet<>();
    errors(whole).forEach(it -> known.add(it.get("path")));
    List<List<?>> paths = new ArrayList<>();
    for (Map<?, ?> error : errors(ours)) {
      List<?> path = (List<?>) error.get("path");
      if (!GIVEN_UP.contains(error.get("message")) && !known.contains(path)) {
        return Optional.of("an error of its own: " + error);
      }
      paths.add(path);
    }
    if (paths.stream().distinct().count() < paths.size()) {
      return Optional.of("a path twice: " + paths);
    }
    return new PartialAnswers(paths)
        .difference(ours.get("data"), whole.get("data"), List.of())
        .map(it -> it + " in " + Answers.text(ours));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<?, ?>> errors(Map<String, Object> response) {
    return (List<Map<?, ?>>) response.getOrDefault("errors", List.of());
  }

  private Optional<String> difference(
      @Nullable Object ours, @Nullable Object whole, List<Object> path) {
    if (ours == null && whole != null) {
      boolean hasError =
          errors.stream()
              .anyMatch(it -> it.size() >= path.size() && it.subList(0, path.size()).equals(path));
      return hasError ? Optional.empty() : Optional.of("null without error at " + path);
    }
    if (ours instanceof Map<?, ?> map && whole instanceof Map<?, ?> other) {
      if (!List.copyOf(map.keySet()).equals(List.copyOf(other.keySet()))) {
        return Optional.of("keys at " + path);
      }
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        Optional<String> below =
            difference(entry.getValue(), other.get(entry.getKey()), with(path, entry.getKey()));
        if (below.isPresent()) {
          return below;
        }
      }
      return Optional.empty();
    }
    if (ours instanceof List<?> list && whole instanceof List<?> other) {
      Iterator<?> items = other.iterator();
      for (int i = 0; i < list.size() && items.hasNext(); i++) {
        Optional<String> below = difference(list.get(i), items.next(), with(path, i));
        if (below.isPresent()) {
          return below;
        }
      }
      return list.size() == other.size() ? Optional.empty() : Optional.of("size at " + path);
    }
    return Answers.text(ours).equals(Answers.text(whole))
        ? Optional.empty()
        : Optional.of("%s, not %s at %s".formatted(ours, whole, path));
  }

  private static List<Object> with(List<Object> path, Object segment) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(segment);
    return longer;
  }
}
