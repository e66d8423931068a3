package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.SDLExtensionDefinition;
import graphql.language.TypeDefinition;
import java.util.function.Consumer;

/** All types of a schema have different names (section 3.3). */
final class DistinctTypesRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    sdl.types()
        .forEach(
            (name, first) -> {
              for (TypeDefinition<?> part : sdl.parts(name)) {
                if (part != first && !(part instanceof SDLExtensionDefinition)) {
                  report.accept(
                      sdl.diagnostic(DiagnosticId.DUPLICATE_TYPE, part, message(sdl, first)));
                }
              }
            });
  }

  private static String message(SdlDocument sdl, TypeDefinition<?> first) {
    return "The type `"
        + first.getName()
        + "` is defined twice, first at "
        + sdl.describe(first)
        + ". A schema has one type of each name: rename one, or write `extend` to add to the first.";
  }
}
