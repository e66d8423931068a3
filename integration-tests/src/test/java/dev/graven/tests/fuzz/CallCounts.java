package dev.graven.tests.fuzz;

import dev.graven.tests.fuzz.CallsOracle.Fetch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How often members and loaders must have been called, given what graphql-java fetched.
 *
 * <p>A batch and a shared field are called once for a region, a method and equal arguments; a
 * region is what is below a use of a boundary. Uses that the compiler may or may not take for one
 * give a least and a most: nearly always the same number. A loader is called once for a wave, and
 * never twice for a key.
 */
final class CallCounts {
  private final Map<List<Object>, Fetch> fetches;
  private final Map<String, FieldCalls.Loader> loaders;
  private final Map<String, Set<Object>> least = new LinkedHashMap<>();
  private final Map<String, Set<Object>> most = new LinkedHashMap<>();
  private final Map<String, Map<Object, Set<Integer>>> leastKeys = new LinkedHashMap<>();
  private final Map<String, Map<Object, Set<Integer>>> mostKeys = new LinkedHashMap<>();
  private final Map<String, Map<Object, Set<Integer>>> groups = new LinkedHashMap<>();

  private CallCounts(Map<List<Object>, Fetch> fetches, Map<String, FieldCalls.Loader> loaders) {
    this.fetches = fetches;
    this.loaders = loaders;
    fetches.values().forEach(this::add);
  }

  /** What is wrong with the calls. */
  static Optional<String> difference(
      Map<List<Object>, Fetch> fetches,
      Map<String, FieldCalls.Loader> loaders,
      List<MemberCalls.Call> calls) {
    return new CallCounts(fetches, loaders).difference(calls);
  }

  private void add(Fetch fetch) {
    FieldCall call = fetch.call();
    if (call.kind().isLoad()) {
      String loader = call.loader();
      put(leastKeys, loader, List.of(fetch.epoch(), fetch.arguments()), fetch.keys());
      put(
          mostKeys,
          loader,
          List.of(fetch.epoch(), fetch.arguments(), fetch.written()),
          fetch.keys());
      List<Object> eager = call.isEager() ? uses(fetch.path()) : List.of();
      put(
          groups,
          loader,
          List.of(fetch.epoch(), fetch.arguments(), fetch.written(), wave(fetch), eager),
          fetch.keys());
    }
    if (call.kind().isBatch() || call.kind().isShared()) {
      List<Object> calledFrom = new ArrayList<>(List.of(fetch.epoch(), fetch.arguments()));
      boundariesAbove(fetch)
          .forEach(it -> calledFrom.addAll(List.of(it.call().id(), it.arguments())));
      least.computeIfAbsent(call.id(), id -> new HashSet<>()).add(calledFrom);
      boolean isOfMutation = fetches.values().iterator().next().parentType().equals("Mutation");
      List<Object> uses = new ArrayList<>(uses(region(fetch)));
      uses.add(fetch.written());
      uses.add(call.takesSelection() || isOfMutation ? uses(fetch.path()) : "");
      most.computeIfAbsent(call.id(), id -> new HashSet<>()).add(uses);
    } else {
      // One call for each parent; keys of aliases with equal arguments may be the same.
      List<Object> parent = fetch.path().subList(0, fetch.path().size() - 1);
      String key = call.takesArguments() ? fetch.arguments() : "";
      least
          .computeIfAbsent(call.id(), id -> new HashSet<>())
          .add(call.kind().isLoad() ? List.of(parent, key) : fetch.path());
      most.computeIfAbsent(call.id(), id -> new HashSet<>()).add(fetch.path());
    }
  }

  private static void put(
      Map<String, Map<Object, Set<Integer>>> map, String loader, Object group, List<Integer> keys) {
    if (!keys.isEmpty()) {
      map.computeIfAbsent(loader, it -> new LinkedHashMap<>())
          .computeIfAbsent(group, it -> new HashSet<>())
          .addAll(keys);
    }
  }

  private List<Fetch> boundariesAbove(Fetch fetch) {
    List<Fetch> above = new ArrayList<>();
    for (int i = 1; i < fetch.path().size(); i++) {
      Fetch other = fetches.get(fetch.path().subList(0, i));
      if (other != null && other.call().kind().isBoundary()) {
        above.add(other);
      }
    }
    return above;
  }

  private int wave(Fetch fetch) {
    return (int)
        boundariesAbove(fetch).stream().filter(it -> it.call().kind().isAsynchronous).count();
  }

  /** The path of the boundary that it is below; in a mutation of the root field at least. */
  private List<Object> region(Fetch fetch) {
    List<Fetch> above = boundariesAbove(fetch);
    boolean isRoot = above.isEmpty();
    return isRoot
        ? List.of(fetch.epoch() == 0 ? "" : fetch.path().get(0))
        : above.get(above.size() - 1).path();
  }

  /** A path without indices, with the types of the objects on it. */
  private List<Object> uses(List<Object> path) {
    List<Object> uses = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      if (path.get(i) instanceof String name) {
        Fetch fetch = fetches.get(path.subList(0, i + 1));
        uses.add(fetch == null ? name : fetch.parentType() + "." + name);
      }
    }
    return uses;
  }

  private Optional<String> difference(List<MemberCalls.Call> calls) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Integer> keys = new LinkedHashMap<>();
    for (MemberCalls.Call call : calls) {
      counts.merge(call.id(), 1, Integer::sum);
      if (loaders.containsKey(call.id())) {
        keys.merge(call.id(), call.rows().size(), Integer::sum);
      }
    }
    Set<String> ids = new HashSet<>(counts.keySet());
    ids.addAll(least.keySet());
    ids.addAll(leastKeys.keySet());
    List<String> wrong = new ArrayList<>();
    for (String id : ids) {
      int count = counts.getOrDefault(id, 0);
      if (loaders.containsKey(id)) {
        check(
            wrong,
            "keys of " + id,
            keys.getOrDefault(id, 0),
            size(leastKeys, id, 1),
            size(mostKeys, id, 1));
        int max = loaders.get(id).maxBatchSize();
        check(wrong, "calls of " + id, count, size(leastKeys, id, -max), size(groups, id, -max));
      } else {
        int from = least.getOrDefault(id, Set.of()).size();
        int to = most.getOrDefault(id, Set.of()).size();
        check(wrong, "calls of " + id, count, isStraight(id) ? 0 : from, to);
      }
    }
    return wrong.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", wrong));
  }

  /** Fields that answer at once are not called where the response is null anyway. */
  private boolean isStraight(String id) {
    return fetches.values().stream()
        .filter(it -> it.call().id().equals(id))
        .noneMatch(it -> it.call().kind().isBoundary());
  }

  private static void check(List<String> wrong, String what, int count, int least, int most) {
    if (count < least || count > most) {
      wrong.add("%s: %d, expected %d to %d".formatted(what, count, least, most));
    }
  }

  /** The number of keys, or of calls that take {@code -max} of them, or all, at once. */
  private static int size(Map<String, Map<Object, Set<Integer>>> map, String id, int unit) {
    int size = 0;
    for (Set<Integer> keys : map.getOrDefault(id, Map.of()).values()) {
      size += unit == 1 ? keys.size() : unit == 0 ? 1 : (keys.size() - unit - 1) / -unit;
    }
    return size;
  }
}
