package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.Definition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.SDLDefinition;
import java.util.function.Consumer;

/** Names that begin with two underscores belong to introspection (section 2.1.9). */
final class ReservedNamesRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    for (Definition<?> definition : sdl.definitions()) {
      visit(definition, sdl, report);
    }
  }

  private static void visit(Node<?> node, SdlDocument sdl, Consumer<Diagnostic> report) {
    String name = node instanceof NamedNode<?> named ? named.getName() : null;
    if (defines(node) && name != null && name.startsWith("__")) {
      report.accept(
          sdl.diagnostic(
              DiagnosticId.SDL_VALIDATION,
              node,
              "The name `%s` begins with two underscores. Such names are reserved for introspection: choose another."
                  .formatted(name)));
    }
    for (Node<?> child : node.getChildren()) {
      visit(child, sdl, report);
    }
  }

  private static boolean defines(Node<?> node) {
    return node instanceof SDLDefinition<?>
        || node instanceof FieldDefinition
        || node instanceof InputValueDefinition
        || node instanceof EnumValueDefinition;
  }
}
