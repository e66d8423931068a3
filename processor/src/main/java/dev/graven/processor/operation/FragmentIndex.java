package dev.graven.processor.operation;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The fragments of a module by name, and the graph of their spreads. */
final class FragmentIndex {
  private final Map<String, LocatedFragment> fragments = new LinkedHashMap<>();
  private final Map<String, List<FragmentSpread>> spreads = new HashMap<>();

  /** Reads all fragments; a name that is taken already is a {@code [DuplicateFragment]} error. */
  FragmentIndex(List<SourceDocument> documents, Consumer<? super Diagnostic> sink) {
    for (SourceDocument document : documents) {
      for (FragmentDefinition definition : document.fragments()) {
        LocatedFragment fragment = new LocatedFragment(document, definition);
        LocatedFragment first = fragments.putIfAbsent(fragment.name(), fragment);
        if (first == null) {
          spreads.put(fragment.name(), spreads(definition));
        } else {
          sink.accept(duplicate(fragment, first));
        }
      }
    }
  }

  private static Diagnostic duplicate(LocatedFragment fragment, LocatedFragment first) {
    SourceDocument document = fragment.document();
    return document.diagnostic(
        DiagnosticId.DUPLICATE_FRAGMENT,
        document.offset(fragment.definition()),
        "The fragment `%s` is defined already, at %s. Fragments are shared by all operations of a module, so their names are unique in it: rename one, or use the first."
            .formatted(
                fragment.name(),
                first.document().describe(first.document().offset(first.definition()))));
  }

  Collection<LocatedFragment> all() {
    return fragments.values();
  }

  Set<String> names() {
    return fragments.keySet();
  }

  Optional<LocatedFragment> get(String name) {
    return Optional.ofNullable(fragments.get(name));
  }

  List<FragmentSpread> spreads(LocatedFragment fragment) {
    return spreads.getOrDefault(fragment.name(), List.of());
  }

  /**
   * The operation with the fragments it reaches, in the order in which a reader who follows every
   * spread at once first meets them.
   */
  LocatedOperation locate(SourceDocument document, OperationDefinition operation) {
    Set<String> seen = new HashSet<>();
    List<LocatedFragment> reached = new ArrayList<>();
    Deque<String> next = new ArrayDeque<>();
    push(spreads(operation), next);
    while (!next.isEmpty()) {
      String name = next.pop();
      LocatedFragment fragment = fragments.get(name);
      if (fragment != null && seen.add(name)) {
        reached.add(fragment);
        push(spreads(fragment), next);
      }
    }
    return new LocatedOperation(document, operation, List.copyOf(reached));
  }

  /** A fragment as a query that spreads it and nothing else would use it. */
  LocatedOperation locate(LocatedFragment fragment) {
    FragmentSpread spread = FragmentSpread.newFragmentSpread(fragment.name()).build();
    return locate(
        fragment.document(),
        OperationDefinition.newOperationDefinition()
            .operation(OperationDefinition.Operation.QUERY)
            .selectionSet(SelectionSet.newSelectionSet().selection(spread).build())
            .build());
  }

  private static void push(List<FragmentSpread> spreads, Deque<String> stack) {
    for (int i = spreads.size() - 1; i >= 0; i--) {
      stack.push(spreads.get(i).getName());
    }
  }

  /** All spreads below a definition, in the order written. */
  private static List<FragmentSpread> spreads(Node<?> definition) {
    List<FragmentSpread> spreads = new ArrayList<>();
    Deque<Node<?>> next = new ArrayDeque<>();
    next.push(definition);
    while (!next.isEmpty()) {
      Node<?> node = next.pop();
      if (node instanceof FragmentSpread spread) {
        spreads.add(spread);
      }
      List<? extends Node<?>> children = NodeChildren.of(node);
      for (int i = children.size() - 1; i >= 0; i--) {
        next.push(children.get(i));
      }
    }
    return spreads;
  }
}
