package dev.graven.tests.fuzz;

import dev.graven.runtime.Selection;
import dev.graven.tests.fuzz.CallEvent.Call;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What members and loaders are told of the selection: all that is fetched below the field. A loader
 * is told the same in every call with arguments that are written the same, for all fields that it
 * loads with them.
 */
final class ToldSelections {
  private final FetchTree tree;
  private final List<CallEvent> events;
  private final Map<Fetch, Set<String>> below = new LinkedHashMap<>();

  private ToldSelections(FetchTree tree, List<CallEvent> events) {
    this.tree = tree;
    this.events = events;
    tree.all().forEach(this::add);
  }

  /** Calls that were told less. */
  static List<String> wrong(FetchTree tree, List<CallEvent> events) {
    return new ToldSelections(tree, events).wrong();
  }

  /** Adds a fetched field to those above it. */
  private void add(Fetch fetch) {
    String path = fetch.call().field().getName();
    for (int end = fetch.path().size() - 1; end > 0; end--) {
      Fetch above = tree.fetches().get(fetch.path().subList(0, end));
      if (above != null) {
        below.computeIfAbsent(above, it -> new TreeSet<>()).add(path);
        path = above.call().field().getName() + "/" + path;
      }
    }
  }

  private List<String> wrong() {
    List<String> wrong = new ArrayList<>();
    below.forEach(
        (fetch, paths) -> {
          FieldCall call = fetch.call();
          List<Call> calls = calls(fetch, call.id());
          boolean isTold = calls.isEmpty() || calls.stream().anyMatch(it -> tells(it, paths));
          if (call.takes().selection() && !isTold) {
            wrong.add("told too little: %s, not all of %s".formatted(calls, paths));
          }
          if (call.load() != null && !fetch.keys().isEmpty()) {
            List<Call> loads = calls(fetch, call.load().loader());
            long told = loads.stream().filter(it -> tells(it, paths)).count();
            if (told < leastTold(fetch, loads.size())) {
              wrong.add("told too little: %s, not all of %s".formatted(loads, paths));
            }
          }
        });
    return wrong;
  }

  /**
   * How many of the calls with these arguments must be told. Without arguments, what the fetch
   * needs may have been primed, and the calls be those of arguments that are written as null.
   */
  private int leastTold(Fetch fetch, int calls) {
    if (isWrittenOneWay(fetch)) {
      return calls;
    }
    return fetch.written().isEmpty() ? 0 : Math.min(calls, 1);
  }

  /** Arguments that are equal for some variables only are those of different calls. */
  private boolean isWrittenOneWay(Fetch fetch) {
    return tree.all().stream()
            .filter(
                it ->
                    it.call().isLoadedBy(fetch.call().load().loader())
                        && it.arguments().equals(fetch.arguments())
                        && it.epoch() == fetch.epoch())
            .map(Fetch::written)
            .distinct()
            .count()
        == 1;
  }

  private List<Call> calls(Fetch fetch, String id) {
    return events.stream()
        .flatMap(it -> it instanceof Call call ? Stream.of(call) : Stream.empty())
        .filter(
            it ->
                it.id().equals(id)
                    && it.arguments().equals(fetch.arguments())
                    && it.epoch() == fetch.epoch())
        .toList();
  }

  private static boolean tells(Call call, Set<String> paths) {
    Selection selection = call.selection();
    return selection != null && paths.stream().allMatch(selection::contains);
  }
}
