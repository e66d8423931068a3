package dev.graven.tests.fuzz;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Writes arguments and conditions at random, and the variables that they use. */
final class RandomVariables {
  /** The variables of conditions. */
  static final List<String> CONDITIONS = List.of("c0", "c1", "c2");

  private static final List<String> CONDITION_TYPES =
      List.of("Boolean!", "Boolean!", "Boolean! = true", "Boolean = false");

  private final Random random;
  private final RandomLiterals literals;
  private final RandomMarks marks;
  private final Map<String, String> variables = new LinkedHashMap<>();
  private final List<RandomLiterals.Variable> usable = new ArrayList<>();

  RandomVariables(GraphQLSchema schema, Random random, RandomMarks marks) {
    this.random = random;
    this.literals = RandomLiterals.of(schema, random);
    this.marks = marks;
  }

  /** The definitions of what an operation uses, which reaches that text; empty for none. */
  String definitions(String reached) {
    List<String> definitions = new ArrayList<>();
    for (String condition : CONDITIONS) {
      if (reached.contains("$" + condition)) {
        String type = CONDITION_TYPES.get(random.nextInt(CONDITION_TYPES.size()));
        definitions.add("$" + condition + ": " + type);
      }
    }
    variables.forEach(
        (variable, type) -> {
          if (Pattern.compile("\\$" + variable + "\\b").matcher(reached).find()) {
            definitions.add("$" + variable + ": " + type + marks.directive());
          }
        });
    return definitions.isEmpty() ? "" : "(" + String.join(", ", definitions) + ")";
  }

  /** Arguments of a field; empty for none. */
  String arguments(GraphQLFieldDefinition field) {
    List<String> written = new ArrayList<>();
    for (GraphQLArgument argument : field.getArguments()) {
      String type = GraphQLTypeUtil.simplePrint(argument.getType());
      if (argument.getName().equals("includeDeprecated")) {
        written.add("includeDeprecated: " + random.nextBoolean());
      } else if ((type.endsWith("!") && !argument.hasSetDefaultValue()) || random.nextBoolean()) {
        written.add(argument.getName() + ": " + argument(type, argument.hasSetDefaultValue()));
      }
    }
    return written.isEmpty() ? "" : "(" + String.join(", ", written) + ")";
  }

  private String argument(String type, boolean hasDefault) {
    if (random.nextInt(3) == 0) {
      String declared = type;
      if (type.endsWith("!") && (hasDefault || random.nextInt(3) == 0)) {
        String nullable = type.substring(0, type.length() - 1);
        declared = hasDefault ? nullable : nullable + " = " + literals.literal(type, List.of());
      } else if (!type.endsWith("!") && random.nextInt(4) == 0) {
        declared = type + " = " + literals.literal(type, List.of());
      }
      String variable = "v" + variables.size();
      variables.put(variable, declared);
      if (!declared.contains("=") && declared.equals(type)) {
        usable.add(new RandomLiterals.Variable(variable, type));
      }
      return "$" + variable;
    }
    return literals.literal(type, usable);
  }

  /** Here and there {@code @include} or {@code @skip} or both, and directives that mean nothing. */
  String condition() {
    StringBuilder text = new StringBuilder();
    if (random.nextInt(4) == 0) {
      text.append(directive("include"));
    }
    if (random.nextInt(7) == 0) {
      text.append(directive("skip"));
    }
    return text.append(marks.directive()).toString();
  }

  private String directive(String directive) {
    String value =
        random.nextInt(8) == 0
            ? String.valueOf(random.nextBoolean())
            : "$" + CONDITIONS.get(random.nextInt(CONDITIONS.size()));
    return " @%s(if: %s)".formatted(directive, value);
  }
}
