package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import graphql.language.Directive;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.SDLExtensionDefinition;
import graphql.language.TypeDefinition;
import java.util.function.Consumer;

/**
 * The fields of a OneOf input object are nullable and have no default, and the definition itself
 * says {@code @oneOf} (section 3.10.1).
 */
final class OneOfRule implements SdlRule {
  @Override
  public void check(SdlDocument sdl, RootTypes roots, Consumer<Diagnostic> report) {
    for (String type : sdl.typeNames()) {
      for (TypeDefinition<?> part : sdl.parts(type)) {
        for (Directive directive : part.getDirectives("oneOf")) {
          if (part instanceof SDLExtensionDefinition) {
            report.accept(
                sdl.diagnostic(
                    DiagnosticId.SDL_VALIDATION,
                    directive,
                    "`@oneOf` stands on an extension of `%s`. Write it on the definition."
                        .formatted(type)));
          }
        }
      }
      if (sdl.directive(type, "oneOf").isPresent()) {
        sdl.inputFields(type).forEach(field -> check(type, field, sdl, report));
      }
    }
  }

  private static void check(
      String type, InputValueDefinition field, SdlDocument sdl, Consumer<Diagnostic> report) {
    if (field.getType() instanceof NonNullType || field.getDefaultValue() != null) {
      report.accept(
          sdl.diagnostic(
              DiagnosticId.SDL_VALIDATION,
              field,
              "The field `%s.%s` of a OneOf input object %s. Only the field that a request gives may have a value: make it nullable, without default."
                  .formatted(
                      type,
                      field.getName(),
                      field.getType() instanceof NonNullType ? "is non-null" : "has a default")));
    }
  }
}
