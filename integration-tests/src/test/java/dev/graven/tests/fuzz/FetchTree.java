package dev.graven.tests.fuzz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** All that graphql-java fetched for a request, by path. */
record FetchTree(Map<List<Object>, Fetch> fetches) {
  Collection<Fetch> all() {
    return fetches.values();
  }

  boolean isOfMutation() {
    return fetches.values().iterator().next().parentType().equals("Mutation");
  }

  List<Fetch> boundariesAbove(Fetch fetch) {
    List<Fetch> above = new ArrayList<>();
    for (int i = 1; i < fetch.path().size(); i++) {
      Fetch other = fetches.get(fetch.path().subList(0, i));
      if (other != null && other.isBoundary()) {
        above.add(other);
      }
    }
    return above;
  }

  /** How many asynchronous boundaries it is below. */
  int wave(Fetch fetch) {
    return (int)
        boundariesAbove(fetch).stream().filter(it -> it.call().kind().isAsynchronous).count();
  }

  /** The path of the boundary that it is below; in a mutation of the root field at least. */
  List<Object> region(Fetch fetch) {
    List<Fetch> above = boundariesAbove(fetch);
    boolean isRoot = above.isEmpty();
    return isRoot
        ? List.of(fetch.epoch() == 0 ? "" : fetch.path().get(0))
        : above.get(above.size() - 1).path();
  }

  /** A path without indices, with the types of the objects on it. */
  List<Object> uses(List<Object> path) {
    List<Object> uses = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      if (path.get(i) instanceof String name) {
        Fetch fetch = fetches.get(path.subList(0, i + 1));
        uses.add(fetch == null ? name : fetch.parentType() + "." + name);
      }
    }
    return uses;
  }
}
