package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.Definition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.OperationTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.TypeDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** There is a query root type, and root types are different object types (section 3.3.1). */
final class RootTypesRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    if (roots.query().isEmpty()) {
      report.accept(noQueryType(sdl));
    }
    Map<String, String> operationsByType = new LinkedHashMap<>();
    roots
        .explicit()
        .forEach(
            (operation, definition) -> {
              String type = definition.getTypeName().getName();
              String other = operationsByType.putIfAbsent(type, operation);
              problem(sdl, operation, definition, Optional.ofNullable(other))
                  .ifPresent(
                      it ->
                          report.accept(
                              sdl.diagnostic(
                                  DiagnosticId.SDL_VALIDATION, definition.getTypeName(), it)));
            });
    if (roots.explicit().isEmpty()) {
      for (String name : List.of("Query", "Mutation")) {
        TypeDefinition<?> type = sdl.types().get(name);
        if (type != null && !(type instanceof ObjectTypeDefinition)) {
          report.accept(sdl.diagnostic(DiagnosticId.SDL_VALIDATION, type, notAnObject(name, name)));
        }
      }
    }
  }

  private static Optional<String> problem(
      SdlDocument sdl,
      String operation,
      OperationTypeDefinition definition,
      Optional<String> other) {
    String type = definition.getTypeName().getName();
    if (other.isPresent()) {
      return Optional.of(
          "`%s` is the root type of both %s and %s. Root types must be different types."
              .formatted(type, other.get(), operation));
    }
    TypeDefinition<?> target = sdl.types().get(type);
    return target == null || target instanceof ObjectTypeDefinition
        ? Optional.empty()
        : Optional.of(notAnObject(operation, type));
  }

  private static String notAnObject(String operation, String type) {
    return "The root type `%s` of %s is not an object type. Root types must be object types."
        .formatted(type, operation.toLowerCase(Locale.ROOT));
  }

  private static Diagnostic noQueryType(SdlDocument sdl) {
    for (Definition<?> definition : sdl.definitions()) {
      if (definition.getClass() == SchemaDefinition.class) {
        return sdl.diagnostic(
            DiagnosticId.NO_QUERY_TYPE,
            definition,
            "This schema names no query root type. Every schema has one: add `query: Query`.");
      }
    }
    return Diagnostic.ofModule(
        DiagnosticId.NO_QUERY_TYPE,
        "There is no query root type. Every schema has one: mark a method with @GraphQLQuery, or"
            + " add `type Query { ... }` to a .graphqls file.");
  }
}
