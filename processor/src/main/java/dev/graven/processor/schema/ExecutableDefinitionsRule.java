package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.Definition;
import graphql.language.FragmentDefinition;
import graphql.language.SDLDefinition;
import java.util.function.Consumer;

/** A schema file holds no operations or fragments (section 3). */
final class ExecutableDefinitionsRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    for (Definition<?> definition : sdl.definitions()) {
      if (!(definition instanceof SDLDefinition<?>)) {
        report.accept(
            sdl.diagnostic(
                DiagnosticId.SDL_VALIDATION,
                definition,
                "This is %s. A schema file holds type definitions: move it to a .graphql file."
                    .formatted(
                        definition instanceof FragmentDefinition ? "a fragment" : "an operation")));
      }
    }
  }
}
