package dev.graven.processor.operation;

import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import graphql.validation.LanguageTraversal;
import graphql.validation.OperationValidationRule;
import graphql.validation.OperationValidator;
import graphql.validation.QueryComplexityLimits;
import graphql.validation.ValidationContext;
import graphql.validation.ValidationErrorCollector;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Runs graphql-java's validator over one operation with its fragments.
 *
 * <p>The classes behind {@code Validator} are called, not itself: it stops at 100 errors, a limit
 * that can only be changed for the whole JVM, and gives sentences where rule, names and types are
 * needed.
 */
final class DocumentValidator {
  /** What is checked elsewhere, for a file or the module, or is no rule of the specification. */
  private static final Set<OperationValidationRule> ELSEWHERE =
      EnumSet.of(
          OperationValidationRule.EXECUTABLE_DEFINITIONS,
          OperationValidationRule.LONE_ANONYMOUS_OPERATION,
          OperationValidationRule.UNIQUE_OPERATION_NAMES,
          OperationValidationRule.UNIQUE_FRAGMENT_NAMES,
          OperationValidationRule.NO_UNUSED_FRAGMENTS,
          OperationValidationRule.NO_FRAGMENT_CYCLES,
          OperationValidationRule.SUBSCRIPTION_UNIQUE_ROOT_FIELD,
          OperationValidationRule.DEFER_DIRECTIVE_LABEL,
          OperationValidationRule.DEFER_DIRECTIVE_ON_ROOT_LEVEL,
          OperationValidationRule.DEFER_DIRECTIVE_ON_VALID_OPERATION,
          OperationValidationRule.GOOD_FAITH_INTROSPECTION);

  private final GraphQLSchema schema;

  DocumentValidator(GraphQLSchema schema) {
    this.schema = schema;
  }

  /**
   * What is wrong, in document order.
   *
   * @param isCyclic whether fragments spread themselves: then fields are not compared for merging
   */
  List<Finding> validate(LocatedOperation operation, boolean isCyclic) {
    Document.Builder document = Document.newDocument().definition(operation.definition());
    operation.fragments().forEach(it -> document.definition(it.definition()));
    Document tree = document.build();
    FindingRecorder recorder = new FindingRecorder();
    ValidationContext context =
        new ValidationContext(schema, tree, recorder, QueryComplexityLimits.NONE);
    recorder.follow(context);
    ValidationErrorCollector errors = new ValidationErrorCollector(Integer.MAX_VALUE);
    Set<OperationValidationRule> left = EnumSet.copyOf(ELSEWHERE);
    if (isCyclic) {
      left.add(OperationValidationRule.OVERLAPPING_FIELDS_CAN_BE_MERGED);
    }
    new LanguageTraversal()
        .traverse(tree, new OperationValidator(context, errors, rule -> !left.contains(rule)));
    return errors.getErrors().stream().map(recorder::finding).toList();
  }
}
