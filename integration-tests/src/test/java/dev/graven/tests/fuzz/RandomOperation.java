package dev.graven.tests.fuzz;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes operations over a schema at random: aliases, merged fields, arguments and variables,
 * inline and named fragments on every type that overlaps, conditions on all of them. Nearly all are
 * valid.
 */
final class RandomOperation {
  private final GraphQLSchema schema;
  private final Random random;
  private final String prefix;
  private final RandomMarks marks;
  private final RandomVariables variables;
  private final boolean isStrict;
  private final Map<String, Map<String, String>> signatures = new HashMap<>();
  private final Map<String, String> fragmentTypes = new LinkedHashMap<>();
  private final Map<String, String> fragments = new LinkedHashMap<>();
  private int budget;

  RandomOperation(GraphQLSchema schema, Random random, String prefix, boolean isStrict) {
    this.schema = schema;
    this.random = random;
    this.prefix = prefix;
    this.marks = new RandomMarks(random);
    this.variables = new RandomVariables(schema, random, marks);
    this.isStrict = isStrict;
  }

  /** The text of the fragments that the operations so far spread. */
  String fragments() {
    return String.join("", fragments.values());
  }

  /** An operation; it may spread fragments of those before it. */
  String write(String name, RandomDocument.Kind kind) {
    budget = random.nextInt(10) == 0 ? 40 : 5 + random.nextInt(18);
    boolean isMutation = kind == RandomDocument.Kind.MUTATION;
    StringBuilder body = new StringBuilder();
    if (kind == RandomDocument.Kind.INTROSPECTION) {
      introspection(body);
    }
    selections(body, isMutation ? schema.getMutationType() : schema.getQueryType(), 4, "  ");
    String reached = reached(body.toString());
    String declared = variables.definitions(reached);
    return "%s %s%s%s {\n%s}\n"
        .formatted(isMutation ? "mutation" : "query", name, declared, marks.directive(), body);
  }

  /** A selection set with all the fragments that it reaches. */
  private String reached(String body) {
    StringBuilder text = new StringBuilder(body);
    Set<String> seen = new HashSet<>();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Map.Entry<String, String> fragment : fragments.entrySet()) {
        boolean isSpread =
            Pattern.compile("\\.\\.\\." + fragment.getKey() + "\\b").matcher(text).find();
        if (isSpread && seen.add(fragment.getKey())) {
          text.append(fragment.getValue());
          grows = true;
        }
      }
    }
    return text.toString();
  }

  private void introspection(StringBuilder out) {
    // Every server describes the specification's own types in its own words.
    List<GraphQLNamedType> types =
        schema.getAllTypesAsList().stream().filter(it -> it.getDefinition() != null).toList();
    String type = types.get(random.nextInt(types.size())).getName();
    out.append("  __type(name: \"")
        .append(type)
        .append("\")")
        .append(variables.condition())
        .append(" {\n");
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
    if (random.nextInt(6) == 0 && identity(out, type, indent)) {
      return;
    }
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
        out.append(variables.condition()).append(" {\n");
        selections(out, narrowed, depth, indent + "  ");
        out.append(indent).append("}\n");
      } else {
        spread(out, type, depth, indent);
      }
      any = true;
    }
  }

  /** Nothing but a field of type ID, which keys may answer; false if there is none. */
  private boolean identity(StringBuilder out, GraphQLNamedOutputType type, String indent) {
    if (!(type instanceof GraphQLFieldsContainer container)) {
      return false;
    }
    Optional<GraphQLFieldDefinition> id =
        container.getFieldDefinitions().stream().filter(RandomOperation::isId).findFirst();
    id.ifPresent(
        it -> {
          String signature = it.getName() + ": " + GraphQLTypeUtil.simplePrint(it.getType());
          out.append(indent).append(alias(type, it.getName(), signature)).append(it.getName());
          out.append(variables.condition()).append('\n');
          out.append(
              random.nextInt(3) == 0 ? indent + "__typename" + variables.condition() + "\n" : "");
        });
    return id.isPresent();
  }

  /** Whether a field is of type ID, and the same for all requests. */
  static boolean isId(GraphQLFieldDefinition field) {
    return field.getArguments().isEmpty()
        && GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(field.getType())).equals("ID");
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
      out.append(variables.condition()).append('\n');
      return;
    }
    GraphQLFieldDefinition field = fields.get(random.nextInt(fields.size()));
    String arguments = variables.arguments(field);
    String signature =
        field.getName() + arguments + ": " + GraphQLTypeUtil.simplePrint(field.getType());
    out.append(indent).append(alias(type, field.getName(), signature)).append(field.getName());
    out.append(arguments).append(variables.condition());
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
      fragment = prefix + "F" + fragmentTypes.size();
      fragments.put(
          fragment,
          "fragment %s on %s%s {\n%s}\n"
              .formatted(fragment, on.getName(), marks.directive(), body));
      fragmentTypes.put(fragment, on.getName());
    }
    out.append(indent).append("...").append(fragment).append(variables.condition()).append('\n');
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
    return new HashSet<>(ObjectTypes.of(schema, type));
  }

  /** graphql-java has an own field, and own descriptions of the built-in types. */
  private static boolean isComparable(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
    return !field.getName().equals("specifiedByUrl")
        && !(type.getName().equals("__Type") && field.getName().equals("description"));
  }

  private static boolean isLeaf(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
  }
}
