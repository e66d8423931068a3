package dev.graven.processor.operation;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import graphql.validation.LanguageTraversal;
import graphql.validation.OperationValidationRule;
import graphql.validation.OperationValidator;
import graphql.validation.QueryComplexityLimits;
import graphql.validation.ValidationContext;
import graphql.validation.ValidationErrorCollector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Runs graphql-java's validator over an operation with its fragments, or over fragments that no
 * operation uses.
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

  private static final OperationValidationRule MERGING =
      OperationValidationRule.OVERLAPPING_FIELDS_CAN_BE_MERGED;

  private final GraphQLSchema schema;

  DocumentValidator(GraphQLSchema schema) {
    this.schema = schema;
  }

  /**
   * What is wrong with an operation and its fragments, in the order found.
   *
   * @param isCyclic whether fragments spread themselves: then fields are not compared for merging
   */
  List<Finding> validate(LocatedOperation operation, boolean isCyclic) {
    Document.Builder document = document(operation.fragments());
    Document whole = document.definition(operation.definition()).build();
    List<Finding> findings =
        new ArrayList<>(
            validate(whole, rule -> !ELSEWHERE.contains(rule) && !(isCyclic && rule == MERGING)));
    findings.addAll(oneOf(whole));
    findings.addAll(aliases(whole));
    return findings;
  }

  /** What is wrong with fragments, whatever uses them. */
  List<Finding> validate(Collection<LocatedFragment> fragments) {
    Document whole = document(fragments).build();
    List<Finding> findings = new ArrayList<>(validate(whole, rule -> !ELSEWHERE.contains(rule)));
    findings.addAll(oneOf(whole));
    findings.addAll(aliases(whole));
    return findings;
  }

  /** What is wrong with the merging of fields alone. */
  List<Finding> validateMerging(LocatedOperation operation) {
    Document.Builder document = document(operation.fragments());
    return validate(document.definition(operation.definition()).build(), MERGING::equals);
  }

  private static Document.Builder document(Collection<LocatedFragment> fragments) {
    Document.Builder document = Document.newDocument();
    fragments.forEach(it -> document.definition(it.definition()));
    return document;
  }

  private List<Finding> oneOf(Document document) {
    OneOfValues values =
        new OneOfValues(schema, document.getDefinitionsOfType(OperationDefinition.class));
    new LanguageTraversal().traverse(document, values);
    return values.findings();
  }

  private List<Finding> aliases(Document document) {
    IntrospectionAliases aliases = new IntrospectionAliases(schema);
    new LanguageTraversal().traverse(document, aliases);
    return aliases.findings();
  }

  private List<Finding> validate(Document document, Predicate<OperationValidationRule> rules) {
    FindingRecorder recorder = new FindingRecorder();
    ValidationContext context =
        new ValidationContext(schema, document, recorder, QueryComplexityLimits.NONE);
    recorder.follow(context);
    ValidationErrorCollector errors = new ValidationErrorCollector(Integer.MAX_VALUE);
    new LanguageTraversal().traverse(document, new OperationValidator(context, errors, rules));
    return errors.getErrors().stream().map(recorder::finding).toList();
  }
}
