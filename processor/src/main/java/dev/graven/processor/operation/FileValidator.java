package dev.graven.processor.operation;

import graphql.language.Definition;
import graphql.language.DirectiveDefinition;
import graphql.language.FragmentDefinition;
import graphql.language.NamedNode;
import graphql.language.OperationDefinition;
import graphql.language.TypeDefinition;
import java.util.List;

/** Checks what a file holds, whatever the schema (specification sections 5.1.1 and 5.2.3.1). */
final class FileValidator {
  private final Violations violations;

  FileValidator(Violations violations) {
    this.violations = violations;
  }

  void validate(SourceDocument document) {
    for (Definition<?> definition : definitions(document)) {
      if (!(definition instanceof OperationDefinition)
          && !(definition instanceof FragmentDefinition)) {
        violations.add(
            new Violation(
                ValidationRule.EXECUTABLE_DEFINITIONS,
                document,
                document.offset(definition),
                "%s belongs in a schema file, named `.graphqls`.".formatted(describe(definition))));
      }
    }
    List<OperationDefinition> operations = document.operations();
    for (OperationDefinition operation : operations) {
      if (operation.getName() == null && operations.size() > 1) {
        violations.add(
            new Violation(
                ValidationRule.LONE_ANONYMOUS_OPERATION,
                document,
                document.offset(operation),
                "An operation without a name must be the only one in its file: name it."));
      }
    }
  }

  private static String describe(Definition<?> definition) {
    String kind =
        definition instanceof TypeDefinition<?>
            ? "The definition of type"
            : definition instanceof DirectiveDefinition ? "The definition of directive" : "";
    return kind.isEmpty() || !(definition instanceof NamedNode<?> named)
        ? "A schema definition"
        : kind + " `" + named.getName() + "`";
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // graphql-java's list is of raw definitions
  private static List<Definition<?>> definitions(SourceDocument document) {
    return (List) document.tree().getDefinitions();
  }
}
