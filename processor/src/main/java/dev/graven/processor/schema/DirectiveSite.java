package dev.graven.processor.schema;

import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.Node;
import graphql.language.ScalarTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place where directives stand: a type with its extensions, the schema with its extensions, or a
 * field, an argument or a value.
 *
 * @param location its name in directive definitions: {@code FIELD_DEFINITION}
 * @param directives in order, those of extensions after the definition's
 */
record DirectiveSite(String location, List<Directive> directives) {

  /** Every place of a document that has directives. */
  static List<DirectiveSite> of(SdlDocument sdl) {
    Map<String, DirectiveSite> merged = new LinkedHashMap<>();
    List<DirectiveSite> sites = new ArrayList<>();
    for (Definition<?> definition : sdl.definitions()) {
      if (definition instanceof SchemaDefinition schema) {
        merge("schema", "SCHEMA", schema, merged);
      } else if (definition instanceof TypeDefinition<?> type) {
        String location = location(type);
        // A type that is defined twice in different kinds has been reported: here it is two.
        merge(type.getName() + " " + location, location, type, merged);
        for (Node<?> child : type.getChildren()) {
          visit(child, sites);
        }
      } else if (definition instanceof DirectiveDefinition directive) {
        directive.getInputValueDefinitions().forEach(it -> visit("ARGUMENT_DEFINITION", it, sites));
      }
    }
    sites.addAll(merged.values());
    return sites.stream().filter(site -> !site.directives().isEmpty()).toList();
  }

  private static void merge(
      String key, String location, DirectivesContainer<?> node, Map<String, DirectiveSite> into) {
    into.computeIfAbsent(key, k -> new DirectiveSite(location, new ArrayList<>()))
        .directives()
        .addAll(node.getDirectives());
  }

  private static void visit(Node<?> node, List<DirectiveSite> sites) {
    if (node instanceof FieldDefinition field) {
      visit("FIELD_DEFINITION", field, sites);
      field.getInputValueDefinitions().forEach(it -> visit("ARGUMENT_DEFINITION", it, sites));
    } else if (node instanceof InputValueDefinition field) {
      visit("INPUT_FIELD_DEFINITION", field, sites);
    } else if (node instanceof EnumValueDefinition value) {
      visit("ENUM_VALUE", value, sites);
    }
  }

  private static void visit(
      String location, DirectivesContainer<?> node, List<DirectiveSite> sites) {
    sites.add(new DirectiveSite(location, node.getDirectives()));
  }

  private static String location(TypeDefinition<?> type) {
    if (type instanceof ScalarTypeDefinition) {
      return "SCALAR";
    }
    if (type instanceof InterfaceTypeDefinition) {
      return "INTERFACE";
    }
    if (type instanceof ImplementingTypeDefinition<?>) {
      return "OBJECT";
    }
    if (type instanceof UnionTypeDefinition) {
      return "UNION";
    }
    if (type instanceof EnumTypeDefinition) {
      return "ENUM";
    }
    if (type instanceof InputObjectTypeDefinition) {
      return "INPUT_OBJECT";
    }
    throw new IllegalArgumentException(type.getClass().getName());
  }
}
