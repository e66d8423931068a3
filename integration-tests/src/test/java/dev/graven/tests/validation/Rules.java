package dev.graven.tests.validation;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What we report where a rule of graphql-js is broken, by its name. Reports on operations name the
 * rule themselves; those on schemas are known by their words.
 */
final class Rules {
  /** Rules of graphql-js that are none of the specification's. */
  static final Set<String> OUT_OF_SCOPE =
      Set.of(
          "NoDeprecatedCustomRule", "NoSchemaIntrospectionCustomRule", "MaxIntrospectionDepthRule");

  private static final Map<String, String> OPERATION_REPORTS =
      Map.of(
          "UniqueOperationNamesRule", "\\[DuplicateOperation]",
          "UniqueFragmentNamesRule", "\\[DuplicateFragment]",
          "NoUnusedFragmentsRule", "\\[Unused(Shared)?Fragment]",
          // September 2025 has the nullable variables of OneOf input objects in section 5.8.5.
          "ValuesOfCorrectTypeRule", "\\((ValuesOfCorrectType|VariablesInAllowedPosition), ");

  private static final Map<String, String> SCHEMA_REPORTS =
      Map.ofEntries(
          Map.entry("KnownArgumentNamesOnDirectivesRule", "The directive `@\\w+` has no argument"),
          Map.entry(
              "KnownDirectivesRule",
              "There is no directive `@|The directive `@\\w+` may not stand on"),
          Map.entry("KnownTypeNamesRule", "There is no type `"),
          Map.entry("LoneSchemaDefinitionRule", "The schema is defined twice"),
          Map.entry("PossibleTypeExtensionsRule", "` is extended"),
          Map.entry(
              "ProvidedRequiredArgumentsOnDirectivesRule",
              "The directive `@\\w+` needs the argument"),
          Map.entry("UniqueArgumentDefinitionNamesRule", "`[@\\w.]+` has two arguments named"),
          Map.entry(
              "UniqueDirectiveNamesRule",
              "The directive `@\\w+` is (defined twice|the specification's)"),
          Map.entry("UniqueDirectivesPerLocationRule", "The directive `@\\w+` stands here twice"),
          Map.entry("UniqueEnumValueNamesRule", "has two values named"),
          Map.entry("UniqueFieldDefinitionNamesRule", "has two fields named"),
          Map.entry("UniqueOperationTypesRule", "The schema has two root types for"),
          Map.entry("UniqueTypeNamesRule", "\\[DuplicateType]"));

  private Rules() {}

  /** Whether a report is of the rule of that name. */
  static Predicate<String> report(String rule, boolean ofSchema) {
    if (ofSchema) {
      String words = SCHEMA_REPORTS.get(rule);
      if (words == null) {
        throw new IllegalArgumentException("no report is known for " + rule);
      }
      return Pattern.compile(words).asPredicate();
    }
    String own = OPERATION_REPORTS.get(rule);
    return own == null
        ? report -> report.contains("(" + rule.replaceFirst("Rule$", "") + ", ")
        : Pattern.compile(own).asPredicate();
  }
}
