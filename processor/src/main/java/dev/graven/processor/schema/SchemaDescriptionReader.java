package dev.graven.processor.schema;

import dev.graven.processor.schema.SchemaDescription.EnumValue;
import dev.graven.processor.schema.SchemaDescription.Field;
import dev.graven.processor.schema.SchemaDescription.InputValue;
import dev.graven.processor.schema.SchemaDescription.Kind;
import dev.graven.processor.schema.SchemaDescription.NamedType;
import graphql.language.Argument;
import graphql.language.DescribedNode;
import graphql.language.Description;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectiveLocation;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.StringValue;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads validated definitions into the description that introspection answers. */
final class SchemaDescriptionReader {
  /** The default of {@code @deprecated(reason:)}. */
  private static final String NO_REASON = "No longer supported";

  private final SdlDocument sdl;
  private final RootTypes roots;
  private final Map<String, TypeModel> models;

  /**
   * @param models the model of {@code sdl}
   */
  SchemaDescriptionReader(SdlDocument sdl, RootTypes roots, Map<String, TypeModel> models) {
    this.sdl = sdl;
    this.roots = roots;
    this.models = models;
  }

  SchemaDescription read() {
    List<SchemaDescription.Directive> directives = new ArrayList<>(directives(sdl, Set.of()));
    Set<String> defined = new HashSet<>();
    directives.forEach(it -> defined.add(it.name()));
    directives.addAll(directives(IntrospectionTypes.SDL, defined));
    return new SchemaDescription(
        schemaDescription(),
        types(directives),
        roots.query().orElseThrow(),
        roots.mutation(),
        roots.subscription(),
        directives);
  }

  private Optional<String> schemaDescription() {
    return sdl.definitions().stream()
        .filter(it -> it.getClass() == SchemaDefinition.class)
        .findFirst()
        .flatMap(it -> description((SchemaDefinition) it));
  }

  /** The schema's types; a built-in scalar only where something refers to it. */
  private List<NamedType> types(List<SchemaDescription.Directive> directives) {
    List<NamedType> types = new ArrayList<>();
    sdl.types().forEach((name, definition) -> types.add(type(definition, sdl)));
    List<NamedType> scalars = new ArrayList<>();
    List<NamedType> introspection = new ArrayList<>();
    for (TypeDefinition<?> definition : IntrospectionTypes.SDL.types().values()) {
      boolean isScalar = definition instanceof ScalarTypeDefinition;
      (isScalar ? scalars : introspection).add(type(definition, IntrospectionTypes.SDL));
    }
    Set<String> used = new HashSet<>();
    types.forEach(type -> addReferences(type, used));
    introspection.forEach(type -> addReferences(type, used));
    directives.forEach(it -> it.arguments().forEach(arg -> used.add(arg.type().name())));
    used.removeAll(sdl.types().keySet());
    scalars.stream().filter(it -> used.contains(it.name())).forEach(types::add);
    types.addAll(introspection);
    return types;
  }

  private static void addReferences(NamedType type, Set<String> names) {
    for (Field field : type.fields()) {
      names.add(field.type().name());
      field.arguments().forEach(argument -> names.add(argument.type().name()));
    }
    type.inputFields().forEach(field -> names.add(field.type().name()));
  }

  private NamedType type(TypeDefinition<?> definition, SdlDocument in) {
    String name = definition.getName();
    Optional<String> description =
        definition instanceof DescribedNode<?> it ? description(it) : Optional.empty();
    return new NamedType(
        kind(definition),
        name,
        description,
        specifiedBy(in, name),
        in.fields(name).stream()
            .map(
                field ->
                    new Field(
                        field.getName(),
                        description(field),
                        inputValues(field.getInputValueDefinitions()),
                        SchemaModelReader.typeRef(field.getType(), false),
                        deprecation(field)))
            .toList(),
        in.interfaces(name),
        models.get(name) instanceof TypeModel.AbstractType it ? it.possibleTypes() : List.of(),
        in.values(name).stream()
            .map(value -> new EnumValue(value.getName(), description(value), deprecation(value)))
            .toList(),
        inputValues(in.inputFields(name)),
        in.directive(name, "oneOf").isPresent());
  }

  private static Kind kind(TypeDefinition<?> definition) {
    if (definition instanceof ObjectTypeDefinition) {
      return Kind.OBJECT;
    }
    if (definition instanceof InterfaceTypeDefinition) {
      return Kind.INTERFACE;
    }
    if (definition instanceof UnionTypeDefinition) {
      return Kind.UNION;
    }
    if (definition instanceof EnumTypeDefinition) {
      return Kind.ENUM;
    }
    return definition instanceof InputObjectTypeDefinition ? Kind.INPUT_OBJECT : Kind.SCALAR;
  }

  private static List<SchemaDescription.Directive> directives(SdlDocument in, Set<String> leftOut) {
    return in.definitions().stream()
        .filter(DirectiveDefinition.class::isInstance)
        .map(DirectiveDefinition.class::cast)
        .filter(it -> !leftOut.contains(it.getName()))
        .map(
            it ->
                new SchemaDescription.Directive(
                    it.getName(),
                    description(it),
                    it.isRepeatable(),
                    it.getDirectiveLocations().stream().map(DirectiveLocation::getName).toList(),
                    inputValues(it.getInputValueDefinitions())))
        .toList();
  }

  private static List<InputValue> inputValues(List<InputValueDefinition> definitions) {
    return definitions.stream()
        .map(
            it ->
                new InputValue(
                    it.getName(),
                    description(it),
                    SchemaModelReader.typeRef(it.getType(), false),
                    Optional.ofNullable(it.getDefaultValue())
                        .map(LiteralReader::read)
                        .map(LiteralText::of),
                    deprecation(it)))
        .toList();
  }

  private static Optional<String> description(DescribedNode<?> node) {
    return Optional.ofNullable(node.getDescription()).map(Description::getContent);
  }

  private static Optional<String> specifiedBy(SdlDocument in, String type) {
    return in.directive(type, "specifiedBy").flatMap(it -> text(it, "url"));
  }

  private static Optional<String> deprecation(DirectivesContainer<?> node) {
    return node.getDirectives("deprecated").stream()
        .findFirst()
        .map(directive -> text(directive, "reason").orElse(NO_REASON));
  }

  private static Optional<String> text(Directive directive, String argument) {
    return Optional.ofNullable(directive.getArgument(argument))
        .map(Argument::getValue)
        .filter(StringValue.class::isInstance)
        .map(it -> ((StringValue) it).getValue());
  }
}
