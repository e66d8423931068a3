package dev.graven.processor.operation;

import dev.graven.processor.diagnostic.NameList;
import dev.graven.processor.diagnostic.Suggestion;
import graphql.language.AstPrinter;
import graphql.language.EnumValue;
import graphql.language.Node;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Says in the user's words why a value is not of its type (specification section 5.6). */
final class ValueText {
  private final GraphQLSchema schema;

  ValueText(GraphQLSchema schema) {
    this.schema = schema;
  }

  /** The sentence for a finding about a value. */
  String sentence(Finding finding) {
    if (finding.key().startsWith("VariableDefaultValuesOfCorrectType.")) {
      return "The default value `%s` is not of type `%s`."
          .formatted(print(finding.arguments().get(0)), finding.name(1));
    }
    String path = path(finding);
    Object value = finding.arguments().get(1);
    String name = finding.arguments().size() > 2 ? finding.name(2) : "";
    return switch (finding.key().substring(finding.key().indexOf('.') + 1)) {
      case "handleNullError" -> "%s must not be null.".formatted(path);
      case "handleNotObjectError" ->
          "%s is an input object, not `%s`.".formatted(path, print(value));
      case "handleMissingFieldsError" ->
          "%s lacks %s.".formatted(path, NameList.of(names(finding.arguments().get(2))));
      case "handleExtraFieldError" ->
          "%s is a `%s`, which has no field `%s`.".formatted(path, name, finding.name(3))
              + suggest(finding.name(3), inputFields(name));
      case "extraOneOfFieldsError" ->
          "%s is a `%s`: give exactly one of its fields.".formatted(path, name);
      default ->
          "%s is of type `%s`, not `%s`.".formatted(path, name, print(value))
              + (value instanceof EnumValue wrong
                  ? suggest(wrong.getName(), enumValues(name))
                  : "");
    };
  }

  /** {@code `Query.products(filter:)`}, or a part of it: {@code `filter.min` of …}. */
  private static String path(Finding finding) {
    String path = finding.name(0);
    String argument = path.split("[.\\[]", 2)[0];
    String coordinate = "`" + finding.coordinate() + "(" + argument + ":)`";
    return path.equals(argument) ? coordinate : "`" + path + "` of " + coordinate;
  }

  private static String print(Object value) {
    return value instanceof Node<?> node ? AstPrinter.printAstCompact(node) : String.valueOf(value);
  }

  private static List<String> names(Object names) {
    return names instanceof Set<?> set ? set.stream().map(String::valueOf).toList() : List.of();
  }

  private List<String> enumValues(String type) {
    return schema.getType(type) instanceof GraphQLEnumType it
        ? it.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList()
        : List.of();
  }

  private List<String> inputFields(String type) {
    return schema.getType(type) instanceof GraphQLInputObjectType it
        ? it.getFieldDefinitions().stream().map(GraphQLInputObjectField::getName).toList()
        : List.of();
  }

  private static String suggest(String wrong, Collection<String> known) {
    return Suggestion.of(wrong, known).map(it -> " Did you mean `" + it + "`?").orElse("");
  }
}
