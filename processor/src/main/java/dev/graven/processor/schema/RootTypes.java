package dev.graven.processor.schema;

import graphql.language.Definition;
import graphql.language.OperationTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of the root types (specification section 3.3.1): as {@code schema { }} says, else by their
 * default names.
 *
 * @param explicit the words of {@code schema} and {@code extend schema} by operation: {@code query}
 */
record RootTypes(
    Optional<String> query,
    Optional<String> mutation,
    Optional<String> subscription,
    Map<String, OperationTypeDefinition> explicit) {

  static RootTypes of(SdlDocument sdl) {
    Map<String, OperationTypeDefinition> explicit = new LinkedHashMap<>();
    boolean isExplicit = false;
    for (Definition<?> definition : sdl.definitions()) {
      if (definition instanceof SchemaDefinition schema) {
        isExplicit |= schema.getClass() == SchemaDefinition.class;
        List<OperationTypeDefinition> operations = schema.getOperationTypeDefinitions();
        operations.forEach(it -> explicit.putIfAbsent(it.getName(), it));
      }
    }
    return new RootTypes(
        root("query", "Query", isExplicit, explicit, sdl),
        root("mutation", "Mutation", isExplicit, explicit, sdl),
        root("subscription", "Subscription", isExplicit, explicit, sdl),
        explicit);
  }

  private static Optional<String> root(
      String operation,
      String defaultName,
      boolean isExplicit,
      Map<String, OperationTypeDefinition> explicit,
      SdlDocument sdl) {
    OperationTypeDefinition definition = explicit.get(operation);
    if (definition != null) {
      return Optional.of(definition.getTypeName()).map(TypeName::getName);
    }
    return isExplicit
        ? Optional.empty()
        : Optional.of(defaultName).filter(sdl.types()::containsKey);
  }
}
