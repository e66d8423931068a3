package dev.graven.tests.conformance;

import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The Java text of types, parameters and calls in {@link BoundSource}. */
public final class BoundMembers {
  private static final Map<String, String> SCALARS =
      Map.of(
          "Int", "Integer", "Float", "Double", "String", "String", "Boolean", "Boolean", "ID",
          "String");

  private BoundMembers() {}

  /** A method that answers a field, without its body. */
  public static String signature(FieldDefinition field) {
    return "%s f_%s(%s)".formatted(output(field.getType()), field.getName(), parameters(field));
  }

  /** The parameters of a field's method. */
  public static String parameters(FieldDefinition field) {
    return parameters(field.getInputValueDefinitions(), "GraphQLArgument");
  }

  static String parameters(List<InputValueDefinition> values, String annotation) {
    return values.stream()
        .map(
            it ->
                "@%s(\"%s\") %s a_%s"
                    .formatted(annotation, it.getName(), parameter(it.getType()), it.getName()))
        .collect(Collectors.joining(", "));
  }

  /** Names and parameters in turn. */
  public static List<String> namesAndValues(List<InputValueDefinition> values) {
    return values.stream().map(it -> "\"%s\", a_%s".formatted(it.getName(), it.getName())).toList();
  }

  /** The type of a field and its arguments, as arguments in Java. */
  static String call(FieldDefinition field) {
    List<String> arguments = new ArrayList<>();
    arguments.add("\"" + AstPrinter.printAstCompact(field.getType()) + "\"");
    arguments.addAll(namesAndValues(field.getInputValueDefinitions()));
    return String.join(", ", arguments);
  }

  static String parameter(Type<?> type) {
    return type instanceof NonNullType ? input(type) : "ArgumentValue<%s>".formatted(input(type));
  }

  static String input(Type<?> type) {
    if (type instanceof NonNullType it) {
      return input(it.getType());
    }
    return type instanceof ListType it
        ? "List<%s>".formatted(input(it.getType()))
        : named(((TypeName) type).getName());
  }

  /** The Java type of a field: narrower for a narrower type, also in lists. */
  public static String output(Type<?> type) {
    if (type instanceof NonNullType it) {
      return output(it.getType());
    }
    if (type instanceof ListType it) {
      String item = output(it.getType());
      return SCALARS.containsValue(item)
          ? "List<%s>".formatted(item)
          : "List<? extends %s>".formatted(item);
    }
    return named(((TypeName) type).getName());
  }

  static String named(String type) {
    return SCALARS.getOrDefault(type, javaName(type));
  }

  /** The class of a type. */
  public static String javaName(String type) {
    return "T_" + type;
  }

  @SuppressWarnings("rawtypes") // as graphql-java has them
  static List<String> names(List<Type> types) {
    return types.stream().map(it -> javaName(((TypeName) it).getName())).toList();
  }

  /** Names after a keyword, if there are any. */
  public static String list(String keyword, List<String> names) {
    return names.isEmpty() ? "" : keyword + String.join(", ", names);
  }
}
