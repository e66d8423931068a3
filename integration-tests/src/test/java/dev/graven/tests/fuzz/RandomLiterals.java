package dev.graven.tests.fuzz;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Writes valid literals of input types at random, and the JSON-like values of variables. */
final class RandomLiterals {
  private final Random random;

  /** {@code "name: Type"} of each field by input object; {@code "name: Type = "} with a default. */
  private final Map<String, List<String>> inputFields;

  private final Map<String, List<String>> enums = new LinkedHashMap<>();
  private final Set<String> oneOfs = new LinkedHashSet<>();

  /** A variable that may stand at a place of its type. */
  record Variable(String name, String type) {}

  RandomLiterals(Random random, Map<String, List<String>> inputFields) {
    this.random = random;
    this.inputFields = inputFields;
  }

  /** Over the input types of a schema. */
  static RandomLiterals of(GraphQLSchema schema, Random random) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    RandomLiterals literals = new RandomLiterals(random, fields);
    for (GraphQLNamedType type : schema.getAllTypesAsList()) {
      if (type instanceof GraphQLEnumType it) {
        literals.enumValues(it.getName(), it.getValues().stream().map(v -> v.getName()).toList());
      } else if (type instanceof GraphQLInputObjectType it) {
        fields.put(it.getName(), it.getFields().stream().map(RandomLiterals::text).toList());
        if (it.isOneOf()) {
          literals.oneOf(it.getName());
        }
      }
    }
    return literals;
  }

  private static String text(GraphQLInputObjectField field) {
    String type = GraphQLTypeUtil.simplePrint(field.getType());
    return field.getName() + ": " + type + (field.hasSetDefaultValue() ? " = " : "");
  }

  void enumValues(String name, List<String> values) {
    enums.put(name, values);
  }

  void oneOf(String name) {
    oneOfs.add(name);
  }

  /** A literal of a type, here and there with one of the variables in it. */
  String literal(String type, List<Variable> variables) {
    return literal(type, variables, 3);
  }

  private String literal(String type, List<Variable> variables, int depth) {
    List<String> fitting =
        variables.stream().filter(it -> it.type().equals(type)).map(Variable::name).toList();
    if (!fitting.isEmpty() && random.nextInt(3) > 0) {
      return "$" + fitting.get(random.nextInt(fitting.size()));
    }
    if (type.endsWith("!")) {
      return present(type.substring(0, type.length() - 1), variables, depth);
    }
    return random.nextInt(6) == 0 ? "null" : present(type, variables, depth);
  }

  private String present(String type, List<Variable> variables, int depth) {
    if (type.startsWith("[")) {
      String item = type.substring(1, type.length() - 1);
      if (random.nextInt(4) == 0 && !item.startsWith("[")) {
        return literal(
            item.endsWith("!") ? item : item + "!", variables, depth); // one, to be wrapped
      }
      List<String> items = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0 && depth > 0; i--) {
        items.add(literal(item, variables, depth - 1));
      }
      return "[" + String.join(", ", items) + "]";
    }
    List<String> values = enums.get(type);
    if (values != null) {
      return values.get(random.nextInt(values.size()));
    }
    return switch (type) {
      case "Int" -> String.valueOf(random.nextInt(2000) - 1000);
      case "Float" -> random.nextBoolean() ? random.nextInt(100) + ".25" : "" + random.nextInt(9);
      case "Boolean" -> String.valueOf(random.nextBoolean());
      case "ID" ->
          random.nextBoolean() ? "\"id" + random.nextInt(9) + "\"" : "" + random.nextInt(99);
      case "String" -> string();
      case "Any" -> "\"any\"";
      case "Stamp" -> "\"st" + random.nextInt(9) + "\"";
      default -> object(type, variables, depth);
    };
  }

  private String string() {
    List<String> texts =
        List.of("\"\"", "\"a\\u00e9\\n\"", "\"\"\"\n  two\n    lines\n\"\"\"", "\"\\\\ $x */\"");
    return texts.get(random.nextInt(texts.size()));
  }

  private String object(String type, List<Variable> variables, int depth) {
    List<String> fields = inputFields.getOrDefault(type, List.of());
    List<String> written = new ArrayList<>();
    if (oneOfs.contains(type)) {
      String chosen = fields.get(random.nextInt(depth > 0 ? fields.size() : 1));
      String fieldType = typeOf(chosen);
      return "{%s: %s}".formatted(nameOf(chosen), present(fieldType, List.of(), depth - 1));
    }
    for (String field : fields) {
      String fieldType = typeOf(field);
      boolean isRequired = fieldType.endsWith("!") && !field.endsWith("= ");
      if (isRequired || (depth > 0 && random.nextBoolean())) {
        written.add(nameOf(field) + ": " + literal(fieldType, variables, depth - 1));
      }
    }
    return "{" + String.join(", ", written) + "}";
  }

  /** A variable's value as a request gives it; null where the type lets it through, sometimes. */
  Object value(String type, int depth) {
    if (!type.endsWith("!") && random.nextInt(6) == 0) {
      return null;
    }
    if (random.nextInt(60) == 0 && !type.matches("\\[*(Any|ID)\\b.*")) {
      // Refused; for an ID, graphql-java takes whatever has a toString().
      return random.nextBoolean() ? Map.of("nope", 1) : List.of(Map.of());
    }
    String present = type.endsWith("!") ? type.substring(0, type.length() - 1) : type;
    if (present.startsWith("[")) {
      String item = present.substring(1, present.length() - 1);
      if (random.nextInt(4) == 0 && !item.startsWith("[")) {
        return value(item.endsWith("!") ? item : item + "!", depth);
      }
      List<Object> items = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0 && depth > 0; i--) {
        items.add(value(item, depth - 1));
      }
      return items;
    }
    List<String> values = enums.get(present);
    if (values != null) {
      return values.get(random.nextInt(values.size()));
    }
    return switch (present) {
      case "Int" -> random.nextInt(2000) - 1000;
      case "Float" ->
          random.nextBoolean() ? (Object) (random.nextInt(99) / 4.0) : random.nextInt(9);
      case "Boolean" -> random.nextBoolean();
      case "ID" -> random.nextBoolean() ? (Object) ("id" + random.nextInt(9)) : random.nextInt(99);
      case "String" -> List.of("", "é\n", "\"\\", "\ud83d\ude00").get(random.nextInt(4));
      case "Any" -> "any";
      case "Stamp" -> random.nextInt(12) == 0 ? "refused" : "st" + random.nextInt(9);
      default -> objectValue(present, depth);
    };
  }

  private Map<String, Object> objectValue(String type, int depth) {
    List<String> fields = inputFields.getOrDefault(type, List.of());
    Map<String, Object> written = new LinkedHashMap<>();
    if (oneOfs.contains(type)) {
      String chosen = fields.get(random.nextInt(depth > 0 ? fields.size() : 1));
      written.put(nameOf(chosen), value(typeOf(chosen) + "!", depth - 1));
      return written;
    }
    for (String field : fields) {
      boolean isRequired = typeOf(field).endsWith("!") && !field.endsWith("= ");
      if (isRequired || (depth > 0 && random.nextBoolean())) {
        written.put(nameOf(field), value(typeOf(field), depth - 1));
      }
    }
    return written;
  }

  private static String nameOf(String field) {
    return field.substring(0, field.indexOf(':'));
  }

  private static String typeOf(String field) {
    return field.substring(field.indexOf(':') + 2).replace(" = ", "");
  }
}
