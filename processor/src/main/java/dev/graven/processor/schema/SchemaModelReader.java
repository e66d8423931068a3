package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.TextPosition;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.language.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads validated definitions into the model that later stages use. */
final class SchemaModelReader {
  private final SdlDocument sdl;
  private final RootTypes roots;

  SchemaModelReader(SdlDocument sdl, RootTypes roots) {
    this.sdl = sdl;
    this.roots = roots;
  }

  /** All types: the schema's own in its order, then the built-in scalars. */
  Map<String, TypeModel> types() {
    Map<String, TypeModel> types = new LinkedHashMap<>();
    sdl.types().forEach((name, definition) -> types.put(name, type(definition)));
    for (String scalar : BuiltInScalars.NAMES) {
      types.putIfAbsent(
          scalar, new TypeModel.ScalarType(scalar, Optional.empty(), Optional.empty()));
    }
    return types;
  }

  private TypeModel type(TypeDefinition<?> definition) {
    String name = definition.getName();
    Optional<TextPosition> position = sdl.position(definition);
    if (roots.subscription().filter(name::equals).isPresent()) {
      return new TypeModel.NotCompiled(name, "subscription root", position);
    }
    if (definition instanceof ObjectTypeDefinition) {
      return new TypeModel.ObjectType(name, fields(name), sdl.interfaces(name), position);
    }
    if (definition instanceof InterfaceTypeDefinition) {
      return new TypeModel.InterfaceType(
          name, fields(name), sdl.interfaces(name), implementers(name), position);
    }
    if (definition instanceof UnionTypeDefinition) {
      return new TypeModel.UnionType(name, sdl.members(name), position);
    }
    if (definition instanceof InputObjectTypeDefinition) {
      boolean isOneOf = sdl.directive(name, "oneOf").isPresent();
      return new TypeModel.InputObjectType(name, inputFields(name), isOneOf, position);
    }
    if (definition instanceof EnumTypeDefinition) {
      return enumType(name, position);
    }
    return new TypeModel.ScalarType(name, specifiedBy(name), position);
  }

  /** The object types that implement an interface, in schema order. */
  private List<String> implementers(String type) {
    return sdl.types().values().stream()
        .filter(ObjectTypeDefinition.class::isInstance)
        .map(TypeDefinition::getName)
        .filter(name -> sdl.interfaces(name).contains(type))
        .toList();
  }

  private Optional<String> specifiedBy(String scalar) {
    return sdl.directive(scalar, "specifiedBy")
        .map(directive -> directive.getArgument("url"))
        .map(url -> ((StringValue) url.getValue()).getValue());
  }

  /** A definition's kind in GraphQL's words. */
  static String kind(TypeDefinition<?> definition) {
    if (definition instanceof InterfaceTypeDefinition) {
      return "interface";
    }
    if (definition instanceof UnionTypeDefinition) {
      return "union";
    }
    if (definition instanceof InputObjectTypeDefinition) {
      return "input object";
    }
    if (definition instanceof ScalarTypeDefinition) {
      return "custom scalar";
    }
    return definition instanceof EnumTypeDefinition ? "enum" : "object type";
  }

  private Map<String, FieldModel> fields(String type) {
    Map<String, FieldModel> fields = new LinkedHashMap<>();
    for (FieldDefinition field : sdl.fields(type)) {
      List<ArgumentModel> arguments = new ArrayList<>();
      for (InputValueDefinition argument : field.getInputValueDefinitions()) {
        arguments.add(argument(argument));
      }
      fields.put(
          field.getName(),
          new FieldModel(
              type,
              field.getName(),
              typeRef(field.getType(), false),
              arguments,
              sdl.position(field)));
    }
    return fields;
  }

  private Map<String, ArgumentModel> inputFields(String type) {
    Map<String, ArgumentModel> fields = new LinkedHashMap<>();
    sdl.inputFields(type).forEach(field -> fields.put(field.getName(), argument(field)));
    return fields;
  }

  private ArgumentModel argument(InputValueDefinition argument) {
    Value<?> defaultValue = argument.getDefaultValue();
    return new ArgumentModel(
        argument.getName(),
        typeRef(argument.getType(), false),
        Optional.ofNullable(defaultValue).map(LiteralReader::read),
        sdl.position(argument));
  }

  private TypeModel enumType(String name, Optional<TextPosition> position) {
    List<String> values = new ArrayList<>();
    Map<String, TextPosition> positions = new LinkedHashMap<>();
    for (EnumValueDefinition value : sdl.values(name)) {
      values.add(value.getName());
      sdl.position(value).ifPresent(it -> positions.put(value.getName(), it));
    }
    return new TypeModel.EnumType(name, values, positions, position);
  }

  /** A type as written. */
  static TypeRef typeRef(Type<?> type, boolean nonNull) {
    if (type instanceof NonNullType it) {
      return typeRef(it.getType(), true);
    }
    if (type instanceof ListType it) {
      return new TypeRef.ListOf(typeRef(it.getType(), false), nonNull);
    }
    return new TypeRef.Named(((TypeName) type).getName(), nonNull);
  }
}
