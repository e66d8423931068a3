package dev.graven.tests.fuzz;

import graphql.ParseAndValidate;
import graphql.language.AstPrinter;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.OperationValidationRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A valid file of one to three operations, which share fragments, written at random.
 *
 * @param kinds of the operations, by name
 */
record RandomDocument(Map<String, Kind> kinds, String text) {
  /** What an operation is. */
  enum Kind {
    QUERY,
    MUTATION,
    INTROSPECTION
  }

  /** A document with the operations of the names. */
  static RandomDocument generate(GraphQLSchema schema, long seed, List<String> names) {
    Random random = new Random(seed);
    Map<String, Kind> kinds = new LinkedHashMap<>();
    for (String name : names) {
      int kind = random.nextInt(17);
      kinds.put(name, kind < 4 ? Kind.MUTATION : kind < 8 ? Kind.INTROSPECTION : Kind.QUERY);
    }
    for (int attempt = 0; attempt < 50; attempt++) {
      RandomOperation operations = new RandomOperation(schema, random, names.get(0), attempt > 1);
      StringBuilder text = new StringBuilder();
      kinds.forEach((name, kind) -> text.append(operations.write(name, kind)));
      text.append(operations.fragments());
      if (isValid(schema, text.toString())) {
        return new RandomDocument(kinds, text.toString());
      }
    }
    StringBuilder text = new StringBuilder();
    kinds.forEach((name, kind) -> text.append(least(name, kind)));
    return new RandomDocument(kinds, text.toString());
  }

  private static String least(String name, Kind kind) {
    return switch (kind) {
      case QUERY -> "query " + name + " { __typename }\n";
      case MUTATION -> "mutation " + name + " { __typename }\n";
      case INTROSPECTION -> "query " + name + " { __schema { __typename } }\n";
    };
  }

  /** Whether nothing could be found that is both random and valid. */
  boolean isLeast() {
    return kinds.entrySet().stream()
        .allMatch(it -> text.contains(least(it.getKey(), it.getValue())));
  }

  static boolean isValid(GraphQLSchema schema, String document) {
    try {
      return ParseAndValidate.validate(
              schema, Parser.parse(document), RandomDocument::isOfSpecification, Locale.ENGLISH)
          .isEmpty();
    } catch (InvalidSyntaxException e) {
      return false;
    }
  }

  /** graphql-java's guard against large introspection queries is no rule of the specification. */
  private static boolean isOfSpecification(OperationValidationRule rule) {
    return rule != OperationValidationRule.GOOD_FAITH_INTROSPECTION;
  }

  /**
   * The variables of a document's operation, as {@code name -> type}; a default as {@code " = "}.
   */
  static Map<String, String> variables(String document) {
    Map<String, String> types = new LinkedHashMap<>();
    Parser.parse(document)
        .getDefinitionsOfType(OperationDefinition.class)
        .get(0)
        .getVariableDefinitions()
        .forEach(
            it -> {
              String type = AstPrinter.printAstCompact(it.getType());
              types.put(it.getName(), it.getDefaultValue() == null ? type : type + " = ");
            });
    return types;
  }

  /**
   * Every combination of the Boolean variables, and one more without those that have a default;
   * each with values at random for the others.
   */
  static List<Map<String, Object>> variables(GraphQLSchema schema, String document, Random random) {
    Map<String, String> types = variables(document);
    List<String> booleans =
        types.keySet().stream()
            .filter(it -> types.getOrDefault(it, "").startsWith("Boolean"))
            .toList();
    RandomLiterals values = RandomLiterals.of(schema, random);
    List<Map<String, Object>> all = new ArrayList<>();
    for (int bits = 0; bits <= 1 << booleans.size(); bits++) {
      Map<String, Object> variables = new LinkedHashMap<>();
      boolean isLast = bits == 1 << booleans.size();
      for (Map.Entry<String, String> variable : types.entrySet()) {
        boolean isRequired = variable.getValue().endsWith("!");
        int bit = booleans.indexOf(variable.getKey());
        if (bit >= 0 && !isLast) {
          variables.put(variable.getKey(), (bits >> bit & 1) == 1);
        } else if (isRequired
            || (!RandomVariables.CONDITIONS.contains(variable.getKey()) && random.nextInt(3) > 0)) {
          String type = variable.getValue().replace(" = ", "");
          variables.put(variable.getKey(), values.value(type, 2));
        }
      }
      all.add(variables);
    }
    return all;
  }
}
