package dev.graven.processor.operation;

import graphql.language.FragmentSpread;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds fragments that spread themselves, over however many others: each spread that closes a
 * cycle, once. graphql-java's rule takes cubic time on a chain of fragments; this is one
 * depth-first walk.
 */
final class FragmentCycles {
  private final FragmentIndex fragments;
  private final Set<String> done = new HashSet<>();
  private final Set<String> cyclic = new HashSet<>();
  private final List<Violation> violations = new ArrayList<>();

  FragmentCycles(FragmentIndex fragments) {
    this.fragments = fragments;
    fragments.all().forEach(this::walk);
  }

  List<Violation> violations() {
    return violations;
  }

  /** Whether an operation reaches a fragment on a cycle. */
  boolean isCyclic(LocatedOperation operation) {
    return operation.fragments().stream().anyMatch(it -> cyclic.contains(it.name()));
  }

  private void walk(LocatedFragment root) {
    Deque<LocatedFragment> path = new ArrayDeque<>();
    Map<String, Iterator<FragmentSpread>> open = new HashMap<>();
    enter(root, path, open);
    while (!path.isEmpty()) {
      LocatedFragment fragment = path.getLast();
      Iterator<FragmentSpread> spreads =
          open.getOrDefault(fragment.name(), List.<FragmentSpread>of().iterator());
      if (!spreads.hasNext()) {
        open.remove(path.removeLast().name());
        continue;
      }
      FragmentSpread spread = spreads.next();
      if (open.containsKey(spread.getName())) {
        report(fragment, spread, path);
      } else {
        fragments.get(spread.getName()).ifPresent(it -> enter(it, path, open));
      }
    }
  }

  private void enter(
      LocatedFragment fragment,
      Deque<LocatedFragment> path,
      Map<String, Iterator<FragmentSpread>> open) {
    if (done.add(fragment.name())) {
      path.addLast(fragment);
      open.put(fragment.name(), fragments.spreads(fragment).iterator());
    }
  }

  private void report(
      LocatedFragment fragment, FragmentSpread spread, Deque<LocatedFragment> path) {
    List<String> names =
        path.stream()
            .map(LocatedFragment::name)
            .dropWhile(it -> !it.equals(spread.getName()))
            .toList();
    cyclic.addAll(names);
    String way =
        names.size() == 1
            ? ""
            : ", by way of `" + String.join("`, `", names.subList(1, names.size())) + "`";
    violations.add(
        new Violation(
            ValidationRule.NO_FRAGMENT_CYCLES,
            fragment.document(),
            fragment.document().offset(spread),
            "The fragment `%s` spreads itself%s.".formatted(spread.getName(), way)));
  }
}
