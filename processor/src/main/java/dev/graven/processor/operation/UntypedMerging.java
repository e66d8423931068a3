package dev.graven.processor.operation;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Field merging (specification section 5.3.2) where a fragment is on a type that does not exist:
 * graphql-java then leaves its fields out. Two fields of one response name in one selection
 * conflict when they differ by name or arguments, whatever type the fragment is meant for.
 */
final class UntypedMerging {
  private final GraphQLSchema schema;
  private final Consumer<Violation> report;

  UntypedMerging(GraphQLSchema schema, Consumer<Violation> report) {
    this.schema = schema;
    this.report = report;
  }

  /** A field with its document, and whether a type that does not exist is around it. */
  private record Found(Field field, SourceDocument document, boolean isUntyped) {}

  /** Reports conflicts of fields in fragments on unknown types with others. */
  void check(LocatedOperation operation) {
    boolean isNeeded =
        operation.fragments().stream()
            .anyMatch(fragment -> !isKnown(fragment.definition().getTypeCondition()));
    if (isNeeded) {
      Map<String, LocatedFragment> fragments = new HashMap<>();
      operation.fragments().forEach(it -> fragments.put(it.name(), it));
      List<Found> fields = new ArrayList<>();
      new Collector(fragments, fields, new HashSet<>())
          .collect(operation.definition().getSelectionSet(), operation.document(), false);
      compare(fields, fragments);
    }
  }

  private boolean isKnown(@Nullable TypeName condition) {
    return condition == null || schema.getType(condition.getName()) != null;
  }

  private void compare(List<Found> fields, Map<String, LocatedFragment> fragments) {
    Map<String, List<Found>> byName = new LinkedHashMap<>();
    for (Found found : fields) {
      byName.computeIfAbsent(found.field().getResultKey(), k -> new ArrayList<>()).add(found);
    }
    byName.forEach(
        (name, same) -> {
          conflict(same).ifPresent(other -> report(name, same.get(0), other));
          List<Found> below = new ArrayList<>();
          Collector collector = new Collector(fragments, below, new HashSet<>());
          for (Found found : same) {
            collector.collect(found.field().getSelectionSet(), found.document(), found.isUntyped());
          }
          if (below.stream().anyMatch(Found::isUntyped)) {
            compare(below, fragments);
          }
        });
  }

  private static Optional<Found> conflict(List<Found> same) {
    Found first = same.get(0);
    return same.stream()
        .filter(other -> first.isUntyped() || other.isUntyped())
        .filter(
            other ->
                !other.field().getName().equals(first.field().getName())
                    || !arguments(other.field()).equals(arguments(first.field())))
        .findFirst();
  }

  private static Map<String, String> arguments(Field field) {
    Map<String, String> arguments = new TreeMap<>();
    for (Argument argument : field.getArguments()) {
      arguments.put(argument.getName(), AstPrinter.printAstCompact(argument.getValue()));
    }
    return arguments;
  }

  private void report(String name, Found first, Found other) {
    boolean sameField = first.field().getName().equals(other.field().getName());
    report.accept(
        new Violation(
            ValidationRule.OVERLAPPING_FIELDS_CAN_BE_MERGED,
            other.document(),
            other.document().offset(other.field()),
            "`%s` stands for two fields that cannot be merged, this one and the one at %s: %s. Give one of them an alias."
                .formatted(
                    name,
                    first.document().describe(first.document().offset(first.field())),
                    sameField
                        ? "their arguments differ"
                        : "one selects `%s`, the other `%s`"
                            .formatted(other.field().getName(), first.field().getName()))));
  }

  /** Collects the fields of one object, each fragment once. */
  private final class Collector {
    private final Map<String, LocatedFragment> fragments;
    private final List<Found> into;
    private final Set<String> visited;

    Collector(Map<String, LocatedFragment> fragments, List<Found> into, Set<String> visited) {
      this.fragments = fragments;
      this.into = into;
      this.visited = visited;
    }

    void collect(@Nullable SelectionSet set, SourceDocument document, boolean isUntyped) {
      if (set == null) {
        return;
      }
      for (Selection<?> selection : set.getSelections()) {
        if (selection instanceof Field field) {
          into.add(new Found(field, document, isUntyped));
        } else if (selection instanceof InlineFragment fragment) {
          collect(
              fragment.getSelectionSet(),
              document,
              isUntyped || !isKnown(fragment.getTypeCondition()));
        } else if (selection instanceof FragmentSpread spread && visited.add(spread.getName())) {
          LocatedFragment fragment = fragments.get(spread.getName());
          if (fragment != null) {
            collect(
                fragment.definition().getSelectionSet(),
                fragment.document(),
                isUntyped || !isKnown(fragment.definition().getTypeCondition()));
          }
        }
      }
    }
  }
}
