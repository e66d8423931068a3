package dev.graven.processor.operation;

import dev.graven.processor.diagnostic.Suggestion;
import dev.graven.processor.schema.IntrospectionTypes;
import dev.graven.processor.schema.TypeModel;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says in the user's words what a broken rule means, and what was probably meant. */
final class ViolationText {
  private final GraphQLSchema schema;
  private final Set<String> fragmentNames;
  private final ValueText values;

  /**
   * @param fragmentNames of the module, for suggestions
   */
  ViolationText(GraphQLSchema schema, Set<String> fragmentNames) {
    this.schema = schema;
    this.fragmentNames = fragmentNames;
    this.values = new ValueText(schema);
  }

  /**
   * The sentence for a finding.
   *
   * @param place of the fault
   * @param other place, of the field that another one conflicts with
   */
  String sentence(Finding finding, LocatedOperation operation, Place place, Place other) {
    String name = finding.arguments().isEmpty() ? "" : finding.name(0);
    return switch (finding.key()) {
      case "FieldsOnCorrectType.unknownField" -> unknownField(name, finding.name(1));
      case "FragmentsOnCompositeType.invalidInlineTypeCondition",
          "FragmentsOnCompositeType.invalidFragmentTypeCondition" ->
          "A fragment cannot be on `%s`, which has no fields: use an object, an interface or a union."
              .formatted(place.text());
      case "KnownArgumentNames.unknownDirectiveArg", "KnownArgumentNames.unknownFieldArg" ->
          "`%s` has no argument `%s`.".formatted(finding.coordinate(), name)
              + suggest("", name, argumentNames(finding));
      case "KnownDirectives.unknownDirective" ->
          "There is no directive `@%s`.".formatted(name) + suggest("@", name, directiveNames());
      case "KnownDirectives.directiveNotAllowed" -> "`@%s` may not stand here.".formatted(name);
      case "KnownFragmentNames.undefinedFragment" ->
          "There is no fragment `%s`.".formatted(name) + suggest("", name, fragmentNames);
      case "KnownTypeNames.unknownType" ->
          "There is no type `%s`.".formatted(name) + suggest("", name, typeNames());
      case "KnownOperationTypes.noOperation" ->
          "The schema has no %s type.".formatted(name.toLowerCase(Locale.ROOT));
      case "NoUndefinedVariables.undefinedVariable" ->
          "`$%s` is not defined by %s.".formatted(name, Violation.OPERATION)
              + suggest("$", name, variableNames(operation.definition()));
      case "NoUnusedVariables.unusedVariable" ->
          "`$%s` is not used by %s.".formatted(name, Violation.OPERATION);
      case "PossibleFragmentSpreads.inlineIncompatibleTypes" ->
          "No `%s` is ever a `%s`.".formatted(name, finding.name(1));
      case "PossibleFragmentSpreads.fragmentIncompatibleTypes" ->
          "The fragment `%s` is on `%s`, and no `%s` is ever one."
              .formatted(name, finding.name(2), finding.name(1));
      case "ProvidedNonNullArguments.missingFieldArg",
          "ProvidedNonNullArguments.missingDirectiveArg" ->
          "`%s` needs the argument `%s`.".formatted(finding.coordinate(), name);
      case "ScalarLeaves.subselectionOnLeaf" ->
          "`%s` is of type `%s`, which has no fields to select."
              .formatted(finding.coordinate(), name);
      case "ScalarLeaves.subselectionRequired" ->
          "`%s` is of type `%s`: say in braces which of its fields you want."
              .formatted(finding.coordinate(), name);
      case "UniqueArgumentNames.uniqueArgument" ->
          "The argument `%s` is given twice.".formatted(name);
      case "UniqueObjectFieldName.duplicateFieldName" ->
          "The input field `%s` is given twice.".formatted(name);
      case "UniqueDirectiveNamesPerLocation.uniqueDirectives" ->
          "`@%s` may stand here only once.".formatted(name);
      case "UniqueVariableNames.oneVariable" ->
          "The variable `$%s` is defined twice.".formatted(name);
      case "VariablesAreInputTypes.wrongType" ->
          "`$%s` cannot be a `%s`: a variable is a scalar, an enum or an input object."
              .formatted(name, finding.name(1));
      case "VariableTypesMatchRule.unexpectedType" ->
          "`$%s` is of type `%s` in %s, and `%s` is needed here."
              .formatted(name, finding.name(1), Violation.OPERATION, finding.name(2));
      default ->
          finding.key().startsWith("OverlappingFieldsCanBeMerged.")
              ? conflict(finding, other)
              : values.sentence(finding);
    };
  }

  private String unknownField(String field, String type) {
    List<String> known = new ArrayList<>(List.of("__typename"));
    if (IntrospectionTypes.MODELS.get(type) instanceof TypeModel.FieldedType introspected) {
      known.addAll(introspected.fields().keySet());
    } else if (schema.getType(type) instanceof GraphQLFieldsContainer container) {
      container.getFieldDefinitions().forEach(it -> known.add(it.getName()));
    }
    return "`%s` has no field `%s`.".formatted(type, field) + suggest("", field, known);
  }

  /** Two fields of one response name; the path that leads there is left to the position. */
  private static String conflict(Finding finding, Place other) {
    String path = finding.name(0);
    String name = path.substring(path.lastIndexOf('/') + 1);
    String reason =
        switch (finding.key().substring(finding.key().indexOf('.') + 1)) {
          case "differentFields" ->
              "one selects `%s`, the other `%s`".formatted(finding.name(1), finding.name(2));
          case "differentArgs" -> "their arguments differ";
          case "differentNullability" -> "one can be null and the other cannot";
          case "differentLists" -> "one is a list and the other is not";
          default -> "one is `%s`, the other `%s`".formatted(finding.name(1), finding.name(2));
        };
    return "`%s` stands for two fields that cannot be merged, this one and the one at %s: %s. Give one of them an alias."
        .formatted(name, other.document().describe(other.offset()), reason);
  }

  private static String suggest(String prefix, String wrong, Collection<String> known) {
    return Suggestion.of(wrong, known).map(it -> " Did you mean `" + prefix + it + "`?").orElse("");
  }

  private static List<String> argumentNames(Finding finding) {
    List<GraphQLArgument> arguments =
        finding
            .directive()
            .map(GraphQLDirective::getArguments)
            .or(() -> finding.field().map(GraphQLFieldDefinition::getArguments))
            .orElse(List.of());
    return arguments.stream().map(GraphQLArgument::getName).toList();
  }

  private List<String> directiveNames() {
    return schema.getDirectives().stream().map(GraphQLDirective::getName).toList();
  }

  private List<String> typeNames() {
    return schema.getAllTypesAsList().stream()
        .map(GraphQLNamedType::getName)
        .filter(it -> !it.startsWith("__"))
        .toList();
  }

  private static List<String> variableNames(OperationDefinition operation) {
    return operation.getVariableDefinitions().stream().map(VariableDefinition::getName).toList();
  }
}
