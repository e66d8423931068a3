package dev.graven.processor.operation;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.schema.ArgumentModel;
import dev.graven.processor.schema.Literal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds null at arguments that are not nullable (specification section 5.6.1), where the validator
 * did not: for graphql-java, {@code includeDeprecated} of the introspection types is nullable.
 */
final class NonNullArguments {
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  private NonNullArguments() {}

  /**
   * Whether there are none in an operation and its fragments.
   *
   * @param sink receives one report for each, once where several operations share a fragment
   */
  static boolean check(Operation operation, Set<Diagnostic> sink) {
    NonNullArguments check = new NonNullArguments();
    check.checkAll(operation.selections());
    operation.fragments().values().forEach(it -> check.checkAll(it.selections()));
    sink.addAll(check.found);
    return check.found.isEmpty();
  }

  private void checkAll(List<Selection> selections) {
    for (Selection selection : selections) {
      if (selection instanceof Selection.Field field) {
        check(field);
        checkAll(field.selections());
      } else if (selection instanceof Selection.InlineFragment inline) {
        checkAll(inline.selections());
      }
    }
  }

  private void check(Selection.Field field) {
    for (ArgumentModel argument : field.field().arguments()) {
      if (argument.type().nonNull()
          && field.arguments().get(argument.name()) instanceof Literal.NullLiteral) {
        found.add(
            Diagnostic.at(
                DiagnosticId.OPERATION_VALIDATION,
                field.position().source(),
                ValidationRule.VALUES_OF_CORRECT_TYPE.message(
                    "`%s(%s:)` must not be null."
                        .formatted(field.field().coordinate(), argument.name()))));
      }
    }
  }
}
