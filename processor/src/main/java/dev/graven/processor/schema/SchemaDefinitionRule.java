package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.Definition;
import graphql.language.Node;
import graphql.language.OperationTypeDefinition;
import graphql.language.SchemaDefinition;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** There is one {@code schema} definition, and one root type for each operation (section 3.3). */
final class SchemaDefinitionRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    SchemaDefinition first = null;
    for (Definition<?> definition : sdl.definitions()) {
      if (definition.getClass() == SchemaDefinition.class) {
        if (first == null) {
          first = (SchemaDefinition) definition;
        } else {
          report.accept(
              sdl.diagnostic(
                  DiagnosticId.SDL_VALIDATION,
                  definition,
                  "The schema is defined twice, first at %s. Write `extend schema` to add to the first."
                      .formatted(sdl.describe(first))));
        }
      }
    }
    checkOperations(sdl, first == null, report);
  }

  private static void checkOperations(
      SdlDocument sdl, boolean byDefaultNames, Consumer<Diagnostic> report) {
    Map<String, Node<?>> taken = new HashMap<>();
    for (Definition<?> definition : sdl.definitions()) {
      if (definition instanceof SchemaDefinition schema) {
        for (OperationTypeDefinition operation : schema.getOperationTypeDefinitions()) {
          String name = operation.getName();
          String byName = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
          Node<?> other = taken.get(name);
          if (other == null && byDefaultNames) {
            other = sdl.types().get(byName);
          }
          if (other != null) {
            report.accept(
                sdl.diagnostic(
                    DiagnosticId.SDL_VALIDATION,
                    operation,
                    "The schema has two root types for %s, the first at %s. Keep one of them."
                        .formatted(name, sdl.describe(other))));
          }
          taken.putIfAbsent(name, operation);
        }
      }
    }
  }
}
