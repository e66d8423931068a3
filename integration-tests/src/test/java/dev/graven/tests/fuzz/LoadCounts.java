package dev.graven.tests.fuzz;

import dev.graven.tests.fuzz.CallEvent.Call;
import dev.graven.tests.fuzz.CallEvent.Priming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How often a loader must have been called, with how many keys, given what graphql-java fetched: in
 * a wave once for equal arguments, or once for {@code maxBatchSize} keys; never twice for a key,
 * and not for a key that was primed before.
 */
final class LoadCounts {
  private final FetchTree tree;
  private final String loader;
  private final List<FieldCall> fields;
  private final List<Call> calls;
  private final List<Fetch> fetches;
  private final List<CallEvent> events;

  /**
   * @param fields all that name the loader
   * @param events what all members did
   */
  LoadCounts(FetchTree tree, String loader, List<FieldCall> fields, List<CallEvent> events) {
    this.tree = tree;
    this.loader = loader;
    this.fields = fields;
    this.events = events;
    this.calls =
        events.stream()
            .flatMap(it -> it instanceof Call call ? Stream.of(call) : Stream.empty())
            .filter(it -> it.id().equals(loader))
            .toList();
    this.fetches =
        tree.all().stream()
            .filter(it -> it.call().isLoadedBy(loader) && !it.keys().isEmpty())
            .toList();
  }

  List<String> wrong() {
    Map<List<Object>, Set<Integer>> least = new LinkedHashMap<>();
    Map<List<Object>, Set<Integer>> most = new LinkedHashMap<>();
    Map<List<Object>, Set<Integer>> groups = new LinkedHashMap<>();
    for (Fetch it : fetches) {
      put(least, it, List.of());
      put(most, it, List.of(it.written()));
      List<Object> eager = it.call().load().isEager() ? tree.uses(it.path()) : List.of();
      put(groups, it, List.of(it.written(), tree.wave(it), eager));
    }
    least.forEach((group, keys) -> keys.removeAll(primed(group)));
    int keys = calls.stream().mapToInt(it -> it.rows().size()).sum();
    List<String> wrong = new ArrayList<>();
    CallCounts.check(wrong, "keys of " + loader, keys, size(least, 1), size(most, 1));
    CallCounts.check(
        wrong,
        "calls of " + loader,
        calls.size(),
        size(least, largest(fetches.stream().map(Fetch::call))),
        size(groups, smallest(fields.stream())));
    int largest = largest(fields.stream());
    calls.stream()
        .filter(it -> it.rows().isEmpty() || it.rows().size() > largest)
        .forEach(it -> wrong.add("keys in a call of " + it));
    wrong.addAll(known());
    return wrong;
  }

  private static void put(
      Map<List<Object>, Set<Integer>> map, Fetch fetch, List<Object> discriminants) {
    List<Object> group = new ArrayList<>(List.of(fetch.epoch(), fetch.arguments()));
    group.addAll(discriminants);
    map.computeIfAbsent(group, it -> new HashSet<>()).addAll(fetch.keys());
  }

  /** The keys of a group that were primed at some time. */
  private Set<Integer> primed(List<Object> group) {
    Set<Integer> keys = new HashSet<>();
    for (CallEvent event : events) {
      if (event instanceof Priming it
          && it.loader().equals(loader)
          && group.equals(List.of(it.epoch(), MemberCalls.NO_ARGUMENTS))) {
        keys.addAll(it.keys());
      }
    }
    return keys;
  }

  /** Keys that were asked for though they had been primed. */
  private List<String> known() {
    List<String> wrong = new ArrayList<>();
    Map<List<Object>, Integer> allowed = new HashMap<>();
    for (CallEvent event : events) {
      if (event instanceof Priming it && it.loader().equals(loader) && it.isInOrder()) {
        it.keys()
            .forEach(key -> allowed.putIfAbsent(List.of(it.epoch(), key), unprimable(it, key)));
      }
      if (event instanceof Call it && it.id().equals(loader) && !isOfArguments(it)) {
        for (Object key : it.rows()) {
          Integer left = allowed.computeIfPresent(List.of(it.epoch(), key), (k, n) -> n - 1);
          if (left != null && left < 0) {
            wrong.add("key %s of %s: asked for after it was primed".formatted(key, loader));
          }
        }
      }
    }
    return wrong;
  }

  private static boolean isOfArguments(Call call) {
    return !call.arguments().equals(MemberCalls.NO_ARGUMENTS);
  }

  /** How often a key may still be asked for: by fields that have arguments, all of them absent. */
  private int unprimable(Priming priming, int key) {
    return (int)
        fetches.stream()
            .filter(
                it ->
                    it.epoch() == priming.epoch()
                        && it.arguments().equals(MemberCalls.NO_ARGUMENTS)
                        && it.keys().contains(key)
                        && !it.call().field().getArguments().isEmpty())
            .map(Fetch::written)
            .distinct()
            .count();
  }

  private static int largest(Stream<FieldCall> fields) {
    return fields.mapToInt(LoadCounts::limit).max().orElse(Integer.MAX_VALUE);
  }

  private static int smallest(Stream<FieldCall> fields) {
    return fields.mapToInt(LoadCounts::limit).min().orElse(Integer.MAX_VALUE);
  }

  private static int limit(FieldCall field) {
    int size = field.load().maxBatchSize();
    return size == 0 ? Integer.MAX_VALUE : size;
  }

  /** How many times so many keys there are at least. */
  private static int size(Map<?, Set<Integer>> groups, int each) {
    return groups.values().stream()
        .mapToInt(keys -> keys.size() / each + (keys.size() % each == 0 ? 0 : 1))
        .sum();
  }
}
