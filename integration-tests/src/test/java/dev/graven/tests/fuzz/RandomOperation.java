package dev.graven.tests.fuzz;

import graphql.ParseAndValidate;
import graphql.language.AstPrinter;
import graphql.parser.Parser;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.validation.OperationValidationRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Writes valid operations over a schema at random: aliases, merged fields, arguments and variables,
 * inline and named fragments on every type that overlaps, conditions on all of them.
 */
final class RandomOperation {
  private static final List<String> CONDITIONS = List.of("c0", "c1", "c2");

  private final GraphQLSchema schema;
  private final Random random;
  private final String name;
  private final RandomLiterals literals;
  private final boolean isStrict;
  private final Map<String, String> variables = new LinkedHashMap<>();
  private final List<RandomLiterals.Variable> usable = new ArrayList<>();
  private final Map<String, Map<String, String>> signatures = new HashMap<>();
  private final Map<String, String> fragmentTypes = new LinkedHashMap<>();
  private final StringBuilder fragments = new StringBuilder();
  private int budget;

  /** A document with one operation. */
  record Generated(String kind, String text) {}

  private RandomOperation(GraphQLSchema schema, long seed, String name, boolean isStrict) {
    this.schema = schema;
    this.random = new Random(seed);
    this.name = name;
    this.literals = RandomLiterals.of(schema, random);
    this.isStrict = isStrict;
    this.budget = 12 + random.nextInt(25);
  }

  /** A valid document; its kind is {@code query}, {@code mutation} or {@code introspection}. */
  static Generated generate(GraphQLSchema schema, long seed, String name) {
    for (int attempt = 0; attempt < 50; attempt++) {
      RandomOperation operation =
          new RandomOperation(schema, seed * 64 + attempt, name, attempt > 2);
      Generated generated = operation.write(new Random(seed).nextInt(5));
      boolean isValid =
          ParseAndValidate.validate(
                  schema,
                  Parser.parse(generated.text()),
                  RandomOperation::isOfSpecification,
                  Locale.ENGLISH)
              .isEmpty();
      if (isValid) {
        return generated;
      }
    }
    return new Generated("query", "query " + name + " { __typename }");
  }

  /** graphql-java's guard against large introspection queries is no rule of the specification. */
  private static boolean isOfSpecification(OperationValidationRule rule) {
    return rule != OperationValidationRule.GOOD_FAITH_INTROSPECTION;
  }

  private Generated write(int which) {
    String kind = which == 0 ? "mutation" : which == 1 ? "introspection" : "query";
    GraphQLObjectType root =
        kind.equals("mutation") ? schema.getMutationType() : schema.getQueryType();
    StringBuilder body = new StringBuilder();
    if (kind.equals("introspection")) {
      introspection(body);
    }
    selections(body, root, 4, "  ");
    StringBuilder head = new StringBuilder();
    for (String condition : CONDITIONS) {
      if ((body + fragments.toString()).contains("$" + condition)) {
        head.append(", $").append(condition).append(": Boolean!");
      }
    }
    variables.forEach(
        (variable, type) -> {
          if ((body + fragments.toString()).contains("$" + variable)) {
            head.append(", $").append(variable).append(": ").append(type);
          }
        });
    String declared = head.length() == 0 ? "" : "(" + head.substring(2) + ")";
    String keyword = kind.equals("mutation") ? kind : "query";
    return new Generated(
        kind, "%s %s%s {\n%s}\n%s".formatted(keyword, name, declared, body, fragments));
  }

  private void introspection(StringBuilder out) {
    // Every server describes the specification's own types in its own words.
    List<GraphQLNamedType> types =
        schema.getAllTypesAsList().stream().filter(it -> it.getDefinition() != null).toList();
    String type = types.get(random.nextInt(types.size())).getName();
    out.append("  __type(name: \"").append(type).append("\")").append(condition()).append(" {\n");
    selections(out, (GraphQLObjectType) schema.getType("__Type"), 3, "    ");
    out.append("  }\n");
    if (random.nextBoolean()) {
      out.append("  __schema {\n    queryType {\n");
      selections(out, (GraphQLObjectType) schema.getType("__Type"), 2, "      ");
      out.append("    }\n  }\n");
    }
  }

  private void selections(
      StringBuilder out, GraphQLNamedOutputType type, int depth, String indent) {
    int count = 1 + random.nextInt(4);
    boolean any = false;
    for (int i = 0; i < count || !any; i++) {
      int kind = random.nextInt(10);
      budget--;
      if (kind < 6 || budget < 0) {
        field(out, type, depth, indent);
      } else if (kind < 8) {
        GraphQLNamedOutputType narrowed = overlapping(type);
        boolean isTyped = narrowed != type || random.nextBoolean();
        out.append(indent).append("...").append(isTyped ? " on " + narrowed.getName() : "");
        out.append(condition()).append(" {\n");
        selections(out, narrowed, depth, indent + "  ");
        out.append(indent).append("}\n");
      } else {
        spread(out, type, depth, indent);
      }
      any = true;
    }
  }

  private void field(StringBuilder out, GraphQLNamedOutputType type, int depth, String indent) {
    List<GraphQLFieldDefinition> fields = new ArrayList<>();
    if (type instanceof GraphQLFieldsContainer container) {
      for (GraphQLFieldDefinition field : container.getFieldDefinitions()) {
        boolean isLeaf = isLeaf(field);
        if (isComparable(container, field) && (isLeaf || (depth > 0 && budget > 0))) {
          fields.add(field);
        }
      }
    }
    if (fields.isEmpty() || random.nextInt(12) == 0) {
      out.append(indent).append(random.nextInt(3) == 0 ? "t: " : "").append("__typename");
      out.append(condition()).append('\n');
      return;
    }
    GraphQLFieldDefinition field = fields.get(random.nextInt(fields.size()));
    String arguments = arguments(field);
    String signature =
        field.getName() + arguments + ": " + GraphQLTypeUtil.simplePrint(field.getType());
    out.append(indent).append(alias(type, field.getName(), signature)).append(field.getName());
    out.append(arguments).append(condition());
    if (isLeaf(field)) {
      out.append('\n');
    } else {
      out.append(" {\n");
      selections(
          out,
          (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType()),
          depth - 1,
          indent + "  ");
      out.append(indent).append("}\n");
    }
  }

  /** A response name that stands for one signature; at times for another on a disjoint type. */
  private String alias(GraphQLNamedOutputType type, String field, String signature) {
    for (int i = random.nextInt(3); i < 60; i++) {
      String responseName = i == 0 ? field : i == 1 ? "x" : i == 2 ? "y" : "n" + i;
      Map<String, String> known = signatures.computeIfAbsent(responseName, n -> new HashMap<>());
      boolean mayDiffer = !isStrict && type instanceof GraphQLObjectType && random.nextInt(3) == 0;
      boolean isFree =
          known.entrySet().stream()
              .allMatch(
                  other ->
                      other.getValue().equals(signature)
                          || (mayDiffer
                              && !other.getKey().equals(type.getName())
                              && schema.getType(other.getKey()) instanceof GraphQLObjectType));
      if (isFree && known.getOrDefault(type.getName(), signature).equals(signature)) {
        known.put(type.getName(), signature);
        return responseName.equals(field) ? "" : responseName + ": ";
      }
    }
    return "z" + signatures.size() + ": ";
  }

  private String arguments(GraphQLFieldDefinition field) {
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

  private String condition() {
    StringBuilder text = new StringBuilder();
    if (random.nextInt(4) == 0) {
      text.append(directive("include"));
    }
    if (random.nextInt(7) == 0) {
      text.append(directive("skip"));
    }
    return text.toString();
  }

  private String directive(String directive) {
    String value =
        random.nextInt(8) == 0
            ? String.valueOf(random.nextBoolean())
            : "$" + CONDITIONS.get(random.nextInt(CONDITIONS.size()));
    return " @%s(if: %s)".formatted(directive, value);
  }

  /** Spreads a fragment written before, or a new one. */
  private void spread(StringBuilder out, GraphQLNamedOutputType type, int depth, String indent) {
    Set<String> possible = possible(type);
    List<String> known = new ArrayList<>();
    fragmentTypes.forEach(
        (fragment, on) -> {
          Set<String> shared = new HashSet<>(possible((GraphQLNamedOutputType) schema.getType(on)));
          shared.retainAll(possible);
          if (!shared.isEmpty()) {
            known.add(fragment);
          }
        });
    String fragment;
    if (!known.isEmpty() && random.nextInt(3) > 0) {
      fragment = known.get(random.nextInt(known.size()));
    } else {
      GraphQLNamedOutputType on = overlapping(type);
      StringBuilder body = new StringBuilder();
      selections(body, on, Math.min(depth, 2), "  ");
      fragment = name + "F" + fragmentTypes.size();
      fragments.append("fragment %s on %s {\n%s}\n".formatted(fragment, on.getName(), body));
      fragmentTypes.put(fragment, on.getName());
    }
    out.append(indent).append("...").append(fragment).append(condition()).append('\n');
  }

  private GraphQLNamedOutputType overlapping(GraphQLNamedOutputType type) {
    Set<String> possible = possible(type);
    List<GraphQLNamedOutputType> found = new ArrayList<>();
    for (GraphQLNamedType other : schema.getAllTypesAsList()) {
      if (other instanceof GraphQLNamedOutputType output) {
        Set<String> shared = new HashSet<>(possible(output));
        shared.retainAll(possible);
        if (!shared.isEmpty()) {
          found.add(output);
        }
      }
    }
    return random.nextInt(3) == 0 ? type : found.get(random.nextInt(found.size()));
  }

  private Set<String> possible(GraphQLNamedOutputType type) {
    Set<String> names = new HashSet<>();
    if (type instanceof GraphQLObjectType) {
      names.add(type.getName());
    } else if (type instanceof GraphQLInterfaceType it) {
      schema.getImplementations(it).forEach(object -> names.add(object.getName()));
    } else if (type instanceof GraphQLUnionType union) {
      union.getTypes().forEach(member -> names.add(member.getName()));
    }
    return names;
  }

  /** graphql-java has an own field, and own descriptions of the built-in types. */
  private static boolean isComparable(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
    return !field.getName().equals("specifiedByUrl")
        && !(type.getName().equals("__Type") && field.getName().equals("description"));
  }

  private static boolean isLeaf(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
  }

  /** The variables of a document, as {@code name -> type}, without those of conditions. */
  static Map<String, String> variables(String document) {
    Map<String, String> types = new LinkedHashMap<>();
    Parser.parse(document)
        .getDefinitionsOfType(graphql.language.OperationDefinition.class)
        .get(0)
        .getVariableDefinitions()
        .forEach(
            it -> {
              if (!CONDITIONS.contains(it.getName())) {
                String type = AstPrinter.printAstCompact(it.getType());
                types.put(it.getName(), it.getDefaultValue() == null ? type : type + " = ");
              }
            });
    return types;
  }
}
