package dev.graven.tests.fuzz;

import dev.graven.tests.fuzz.CallEvent.Call;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How often members and loaders must have been called, given what graphql-java fetched.
 *
 * <p>A batch and a shared field are called once for a region, a method and equal arguments; a
 * region is what is below a use of a boundary. Uses that the compiler may or may not take for one
 * give a least and a most: nearly always the same number. For loaders see {@link LoadCounts}.
 */
final class CallCounts {
  private final FetchTree tree;
  private final Map<String, Set<Object>> least = new LinkedHashMap<>();
  private final Map<String, Set<Object>> most = new LinkedHashMap<>();

  private CallCounts(FetchTree tree) {
    this.tree = tree;
    tree.all().forEach(this::add);
  }

  /** What is wrong with the calls. */
  static Optional<String> difference(FetchTree tree, FieldCalls calls, List<CallEvent> events) {
    List<String> wrong = wrong(tree, calls.loaders().keySet(), events);
    for (String loader : calls.loaders().keySet()) {
      List<FieldCall> fields =
          calls.members().stream().filter(it -> it.isLoadedBy(loader)).toList();
      wrong.addAll(new LoadCounts(tree, loader, fields, events).wrong());
    }
    wrong.addAll(ToldSelections.wrong(tree, events));
    return wrong.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", wrong));
  }

  private void add(Fetch fetch) {
    FieldCall call = fetch.call();
    if (call.kind().isBatch() || call.kind().isShared()) {
      put(least, call, List.of(fetch.epoch(), fetch.arguments(), calledFrom(fetch)));
      List<Object> uses = new ArrayList<>(tree.uses(tree.region(fetch)));
      uses.add(fetch.written());
      uses.add(call.takes().selection() || tree.isOfMutation() ? tree.uses(fetch.path()) : "");
      put(most, call, uses);
    } else {
      put(most, call, fetch.path());
      if (fetch.isBoundary()) { // what answers at once is not called where the response is null
        put(least, call, call.kind().isLoad() ? key(fetch) : fetch.path());
      }
    }
  }

  /** The calls above; fields of a wave that are loaded together may lead to one region. */
  private List<Object> calledFrom(Fetch fetch) {
    List<Object> calls = new ArrayList<>();
    for (Fetch above : tree.boundariesAbove(fetch)) {
      FieldCall.Load load = above.call().load();
      if (load != null && !load.isEager()) {
        calls.clear();
        calls.add(tree.wave(above));
      }
      calls.addAll(List.of(load == null ? above.call().id() : load.loader(), above.arguments()));
    }
    return calls;
  }

  /** Keys of aliases with equal arguments may be one call. */
  private static Object key(Fetch fetch) {
    List<Object> parent = fetch.path().subList(0, fetch.path().size() - 1);
    return List.of(parent, fetch.call().takes().arguments() ? fetch.arguments() : "");
  }

  private static void put(Map<String, Set<Object>> map, FieldCall call, Object group) {
    map.computeIfAbsent(call.id(), id -> new HashSet<>()).add(group);
  }

  /** What is wrong with the calls of members, loaders aside. */
  static List<String> wrong(FetchTree tree, Set<String> loaders, List<CallEvent> events) {
    return new CallCounts(tree).wrong(loaders, events);
  }

  private List<String> wrong(Set<String> loaders, List<CallEvent> events) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (CallEvent event : events) {
      if (event instanceof Call call && !loaders.contains(call.id())) {
        counts.merge(call.id(), 1, Integer::sum);
      }
    }
    Set<String> ids = new LinkedHashSet<>(counts.keySet());
    ids.addAll(least.keySet());
    List<String> wrong = new ArrayList<>();
    for (String id : ids) {
      int from = least.getOrDefault(id, Set.of()).size();
      int to = most.getOrDefault(id, Set.of()).size();
      check(wrong, "calls of " + id, counts.getOrDefault(id, 0), from, to);
    }
    return wrong;
  }

  static void check(List<String> wrong, String what, int count, int least, int most) {
    if (count < least || count > most) {
      wrong.add("%s: %d, expected %d to %d".formatted(what, count, least, most));
    }
  }
}
