package dev.graven.processor.operation;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A subscription selects one root field, always, and none of introspection (specification section
 * 5.2.4.1). graphql-java has the rule, but fails where a fragment does not exist.
 */
final class SubscriptionRoot {
  private static final Set<String> CONDITIONS = Set.of("skip", "include");

  private final Consumer<Violation> report;
  private final Map<String, LocatedFragment> fragments = new HashMap<>();
  private final Set<String> visited = new HashSet<>();
  private final Set<String> responseNames = new HashSet<>();

  private SubscriptionRoot(LocatedOperation operation, Consumer<Violation> report) {
    this.report = report;
    operation.fragments().forEach(it -> fragments.put(it.name(), it));
  }

  /** Reports each root selection that breaks the rule, if the operation is a subscription. */
  static void check(LocatedOperation operation, Consumer<Violation> report) {
    if (operation.definition().getOperation() == OperationDefinition.Operation.SUBSCRIPTION) {
      new SubscriptionRoot(operation, report)
          .visit(operation.definition().getSelectionSet(), operation.document());
    }
  }

  private void visit(SelectionSet set, SourceDocument document) {
    for (Selection<?> selection : set.getSelections()) {
      for (Directive directive : ((DirectivesContainer<?>) selection).getDirectives()) {
        if (CONDITIONS.contains(directive.getName())) {
          report(
              document,
              document.offset(directive),
              "A root selection of a subscription cannot depend on `@%s`."
                  .formatted(directive.getName()));
        }
      }
      if (selection instanceof Field field) {
        field(field, document);
      } else if (selection instanceof InlineFragment fragment) {
        visit(fragment.getSelectionSet(), document);
      } else if (selection instanceof FragmentSpread spread && visited.add(spread.getName())) {
        LocatedFragment fragment = fragments.get(spread.getName());
        if (fragment != null) {
          visit(fragment.definition().getSelectionSet(), fragment.document());
        }
      }
    }
  }

  private void field(Field field, SourceDocument document) {
    if (field.getName().startsWith("__")) {
      report(
          document,
          document.offset(field),
          "`%s` is introspection, which a subscription cannot select at its root."
              .formatted(field.getName()));
    }
    if (responseNames.add(field.getResultKey()) && responseNames.size() > 1) {
      report(
          document,
          document.offset(field),
          "`%s` is one root field too many for a subscription, which selects exactly one: make it another operation."
              .formatted(field.getResultKey()));
    }
  }

  private void report(SourceDocument document, int offset, String sentence) {
    report.accept(
        new Violation(ValidationRule.SINGLE_FIELD_SUBSCRIPTIONS, document, offset, sentence));
  }
}
