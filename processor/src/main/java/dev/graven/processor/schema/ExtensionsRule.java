package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.Suggestion;
import graphql.language.Definition;
import graphql.language.SDLExtensionDefinition;
import graphql.language.TypeDefinition;
import java.util.function.Consumer;

/** What is extended is defined, and of the same kind (sections 3.4.3, 3.5 to 3.10). */
final class ExtensionsRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    for (Definition<?> definition : sdl.definitions()) {
      if (definition instanceof TypeDefinition<?> extension
          && definition instanceof SDLExtensionDefinition) {
        String name = extension.getName();
        TypeDefinition<?> base = sdl.types().get(name);
        if (base == null) {
          report.accept(
              sdl.diagnostic(DiagnosticId.SDL_VALIDATION, extension, undefined(name, sdl)));
        } else if (!base.getClass().isInstance(extension)) {
          report.accept(
              sdl.diagnostic(
                  DiagnosticId.SDL_VALIDATION,
                  extension,
                  "The %s `%s` is extended as the %s. Write the keyword of its definition."
                      .formatted(
                          SchemaModelReader.kind(base), name, SchemaModelReader.kind(extension))));
        }
      }
    }
  }

  private static String undefined(String name, SdlDocument sdl) {
    if (BuiltInScalars.NAMES.contains(name)) {
      return "The built-in scalar `%s` is extended. It cannot be: remove the extension."
          .formatted(name);
    }
    return "The type `%s` is extended, but not defined.%s Define it, or correct the name."
        .formatted(
            name,
            Suggestion.of(name, sdl.types().keySet())
                .map(it -> " Did you mean `" + it + "`?")
                .orElse(""));
  }
}
