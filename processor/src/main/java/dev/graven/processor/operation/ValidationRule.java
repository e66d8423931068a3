package dev.graven.processor.operation;

import com.google.common.collect.ImmutableList;

/** The rules of validation (specification section 5), by the names that GraphQL tools share. */
enum ValidationRule {
  EXECUTABLE_DEFINITIONS("ExecutableDefinitions", "5.1.1"),
  KNOWN_OPERATION_TYPES("KnownOperationTypes", "5.2.1.1"),
  SINGLE_FIELD_SUBSCRIPTIONS("SingleFieldSubscriptions", "5.2.4.1"),
  LONE_ANONYMOUS_OPERATION("LoneAnonymousOperation", "5.2.3.1"),
  FIELDS_ON_CORRECT_TYPE("FieldsOnCorrectType", "5.3.1"),
  OVERLAPPING_FIELDS_CAN_BE_MERGED("OverlappingFieldsCanBeMerged", "5.3.2"),
  SCALAR_LEAFS("ScalarLeafs", "5.3.3", "ScalarLeaves"),
  KNOWN_ARGUMENT_NAMES("KnownArgumentNames", "5.4.1"),
  UNIQUE_ARGUMENT_NAMES("UniqueArgumentNames", "5.4.2"),
  PROVIDED_REQUIRED_ARGUMENTS("ProvidedRequiredArguments", "5.4.3", "ProvidedNonNullArguments"),
  KNOWN_TYPE_NAMES("KnownTypeNames", "5.5.1.2"),
  FRAGMENTS_ON_COMPOSITE_TYPES("FragmentsOnCompositeTypes", "5.5.1.3", "FragmentsOnCompositeType"),
  KNOWN_FRAGMENT_NAMES("KnownFragmentNames", "5.5.2.1"),
  NO_FRAGMENT_CYCLES("NoFragmentCycles", "5.5.2.2"),
  POSSIBLE_FRAGMENT_SPREADS("PossibleFragmentSpreads", "5.5.2.3"),
  VALUES_OF_CORRECT_TYPE(
      "ValuesOfCorrectType",
      "5.6.1",
      "ArgumentValidationUtil",
      "VariableDefaultValuesOfCorrectType"),
  UNIQUE_INPUT_FIELD_NAMES("UniqueInputFieldNames", "5.6.3", "UniqueObjectFieldName"),
  KNOWN_DIRECTIVES("KnownDirectives", "5.7.1"),
  UNIQUE_DIRECTIVES_PER_LOCATION(
      "UniqueDirectivesPerLocation", "5.7.3", "UniqueDirectiveNamesPerLocation"),
  UNIQUE_VARIABLE_NAMES("UniqueVariableNames", "5.8.1"),
  VARIABLES_ARE_INPUT_TYPES("VariablesAreInputTypes", "5.8.2"),
  NO_UNDEFINED_VARIABLES("NoUndefinedVariables", "5.8.3"),
  NO_UNUSED_VARIABLES("NoUnusedVariables", "5.8.4"),
  VARIABLES_IN_ALLOWED_POSITION("VariablesInAllowedPosition", "5.8.5", "VariableTypesMatchRule");

  private final String text;
  private final String section;
  private final ImmutableList<String> aliases;

  ValidationRule(String text, String section, String... aliases) {
    this.text = text;
    this.section = section;
    this.aliases = ImmutableList.copyOf(aliases);
  }

  /** The rule that a message of graphql-java belongs to; it has its own names for some. */
  static ValidationRule ofMessage(String key) {
    String name = key.substring(0, key.indexOf('.'));
    for (ValidationRule rule : values()) {
      if (rule.text.equals(name) || rule.aliases.contains(name)) {
        return rule;
      }
    }
    throw new IllegalArgumentException("no rule has the message " + key);
  }

  /** A message that ends with the rule: its name, and where the specification states it. */
  String message(String sentence) {
    return sentence + " (" + text + ", specification section " + section + ")";
  }
}
