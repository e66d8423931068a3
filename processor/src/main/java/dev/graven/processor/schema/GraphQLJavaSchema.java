package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.language.Definition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.InterfaceTypeExtensionDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.SDLDefinition;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.FastSchemaGenerator;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.errors.DirectiveIllegalArgumentTypeError;
import graphql.schema.idl.errors.DirectiveIllegalLocationError;
import graphql.schema.idl.errors.DirectiveIllegalReferenceError;
import graphql.schema.idl.errors.DirectiveMissingNonNullArgumentError;
import graphql.schema.idl.errors.DirectiveRedefinitionError;
import graphql.schema.idl.errors.DirectiveUndeclaredError;
import graphql.schema.idl.errors.DirectiveUnknownArgumentError;
import graphql.schema.idl.errors.IllegalNameError;
import graphql.schema.idl.errors.InterfaceFieldArgumentNotOptionalError;
import graphql.schema.idl.errors.InterfaceFieldArgumentRedefinitionError;
import graphql.schema.idl.errors.InterfaceFieldRedefinitionError;
import graphql.schema.idl.errors.InterfaceImplementedMoreThanOnceError;
import graphql.schema.idl.errors.InterfaceImplementingItselfError;
import graphql.schema.idl.errors.InterfaceWithCircularImplementationHierarchyError;
import graphql.schema.idl.errors.MissingInterfaceFieldArgumentsError;
import graphql.schema.idl.errors.MissingInterfaceFieldError;
import graphql.schema.idl.errors.MissingInterfaceTypeError;
import graphql.schema.idl.errors.MissingTransitiveInterfaceError;
import graphql.schema.idl.errors.MissingTypeError;
import graphql.schema.idl.errors.NonSDLDefinitionError;
import graphql.schema.idl.errors.NonUniqueArgumentError;
import graphql.schema.idl.errors.NonUniqueDirectiveError;
import graphql.schema.idl.errors.NonUniqueNameError;
import graphql.schema.idl.errors.NotAnInputTypeError;
import graphql.schema.idl.errors.NotAnOutputTypeError;
import graphql.schema.idl.errors.OperationRedefinitionError;
import graphql.schema.idl.errors.OperationTypesMustBeObjects;
import graphql.schema.idl.errors.QueryOperationMissingError;
import graphql.schema.idl.errors.SchemaMissingError;
import graphql.schema.idl.errors.SchemaProblem;
import graphql.schema.idl.errors.SchemaRedefinitionError;
import graphql.schema.idl.errors.TypeExtensionDirectiveRedefinitionError;
import graphql.schema.idl.errors.TypeExtensionEnumValueRedefinitionError;
import graphql.schema.idl.errors.TypeExtensionFieldRedefinitionError;
import graphql.schema.idl.errors.TypeExtensionMissingBaseTypeError;
import graphql.schema.idl.errors.TypeRedefinitionError;
import graphql.schema.idl.errors.UnionTypeError;
import graphql.schema.validation.SchemaValidationError;
import graphql.schema.validation.SchemaValidationErrorType;
import graphql.schema.validation.SchemaValidator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Has graphql-java build and validate the schema that documents are validated against. */
final class GraphQLJavaSchema {
  /** Reported by a {@link SdlRule}, with a better position or both places. */
  private static final Set<Class<? extends GraphQLError>> COVERED =
      Set.of(
          DirectiveIllegalArgumentTypeError.class,
          DirectiveIllegalLocationError.class,
          DirectiveIllegalReferenceError.class,
          DirectiveMissingNonNullArgumentError.class,
          DirectiveRedefinitionError.class,
          DirectiveUndeclaredError.class,
          DirectiveUnknownArgumentError.class,
          IllegalNameError.class,
          InterfaceFieldArgumentNotOptionalError.class,
          InterfaceFieldArgumentRedefinitionError.class,
          InterfaceFieldRedefinitionError.class,
          InterfaceImplementedMoreThanOnceError.class,
          InterfaceImplementingItselfError.class,
          InterfaceWithCircularImplementationHierarchyError.class,
          MissingInterfaceFieldArgumentsError.class,
          MissingInterfaceFieldError.class,
          MissingInterfaceTypeError.class,
          MissingTransitiveInterfaceError.class,
          MissingTypeError.class,
          NonSDLDefinitionError.class,
          NonUniqueArgumentError.class,
          NonUniqueDirectiveError.class,
          NonUniqueNameError.class,
          NotAnInputTypeError.class,
          NotAnOutputTypeError.class,
          OperationRedefinitionError.class,
          OperationTypesMustBeObjects.class,
          QueryOperationMissingError.class,
          SchemaMissingError.class,
          SchemaRedefinitionError.class,
          TypeExtensionDirectiveRedefinitionError.class,
          TypeExtensionEnumValueRedefinitionError.class,
          TypeExtensionFieldRedefinitionError.class,
          TypeExtensionMissingBaseTypeError.class,
          TypeRedefinitionError.class,
          UnionTypeError.class);

  /** Without custom scalars or resolvers: graphql-java checks names and types, and runs nothing. */
  private static final SchemaGenerator.Options OPTIONS =
      SchemaGenerator.Options.defaultOptions()
          .useCommentsAsDescriptions(false)
          .withValidation(false); // see errors(GraphQLSchema)

  private static final Pattern LINE_AND_COLUMN = Pattern.compile(" ?\\[@\\d+:\\d+]");
  private static final Pattern QUOTED = Pattern.compile("['\"]([^'\"]+)['\"]");

  private GraphQLJavaSchema() {}

  /**
   * The schema, or nothing where it is invalid; then what is wrong has been reported.
   *
   * @param isBroken whether the rules have found errors; graphql-java then only adds what it finds
   *     before it builds anything
   */
  static Optional<GraphQLSchema> build(
      SdlDocument sdl, boolean isBroken, Consumer<Diagnostic> report) {
    TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
    for (Definition<?> definition : UnionsByExtension.merged(sdl.definitions())) {
      if (definition instanceof SDLDefinition<?> it) {
        add(registry, it, error -> report(error, sdl, isBroken, report));
      }
    }
    try {
      GraphQLSchema schema =
          new FastSchemaGenerator()
              .makeExecutableSchema(OPTIONS, registry, RuntimeWiring.MOCKED_WIRING);
      List<String> errors = isBroken ? List.of() : errors(schema);
      errors.forEach(error -> report(error, sdl, report));
      if (errors.isEmpty()) {
        return Optional.of(schema);
      }
    } catch (SchemaProblem problem) {
      problem.getErrors().forEach(error -> report(error, sdl, isBroken, report));
    } catch (GraphQLException e) {
      if (!isBroken) {
        throw e;
      }
    }
    return Optional.empty();
  }

  /**
   * Adds a definition; the fields of an interface as an extension. graphql-java compares the fields
   * of an interface's definition with those of its types, and refuses what the specification allows
   * (section 3.6, IsValidImplementation): narrower items of lists, members of unions, other default
   * values of arguments. Those of extensions it leaves to others, here {@link ImplementationsRule}.
   */
  private static void add(
      TypeDefinitionRegistry registry, SDLDefinition<?> definition, Consumer<GraphQLError> report) {
    if (definition instanceof InterfaceTypeDefinition it
        && !(it instanceof InterfaceTypeExtensionDefinition)) {
      registry.add(it.transform(builder -> builder.definitions(List.of()))).ifPresent(report);
      registry
          .add(
              InterfaceTypeExtensionDefinition.newInterfaceTypeExtensionDefinition()
                  .name(it.getName())
                  .sourceLocation(it.getSourceLocation())
                  .definitions(it.getFieldDefinitions())
                  .build())
          .ifPresent(report);
    } else {
      registry.add(definition).ifPresent(report);
    }
  }

  /** What is wrong with a schema that could be built. */
  private static List<String> errors(GraphQLSchema schema) {
    return new SchemaValidator()
        .validateSchema(schema).stream()
            .filter(
                it ->
                    it.getClassification()
                        != SchemaValidationErrorType.ObjectDoesNotImplementItsInterfaces)
            .map(SchemaValidationError::getDescription)
            .toList();
  }

  /**
   * graphql-java's error, at the definition whose location it carries. Where no rule has found
   * anything, even one that a rule covers: there is no schema, and somebody must say why.
   */
  private static void report(
      GraphQLError error, SdlDocument sdl, boolean isBroken, Consumer<Diagnostic> report) {
    if (isBroken && COVERED.contains(error.getClass())) {
      return;
    }
    List<SourceLocation> locations =
        error.getLocations() == null ? List.of() : error.getLocations();
    report.accept(
        sdl.diagnostic(
            DiagnosticId.SDL_VALIDATION,
            (Node<?> node) -> locations.contains(node.getSourceLocation()),
            sentence(error.getMessage())));
  }

  /** An error that comes as text alone: at what its first quoted name names. */
  private static void report(String message, SdlDocument sdl, Consumer<Diagnostic> report) {
    Matcher quoted = QUOTED.matcher(message);
    String coordinate = quoted.find() ? quoted.group(1) : "";
    String name = coordinate.substring(coordinate.lastIndexOf('.') + 1);
    report.accept(
        sdl.diagnostic(
            DiagnosticId.SDL_VALIDATION,
            (Node<?> node) -> node instanceof NamedNode<?> it && name.equals(it.getName()),
            sentence(message)));
  }

  private static String sentence(String message) {
    String text = LINE_AND_COLUMN.matcher(message).replaceAll("").strip();
    return text.endsWith(".") ? text : text + ".";
  }
}
